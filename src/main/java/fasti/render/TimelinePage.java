package fasti.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A page that opens from disk without a network: every event with its sources, quotes and how its
 * date was reached; the undated mentions; the documents. Text from documents is inert.
 */
public final class TimelinePage {
    private final TimelineFile file;
    private final StringBuilder html = new StringBuilder();

    private TimelinePage(TimelineFile file) {
        this.file = file;
    }

    /** Writes the page; the stream stays open. */
    public static void write(TimelineFile file, OutputStream out) throws IOException {
        TimelinePage page = new TimelinePage(file);
        page.all();
        out.write(page.html.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TimelinePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void all() throws IOException {
        String css = resource("page.css");
        String title = "Timeline " + PanelPlanner.heading(file.range());
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append("default-src 'none'; style-src ")
                .append(Html.policyHash(css))
                .append("; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(title)
                .append("</title>\n<style>")
                .append(css)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(title)
                .append("</h1>\n<h2>Events</h2>\n<ol>\n");
        file.events().forEach(this::event);
        html.append("</ol>\n<h2>Undated mentions</h2>\n<ul>\n");
        file.unresolved().forEach(this::unresolved);
        html.append("</ul>\n<h2>Documents</h2>\n<ul>\n");
        file.documents().forEach(this::document);
        html.append("</ul>\n</body>\n</html>\n");
    }

    private void event(TimelineFile.Event event) {
        html.append("<li><time>")
                .append(Html.escape(event.shownWhen().display()))
                .append("</time> ")
                .append(Html.escape(event.shownTitle()))
                .append("<div class=\"about\">")
                .append(Html.escape(event.type() + ", " + event.shownStatus()))
                .append(", ")
                .append(ChartTitles.count(event.corroboration().documents(), "document"))
                .append("</div>\n");
        event.mentions().forEach(this::mention);
        html.append("</li>\n");
    }

    private void mention(TimelineFile.Mention mention) {
        html.append("<blockquote>")
                .append(marked(mention.quote(), mention.wording()))
                .append("<div class=\"about\">")
                .append(Html.escape(mention.document()))
                .append("</div><div class=\"how\">")
                .append(
                        Html.escape(
                                mention.value() + ": " + String.join("; ", mention.explanation())))
                .append("</div></blockquote>\n");
    }

    private static String marked(String quote, String wording) {
        int at = quote.indexOf(wording);
        if (at < 0) {
            return Html.escape(quote);
        }
        return Html.escape(quote.substring(0, at))
                + "<mark>"
                + Html.escape(wording)
                + "</mark>"
                + Html.escape(quote.substring(at + wording.length()));
    }

    private void unresolved(TimelineFile.Unresolved mention) {
        html.append("<li>")
                .append(marked(mention.quote(), mention.wording()))
                .append("<div class=\"how\">")
                .append(Html.escape(mention.document() + ": " + mention.reason()))
                .append(mention.needs().map(n -> Html.escape("; needs " + n)).orElse(""))
                .append(mention.bounds().map(b -> Html.escape("; within " + b)).orElse(""))
                .append("</div></li>\n");
    }

    private void document(TimelineFile.Source document) {
        html.append("<li>")
                .append(Html.escape(document.title().orElse(document.path())))
                .append("<div class=\"about\">")
                .append(Html.escape(document.path()))
                .append(document.source().map(s -> Html.escape(", " + s)).orElse(""))
                .append("</div><div class=\"how\">speaks from ")
                .append(Html.escape(document.published().edtf().orElse("an unknown date")))
                .append(" (")
                .append(Html.escape(document.published().basis()))
                .append("): ")
                .append(Html.escape(String.join("; ", document.published().explanation())))
                .append("</div></li>\n");
    }
}
