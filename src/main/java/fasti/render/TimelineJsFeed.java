package fasti.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * TimelineJS3 JSON. Parts of a date that are not known are left out, as the format asks; where a
 * date is coarser than a day {@code display_date} says it in words. Texts are HTML there, so they
 * are escaped.
 */
final class TimelineJsFeed implements Feed.Writer {

    @Override
    public String text(FeedSource source) {
        ChartRange range = source.file().range();
        Fields era =
                new Fields()
                        .put("start_date", date(new DateParts(range.from(), 3)))
                        .put("end_date", date(new DateParts(range.to(), 3)))
                        .put("text", headline(PanelPlanner.heading(range)));
        Map<String, TimelineFile.Source> documents = source.documents();
        Map<String, String> series = source.seriesNames();
        return TimelineJson.pretty(
                new Fields()
                        .put("scale", "human")
                        .put("title", new Fields().put("text", headline(source.heading())))
                        .put(
                                "events",
                                (Object)
                                        source.events().stream()
                                                .map(e -> event(e, documents, series))
                                                .toList())
                        .put("eras", List.of(era)));
    }

    private static Fields headline(String text) {
        return new Fields().put("headline", Html.escape(text));
    }

    private static Fields event(
            TimelineFile.Event event,
            Map<String, TimelineFile.Source> documents,
            Map<String, String> series) {
        TimelineFile.When when = event.shownWhen();
        boolean plainDay = when.precision().equals("day") && !when.inferred();
        return new Fields()
                .put("unique_id", event.id())
                .put(
                        "start_date",
                        DateParts.start(when)
                                .or(() -> DateParts.end(when))
                                .map(TimelineJsFeed::date))
                .put(
                        "end_date",
                        when.start().isEmpty()
                                ? Optional.empty()
                                : DateParts.end(when).map(TimelineJsFeed::date))
                .put("display_date", plainDay ? Optional.empty() : Optional.of(when.display()))
                .put(
                        "group",
                        event.series()
                                .map(r -> series.getOrDefault(r.id(), r.id()))
                                .orElse(event.type()))
                .put("text", headline(event.shownTitle()).put("text", quotes(event, documents)));
    }

    /** Months and days are numbers from 1; a year before Christ is negative. */
    private static Fields date(DateParts date) {
        Fields fields = new Fields().put("year", date.date().getYear());
        if (date.parts() > 1) {
            fields.put("month", date.date().getMonthValue());
        }
        if (date.parts() > 2) {
            fields.put("day", date.date().getDayOfMonth());
        }
        return fields;
    }

    private static String quotes(
            TimelineFile.Event event, Map<String, TimelineFile.Source> documents) {
        return event.mentions().stream()
                .map(
                        m ->
                                "<blockquote>"
                                        + Html.escape(m.quote())
                                        + "<br><small>"
                                        + Html.escape(name(m.document(), documents))
                                        + "</small></blockquote>")
                .collect(Collectors.joining());
    }

    private static String name(String id, Map<String, TimelineFile.Source> documents) {
        return Optional.ofNullable(documents.get(id))
                .flatMap(TimelineFile.Source::title)
                .orElse(id);
    }
}
