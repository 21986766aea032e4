package fasti.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Items and groups for vis-timeline: a day is a point, several days are a range, anything coarser a
 * background over the whole period. {@code end} is exclusive there. What goes on ends with the
 * chart's range, or a year after it began, and has the class {@code open}.
 */
final class VisFeed implements Feed.Writer {
    private static final int YEAR = 6;

    @Override
    public String text(FeedSource source) {
        Map<String, String> series = source.seriesNames();
        List<TimelineFile.Event> events = source.events();
        TreeSet<String> groups = new TreeSet<>();
        events.forEach(e -> groups.add(group(e, series)));
        return TimelineJson.pretty(
                new Fields()
                        .put(
                                "groups",
                                (Object)
                                        groups.stream()
                                                .map(
                                                        g ->
                                                                new Fields()
                                                                        .put("id", g)
                                                                        .put(
                                                                                "content",
                                                                                Html.escape(g)))
                                                .toList())
                        .put(
                                "items",
                                (Object)
                                        events.stream()
                                                .map(e -> item(e, series, source.file().range()))
                                                .toList()));
    }

    private static String group(TimelineFile.Event event, Map<String, String> series) {
        return event.series().map(r -> series.getOrDefault(r.id(), r.id())).orElse(event.type());
    }

    private static Fields item(
            TimelineFile.Event event, Map<String, String> series, ChartRange range) {
        TimelineFile.When when = event.shownWhen();
        MarkShape shape = MarkShape.of(when);
        LocalDate start = when.start().or(when::end).orElseThrow();
        return new Fields()
                .put("id", event.id())
                .put("group", group(event, series))
                .put("content", Html.escape(event.shownTitle()))
                .put("title", Html.escape(when.display() + ": " + event.shownTitle()))
                .put("start", day(start))
                .put("end", end(when, shape, range).map(VisFeed::day))
                .put("type", type(shape))
                .put("className", classes(event, shape));
    }

    /** As JavaScript reads it: years before 1 AD and behind 9999 with a sign and six digits. */
    private static String day(LocalDate day) {
        String iso = day.toString();
        boolean signed = !Character.isDigit(iso.charAt(0));
        int digits = iso.indexOf('-', 1) - 1;
        return signed
                ? iso.charAt(0) + "0".repeat(Math.max(0, YEAR - digits)) + iso.substring(1)
                : iso;
    }

    private static Optional<LocalDate> end(
            TimelineFile.When when, MarkShape shape, ChartRange range) {
        return switch (shape) {
            case DAY, BEGAN, UNTIL -> Optional.empty();
            case SINCE ->
                    when.start()
                            .map(s -> s.isBefore(range.to()) ? range.to() : s.plusYears(1))
                            .map(e -> e.plusDays(1));
            default -> when.end().or(when::start).map(e -> e.plusDays(1));
        };
    }

    private static String type(MarkShape shape) {
        return switch (shape) {
            case DAY, BEGAN, UNTIL -> "point";
            case DAYS, SINCE -> "range";
            case PERIOD, BOUNDED -> "background";
        };
    }

    private static String classes(TimelineFile.Event event, MarkShape shape) {
        return event.shownStatus()
                + (shape == MarkShape.SINCE ? " open" : "")
                + (shape == MarkShape.BEGAN ? " end-unknown" : "")
                + (event.shownWhen().inferred() ? " inferred" : "");
    }
}
