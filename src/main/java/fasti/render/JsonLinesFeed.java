package fasti.render;

import java.util.Map;

/**
 * One event a line, the same keys on every line and null where there is no value, so that a table
 * reader finds all columns on the first one.
 */
final class JsonLinesFeed implements Feed.Writer {

    @Override
    public String text(FeedSource source) {
        Map<String, String> series = source.seriesNames();
        StringBuilder lines = new StringBuilder();
        for (TimelineFile.Event event : source.events()) {
            lines.append(TimelineJson.flatLine(EventRow.of(event, series))).append('\n');
        }
        return lines.toString();
    }
}
