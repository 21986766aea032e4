package fasti.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A Grafana dashboard that shows the annotations of {@link GrafanaFeed}. It reads them by the
 * Infinity data source from the address in the variable {@code events_url}, which may be any place
 * that serves the file.
 */
final class GrafanaDashboardFeed implements Feed.Writer {
    private static final Fields SOURCE =
            new Fields()
                    .put("type", "yesoreyeram-infinity-datasource")
                    .put("uid", "${DS_INFINITY}");

    @Override
    public String text(FeedSource source) {
        ChartRange range = source.file().range();
        return TimelineJson.pretty(
                new Fields()
                        .put("__inputs", List.of(input()))
                        .put("title", source.heading())
                        .put("uid", "fasti-timeline")
                        .put("schemaVersion", 39)
                        .put("version", 1)
                        .put("editable", true)
                        .put("timezone", "utc")
                        .put(
                                "time",
                                new Fields()
                                        .put("from", range.from() + "T00:00:00.000Z")
                                        .put("to", range.to() + "T23:59:59.999Z"))
                        .put("templating", new Fields().put("list", List.of(variable())))
                        .put("annotations", new Fields().put("list", List.of(annotations())))
                        .put("panels", List.of(table())));
    }

    private static Fields input() {
        return new Fields()
                .put("name", "DS_INFINITY")
                .put("label", "Infinity")
                .put("type", "datasource")
                .put("pluginId", "yesoreyeram-infinity-datasource");
    }

    private static Fields variable() {
        return new Fields()
                .put("name", "events_url")
                .put("label", "Address of " + Feed.GRAFANA.fileName())
                .put("type", "textbox")
                .put("query", "http://localhost:8000/" + Feed.GRAFANA.fileName());
    }

    private static Fields annotations() {
        return new Fields()
                .put("name", "Events")
                .put("enable", true)
                .put("iconColor", "blue")
                .put("datasource", SOURCE)
                .put("target", query());
    }

    private static Fields query() {
        List<Fields> columns = new ArrayList<>();
        for (String name : List.of("time", "timeEnd")) {
            columns.add(column(name, "timestamp_epoch"));
        }
        for (String name : List.of("title", "text", "tags", "id")) {
            columns.add(column(name, "string"));
        }
        return new Fields()
                .put("refId", "A")
                .put("type", "json")
                .put("source", "url")
                .put("format", "table")
                .put("parser", "backend")
                .put("url", "${events_url}")
                .put("url_options", new Fields().put("method", "GET"))
                .put("columns", columns);
    }

    private static Fields column(String name, String type) {
        return new Fields().put("selector", name).put("text", name).put("type", type);
    }

    private static Fields table() {
        return new Fields()
                .put("id", 1)
                .put("type", "table")
                .put("title", "Events")
                .put("datasource", SOURCE)
                .put("gridPos", new Fields().put("x", 0).put("y", 0).put("w", 24).put("h", 16))
                .put("targets", List.of(query()));
    }
}
