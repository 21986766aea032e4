package fasti.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event as one flat row: the columns of the tables and of the JSON lines, in their order. Dates
 * outside what is known are empty, never padded: {@code precision} and {@code edtf} say how fine
 * {@code start} and {@code end} are.
 */
record EventRow(
        String id,
        String title,
        String type,
        String status,
        String edtf,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        String precision,
        String display,
        Optional<String> series,
        Optional<Integer> ordinal,
        List<String> actors,
        List<String> places,
        double salience,
        boolean inRange,
        int documents,
        int publishers,
        List<String> sources,
        Optional<String> quote) {

    static EventRow of(TimelineFile.Event event, java.util.Map<String, String> seriesNames) {
        TimelineFile.When when = event.shownWhen();
        return new EventRow(
                event.id(),
                event.shownTitle(),
                event.type(),
                event.shownStatus(),
                when.edtf(),
                when.start(),
                when.end(),
                when.precision(),
                when.display(),
                event.series().map(r -> seriesNames.getOrDefault(r.id(), r.id())),
                event.series().map(TimelineFile.Round::ordinal),
                event.actors(),
                event.places(),
                event.salience(),
                event.inRange(),
                event.corroboration().documents(),
                event.corroboration().publishers(),
                FeedSource.documents(event),
                event.mentions().stream().map(TimelineFile.Mention::quote).findFirst());
    }
}
