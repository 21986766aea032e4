package fasti.render;

import java.util.Map;

/** Bulk lines for OpenSearch, an action and a document in turn; dates go in as a date range. */
final class OpenSearchFeed implements Feed.Writer {
    static final String INDEX = "fasti-events";

    @Override
    public String text(FeedSource source) {
        StringBuilder lines = new StringBuilder();
        Map<String, String> series = source.seriesNames();
        for (TimelineFile.Event event : source.events()) {
            Fields action = new Fields().put("_index", INDEX).put("_id", event.id());
            lines.append(TimelineJson.line(new Fields().put("index", action))).append('\n');
            lines.append(TimelineJson.line(document(event, series))).append('\n');
        }
        return lines.toString();
    }

    private static Fields document(TimelineFile.Event event, Map<String, String> series) {
        TimelineFile.When when = event.shownWhen();
        return new Fields()
                .put("title", event.shownTitle())
                .put("type", event.type())
                .put("status", event.shownStatus())
                .put("when", new Fields().put("gte", when.start()).put("lte", when.end()))
                .put("edtf", when.edtf())
                .put("precision", when.precision())
                .put("display", when.display())
                .put("series", event.series().map(r -> series.getOrDefault(r.id(), r.id())))
                .put("ordinal", event.series().map(TimelineFile.Round::ordinal))
                .put("actors", event.actors())
                .put("places", event.places())
                .put("salience", event.salience())
                .put("in_range", event.inRange())
                .put("documents", FeedSource.documents(event))
                .put("publishers", event.corroboration().publishers())
                .put(
                        "quotes",
                        event.mentions().stream()
                                .map(TimelineFile.Mention::quote)
                                .distinct()
                                .toList());
    }
}
