package fasti.review;

import fasti.event.Status;
import fasti.time.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's view of an event, beside the machine's.
 *
 * @param state what was decided of it last; empty where there is only a note
 * @param title the person's title
 * @param when the person's date
 * @param status the person's status
 * @param note a remark
 * @param decisions the ids of the decisions that made this view, by time
 */
public record Review(
        Optional<State> state,
        Optional<String> title,
        Optional<TimeValue> when,
        Optional<Status> status,
        Optional<String> note,
        List<String> decisions) {

    public Review {
        decisions = List.copyOf(decisions);
    }

    /** What a person says of an event. An edit accepts what it corrects. */
    public enum State {
        ACCEPTED,
        REJECTED,
        DISPUTED;

        /** The name in timeline.json. */
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the person has changed what the machine says. */
    public boolean isEdited() {
        return title.isPresent() || when.isPresent() || status.isPresent();
    }

    static Review untouched() {
        return new Review(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** This view after one more decision. */
    Review after(Decision decision) {
        List<String> all = new ArrayList<>(decisions);
        all.add(decision.id());
        return new Review(
                state(decision),
                decision.kind() == Decision.Kind.TITLE ? decision.value() : title,
                decision.kind() == Decision.Kind.DATE ? decision.date() : when,
                decision.kind() == Decision.Kind.STATUS
                        ? decision.value().flatMap(Decision::status)
                        : status,
                decision.kind() == Decision.Kind.NOTE ? decision.value() : note,
                all);
    }

    private Optional<State> state(Decision decision) {
        return switch (decision.kind()) {
            case ACCEPT -> Optional.of(State.ACCEPTED);
            case REJECT -> Optional.of(State.REJECTED);
            case DISPUTE -> Optional.of(State.DISPUTED);
            case TITLE, DATE, STATUS, MERGE, SPLIT -> state.or(() -> Optional.of(State.ACCEPTED));
            case NOTE, PUBLISHED, UNDO -> state;
        };
    }
}
