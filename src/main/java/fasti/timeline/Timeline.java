package fasti.timeline;

import fasti.anchor.DateAnchor;
import fasti.event.UnresolvedMention;
import fasti.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The one list over all documents: what timeline.json holds. Documents sort by path and id, events
 * by start, end and id.
 *
 * @param notes where the merging did not look at everything: words too frequent on a day to compare
 *     mentions by
 */
public record Timeline(
        List<Source> documents,
        List<Event> events,
        List<SeriesEntry> series,
        List<Day> days,
        List<UnresolvedMention> unresolved,
        int idleMentions,
        List<String> notes) {

    public Timeline {
        documents = List.copyOf(documents);
        events = List.copyOf(events);
        series = List.copyOf(series);
        days = List.copyOf(days);
        unresolved = List.copyOf(unresolved);
        notes = List.copyOf(notes);
    }

    /** A timeline whose merging had nothing to report. */
    public Timeline(
            List<Source> documents,
            List<Event> events,
            List<SeriesEntry> series,
            List<Day> days,
            List<UnresolvedMention> unresolved,
            int idleMentions) {
        this(documents, events, series, days, unresolved, idleMentions, List.of());
    }

    /** A document and the date it speaks from. */
    public record Source(Document document, DateAnchor published) {}

    /** A recurring meeting with its numbered events. */
    public record SeriesEntry(String id, String name, OptionalInt total, List<Member> members) {
        public SeriesEntry {
            members = List.copyOf(members);
        }
    }

    /** The nth event of a series, by the event's id. */
    public record Member(int ordinal, String event) {}

    /** A day on which an event of day or range precision starts; the most salient event first. */
    public record Day(LocalDate date, double salience, List<String> events) {
        public Day {
            events = List.copyOf(events);
        }
    }
}
