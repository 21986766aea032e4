package fasti.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The formats that dashboards and other programs take as they are. Each holds every event of the
 * file, also those outside the chart's range, but those that a person has rejected.
 */
public enum Feed {
    TIMELINEJS("timelinejs.json", "TimelineJS3 JSON"),
    VIS("vis.json", "vis-timeline items and groups"),
    GRAFANA("grafana.json", "Grafana annotations"),
    GRAFANA_DASHBOARD(
            "grafana-dashboard.json",
            "a Grafana dashboard that loads the annotations from an address"),
    OPENSEARCH("opensearch.ndjson", "OpenSearch bulk NDJSON"),
    OPENSEARCH_MAPPING("opensearch-mapping.json", "the OpenSearch index that the bulk goes into"),
    CSV("csv", "comma-separated values, one event a row"),
    TSV("tsv", "tab-separated values, one event a row"),
    ICS("ics", "iCalendar, all-day events"),
    JSONLD("jsonld", "schema.org events with their evidence"),
    MARKDOWN("md", "a Markdown table with sources"),
    MERMAID("mmd", "a Mermaid timeline"),
    ANNOTATIONS("annotations.json", "W3C Web Annotations, one for each mention"),
    JSONL("jsonl", "one event a line, flat");

    private final String ending;
    private final String description;

    Feed(String ending, String description) {
        this.ending = ending;
        this.description = description;
    }

    /** Writes one format. */
    interface Writer {
        /** The whole feed as text. */
        String text(FeedSource source) throws IOException;
    }

    /** The name for {@code --feeds}, such as {@code grafana-dashboard}; the flag is "--" and it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the format is, for a list of options. */
    public String description() {
        return description;
    }

    /** The name of the file that {@code extract --feeds} writes, such as {@code timeline.csv}. */
    public String fileName() {
        return "timeline." + ending;
    }

    /** Writes the feed as UTF-8; the stream stays open. */
    public void write(FeedSource source, OutputStream out) throws IOException {
        out.write(writer().text(source).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        out.flush();
    }

    private Writer writer() {
        return switch (this) {
            case TIMELINEJS -> new TimelineJsFeed();
            case VIS -> new VisFeed();
            case GRAFANA -> new GrafanaFeed();
            case GRAFANA_DASHBOARD -> new GrafanaDashboardFeed();
            case OPENSEARCH -> new OpenSearchFeed();
            case OPENSEARCH_MAPPING -> new OpenSearchMappingFeed();
            case CSV -> new TableFeed(',');
            case TSV -> new TableFeed('\t');
            case ICS -> new CalendarFeed();
            case JSONLD -> new JsonLdFeed();
            case MARKDOWN -> new MarkdownFeed();
            case MERMAID -> new MermaidFeed();
            case ANNOTATIONS -> new AnnotationsFeed();
            case JSONL -> new JsonLinesFeed();
        };
    }
}
