package fasti.series;

import fasti.time.TimeValue;
import java.util.List;
import java.util.OptionalInt;

/**
 * A meeting that comes again and is counted: "the Lisbon talks", with their rounds.
 *
 * @param id made of its name, such as {@code lisbon-talks}
 * @param key the name in lower case, as {@link SeriesReference#name()} gives it: {@code lisbon}
 * @param family what sort of meeting it is: {@code talks}
 * @param name for people, such as "Lisbon talks"
 * @param total the highest number that any text speaks of
 * @param members its dated members, by number
 */
public record Series(
        String id,
        String key,
        String family,
        String name,
        OptionalInt total,
        List<Member> members) {

    public Series {
        members = List.copyOf(members);
    }

    /**
     * One of them.
     *
     * @param ordinal counted from 1
     * @param title for people: "Seventh round of the Lisbon talks"
     */
    public record Member(int ordinal, String title, TimeValue when) {}
}
