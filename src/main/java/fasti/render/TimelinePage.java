package fasti.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page that opens from disk without a network: an interactive timeline, a table with search and
 * filters, each event with its quotes and how its date was reached, the undated mentions, the
 * conflicts and the documents.
 *
 * <p>Text from documents is inert: it stands in a block of JSON without any {@code <}, goes onto
 * the page as text alone, and a Content-Security-Policy lets only the three blocks of the page
 * itself run, and the styles that vis-timeline brings. At most {@value PageData#MOST_EVENTS} events
 * are embedded, the most salient ones; the page says how many are left out.
 */
public final class TimelinePage {
    private TimelinePage() {}

    /** Writes the page with quotes alone; the stream stays open. */
    public static void write(TimelineFile file, OutputStream out) throws IOException {
        write(FeedSource.of(file), Map.of(), out);
    }

    /**
     * Writes the page; the stream stays open.
     *
     * @param texts the documents' texts by id, for more of the text around the words; see {@link
     *     DocumentsFile#read}
     */
    public static void write(FeedSource source, Map<String, String> texts, OutputStream out)
            throws IOException {
        String page = resource("page.html");
        Map<String, String> parts = parts(source, texts);
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (int open = page.indexOf("{{"); open >= 0; open = page.indexOf("{{", at)) {
            int close = page.indexOf("}}", open);
            html.append(page, at, open);
            html.append(parts.getOrDefault(page.substring(open + 2, close), ""));
            at = close + 2;
        }
        html.append(page, at, page.length());
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Map<String, String> parts(FeedSource source, Map<String, String> texts)
            throws IOException {
        PageData data = PageData.of(source.file(), texts);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", Html.escape(source.heading()));
        parts.put("range", Html.escape(PanelPlanner.heading(source.file().range())));
        parts.put("summary", Html.escape(summary(source, data)));
        parts.put("style", resource("page.css"));
        parts.put("widget", resource("vis-timeline.min.js"));
        parts.put("script", resource("page.js"));
        parts.put("data", inert(TimelineJson.line(data)));
        parts.put("widgetStyles", resource("vis-timeline.style-hashes.txt").strip());
        parts.put("policy", policy(parts));
        return parts;
    }

    private static String policy(Map<String, String> parts) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; script-src "
                + Html.policyHash(parts.getOrDefault("widget", ""))
                + " "
                + Html.policyHash(parts.getOrDefault("script", ""))
                + "; style-src "
                + Html.policyHash(parts.getOrDefault("style", ""))
                + " "
                + parts.getOrDefault("widgetStyles", "").replace('\n', ' ');
    }

    private static String summary(FeedSource source, PageData data) {
        int all = source.events().size();
        int left = all - data.events().size();
        return ChartTitles.count(all, "event")
                + " from "
                + ChartTitles.count(source.file().documents().size(), "document")
                + ", "
                + ChartTitles.count(source.file().unresolved().size(), "undated mention")
                + "."
                + (left == 0
                        ? ""
                        : " Only the "
                                + ChartTitles.count(data.events().size(), "most salient event")
                                + " are on this page; "
                                + ChartTitles.count(left, "more event")
                                + (left == 1 ? " is" : " are")
                                + " in timeline.json.");
    }

    /** JSON that no browser can take for the end of its block. */
    private static String inert(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TimelinePage.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IOException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
