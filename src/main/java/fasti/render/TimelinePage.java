package fasti.render;

import fasti.review.DecisionLog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page that opens from disk without a network: an interactive timeline, a table with search and
 * filters, each event with its quotes and how its date was reached, the undated mentions, the
 * conflicts and the documents.
 *
 * <p>Text from documents is inert: it stands in a block of JSON without any {@code <}, goes onto
 * the page as text alone, and a Content-Security-Policy lets only the blocks of the page itself
 * run, and the styles that vis-timeline brings. At most {@value PageData#MOST_EVENTS} events are
 * embedded, the most salient ones; the page says how many are left out.
 */
public final class TimelinePage {
    /** In the order in which they need each other. */
    private static final List<String> SCRIPTS =
            List.of(
                    "vis-timeline.min",
                    "base",
                    "dates",
                    "model",
                    "store",
                    "filters",
                    "drawing",
                    "editors",
                    "table",
                    "lists",
                    "page");

    private TimelinePage() {}

    /** Writes the page with quotes alone; the stream stays open. */
    public static void write(TimelineFile file, OutputStream out) throws IOException {
        write(FeedSource.of(file), DocumentTexts.none(), out);
    }

    /** Writes a page to be opened from disk, without earlier decisions; the stream stays open. */
    public static void write(FeedSource source, DocumentTexts texts, OutputStream out)
            throws IOException {
        write(source, texts, PageReview.file(DecisionLog.none()), out);
    }

    /**
     * Writes the page; the stream stays open.
     *
     * @param texts the documents' texts, for more of the text around the words
     * @param review what was decided before, and where new decisions go
     */
    public static void write(
            FeedSource source, DocumentTexts texts, PageReview review, OutputStream out)
            throws IOException {
        String page = resource("page.html");
        PageData data = PageData.of(source.file(), texts, review);
        Map<String, String> parts = parts(source, data, review);
        Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int at = 0;
        for (int open = page.indexOf("{{"); open >= 0; open = page.indexOf("{{", at)) {
            int close = page.indexOf("}}", open);
            html.append(page, at, open);
            part(page.substring(open + 2, close), parts, data, html);
            at = close + 2;
        }
        html.append(page, at, page.length());
        html.flush();
    }

    /** The data are many times larger than all other parts, so they go out piece by piece. */
    private static void part(String name, Map<String, String> parts, PageData data, Writer html)
            throws IOException {
        if (name.equals("data")) {
            TimelineJson.line(data, new InertWriter(html));
        } else {
            html.append(parts.getOrDefault(name, ""));
        }
    }

    /** What the page's script works on, as JSON, for a page that is open already. */
    public static String data(TimelineFile file, DocumentTexts texts, PageReview review) {
        return TimelineJson.line(PageData.of(file, texts, review));
    }

    private static Map<String, String> parts(FeedSource source, PageData data, PageReview review)
            throws IOException {
        List<String> scripts = scripts();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", Html.escape(source.heading()));
        parts.put("range", Html.escape(PanelPlanner.heading(source.file().range())));
        parts.put("summary", Html.escape(summary(source, data)));
        parts.put("style", resource("page.css"));
        parts.put(
                "scripts", "<script>" + String.join("</script>\n<script>", scripts) + "</script>");
        parts.put("policy", policy(scripts, parts.getOrDefault("style", ""), review));
        return parts;
    }

    private static List<String> scripts() throws IOException {
        List<String> scripts = new ArrayList<>();
        for (String name : SCRIPTS) {
            scripts.add(resource(name + ".js"));
        }
        return scripts;
    }

    private static String policy(List<String> scripts, String style, PageReview review)
            throws IOException {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
                + (review.isServed() ? "connect-src 'self'; " : "")
                + "script-src "
                + scripts.stream().map(Html::policyHash).collect(Collectors.joining(" "))
                + "; style-src "
                + Html.policyHash(style)
                + " "
                + resource("vis-timeline.style-hashes.txt").strip().replace('\n', ' ');
    }

    private static String summary(FeedSource source, PageData data) {
        int all = source.events().size();
        int left = all - data.shown();
        return ChartTitles.count(all, "event")
                + " from "
                + ChartTitles.count(source.file().documents().size(), "document")
                + ", "
                + ChartTitles.count(source.file().unresolved().size(), "undated mention")
                + "."
                + (left == 0
                        ? ""
                        : " Only the "
                                + ChartTitles.count(data.shown(), "most salient event")
                                + " are on this page; "
                                + ChartTitles.count(left, "more event")
                                + (left == 1 ? " is" : " are")
                                + " in timeline.json.");
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
