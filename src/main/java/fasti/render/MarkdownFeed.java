package fasti.render;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Markdown table with the sources of each event; what Markdown would take as markup is escaped.
 */
final class MarkdownFeed implements Feed.Writer {
    private static final String MARKUP = "\\`*_[]<>|~&#";

    @Override
    public String text(FeedSource source) {
        Map<String, TimelineFile.Source> documents = source.documents();
        StringBuilder text = new StringBuilder("# ").append(escape(source.heading()));
        text.append("\n\n| Date | Event | Status | Sources |\n| --- | --- | --- | --- |\n");
        for (TimelineFile.Event event : source.events()) {
            text.append("| ")
                    .append(escape(event.shownWhen().display()))
                    .append(" | ")
                    .append(escape(event.shownTitle()))
                    .append(" | ")
                    .append(event.shownStatus())
                    .append(" | ")
                    .append(sources(event, documents))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String sources(
            TimelineFile.Event event, Map<String, TimelineFile.Source> documents) {
        return FeedSource.documents(event).stream()
                .map(id -> source(id, Optional.ofNullable(documents.get(id))))
                .collect(Collectors.joining(", "));
    }

    private static String source(String id, Optional<TimelineFile.Source> document) {
        String name = escape(document.flatMap(TimelineFile.Source::title).orElse(id));
        return document.flatMap(TimelineFile.Source::url)
                .filter(Html::isLink)
                .map(url -> "[" + name + "](<" + address(url) + ">)")
                .orElse(name);
    }

    private static String address(String url) {
        return url.replaceAll("[\\s\\p{Cntrl}]", "")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C")
                .replace("\\", "%5C");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        ChartText.clean(text)
                .codePoints()
                .forEach(
                        c -> {
                            if (c < 128 && MARKUP.indexOf(c) >= 0) {
                                escaped.append('\\');
                            }
                            escaped.appendCodePoint(c);
                        });
        // An address in a title would become a link.
        return escaped.toString().replace("://", "\\://").replace("www.", "www\\.");
    }
}
