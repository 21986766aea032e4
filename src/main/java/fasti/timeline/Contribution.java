package fasti.timeline;

import fasti.event.EventMention;
import fasti.time.DaySpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One mention of an event, as it goes into the merging: what it says and who says it when.
 *
 * @param days the days its date may touch
 * @param round the numbered meeting it is, where it is one
 * @param spoken the day its document speaks from
 * @param publisher who published the document; the document itself where that is not known
 * @param features the words that tell the event from others
 */
record Contribution(
        EventMention event,
        DaySpan days,
        Optional<Event.Round> round,
        Optional<LocalDate> spoken,
        String publisher,
        Features features)
        implements Comparable<Contribution> {

    private static final Comparator<Contribution> ORDER =
            Comparator.comparing((Contribution c) -> c.days().first())
                    .thenComparing(c -> c.days().last(), Comparator.reverseOrder())
                    .thenComparing(c -> c.event().evidence())
                    .thenComparing(c -> c.event().title());

    String document() {
        return event.evidence().document();
    }

    /** By date, the longer first, then by place. */
    @Override
    public int compareTo(Contribution other) {
        return ORDER.compare(this, other);
    }
}
