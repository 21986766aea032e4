package fasti.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grafana annotations: times in milliseconds since 1970 in UTC, {@code timeEnd} where it lasted. A
 * tag gives the precision, since Grafana itself knows only moments.
 */
final class GrafanaFeed implements Feed.Writer {
    private static final long DAY = 86_400_000L;

    @Override
    public String text(FeedSource source) {
        return TimelineJson.pretty(source.events().stream().map(GrafanaFeed::annotation).toList());
    }

    private static Fields annotation(TimelineFile.Event event) {
        TimelineFile.When when = event.shownWhen();
        LocalDate start = when.start().or(when::end).orElseThrow();
        Optional<Long> end =
                when.end()
                        .filter(e -> e.isAfter(start) || !when.precision().equals("day"))
                        .map(e -> (e.toEpochDay() + 1) * DAY - 1);
        return new Fields()
                .put("id", event.id())
                .put("time", start.toEpochDay() * DAY)
                .put("timeEnd", end)
                .put("title", event.shownTitle())
                .put("text", Html.escape(when.display() + ": " + event.shownTitle()))
                .put("tags", tags(event));
    }

    private static List<String> tags(TimelineFile.Event event) {
        List<String> tags = new ArrayList<>();
        tags.add("type:" + event.type());
        tags.add("status:" + event.shownStatus());
        tags.add("precision:" + event.shownWhen().precision());
        event.series().ifPresent(s -> tags.add("series:" + s.id()));
        event.actors().forEach(a -> tags.add("actor:" + a));
        return tags;
    }
}
