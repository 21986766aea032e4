package fasti.event;

import fasti.resolve.TimeMention;
import fasti.text.Evidence;
import fasti.time.TimeValue;
import java.util.List;
import java.util.Objects;

/**
 * One event as one document tells it at one place.
 *
 * @param evidence where it stands
 * @param time the mention that dates it
 * @param when its date, the mention's value
 * @param title who did what, where; at most about 90 characters
 * @param head the lemma of the clause's main verb or noun, lower case, such as {@code announce}:
 *     what happened
 * @param actors as named, in the order of the text
 * @param places as named
 * @param centrality 0 to 1: how central it is to its text (headline and opening count more)
 * @param caption whether it is told by a picture's caption
 */
public record EventMention(
        Evidence evidence,
        TimeMention time,
        TimeValue when,
        String title,
        String head,
        EventType type,
        Status status,
        List<String> actors,
        List<String> places,
        double centrality,
        boolean caption) {

    public EventMention {
        Objects.requireNonNull(when);
        if (title.isBlank()) {
            throw new IllegalArgumentException("no title at " + evidence);
        }
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}
