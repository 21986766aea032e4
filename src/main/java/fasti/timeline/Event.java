package fasti.timeline;

import fasti.event.EventMention;
import fasti.event.EventType;
import fasti.event.Status;
import fasti.resolve.Method;
import fasti.text.Evidence;
import fasti.time.TimeValue;
import java.util.List;
import java.util.Optional;

/**
 * One event of the timeline, with every mention as evidence.
 *
 * @param id a hash of what it is and where it stands in its sources, never of its date
 * @param series which round of which series it is, where it is one
 * @param salience 0 to 1
 * @param alternatives dates that other sources give and that differ
 * @param documents how many documents speak of it
 * @param publishers how many independent publishers do
 */
public record Event(
        String id,
        String title,
        EventType type,
        TimeValue when,
        Status status,
        Optional<Round> series,
        List<String> actors,
        List<String> places,
        double salience,
        List<Mention> mentions,
        List<Alternative> alternatives,
        int documents,
        int publishers) {

    public Event {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        mentions = List.copyOf(mentions);
        alternatives = List.copyOf(alternatives);
    }

    /** The same event under another id. */
    Event withId(String other) {
        return new Event(
                other,
                title,
                type,
                when,
                status,
                series,
                actors,
                places,
                salience,
                mentions,
                alternatives,
                documents,
                publishers);
    }

    /** A numbered member of a series. */
    public record Round(String id, int ordinal) {}

    /** A place that speaks of the event and what it came to. */
    public record Mention(
            Evidence evidence,
            TimeValue value,
            Method method,
            double confidence,
            List<String> explanation) {

        public Mention {
            explanation = List.copyOf(explanation);
        }

        static Mention of(EventMention mention) {
            return new Mention(
                    mention.evidence(),
                    mention.when(),
                    mention.time().method(),
                    mention.time().confidence(),
                    mention.time().explanation());
        }
    }

    /** A date that another source gives; mentions are indexes into {@link Event#mentions()}. */
    public record Alternative(TimeValue when, List<Integer> mentions, String reason) {
        public Alternative {
            mentions = List.copyOf(mentions);
        }
    }
}
