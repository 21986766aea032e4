package fasti.render;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Mermaid timeline, a section a year. Mermaid parts events by colons and starts comments with a
 * number sign, so both are written as its entities.
 */
final class MermaidFeed implements Feed.Writer {

    @Override
    public String text(FeedSource source) {
        StringBuilder text = new StringBuilder("timeline\n    title ");
        text.append(escape(source.heading())).append('\n');
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        for (TimelineFile.Event event : source.events()) {
            TimelineFile.When when = event.shownWhen();
            int year = when.start().or(when::end).orElseThrow().getYear();
            sections.computeIfAbsent(
                            year > 0 ? Integer.toString(year) : 1 - year + " BC",
                            y -> new StringBuilder())
                    .append("        ")
                    .append(escape(when.display()))
                    .append(" : ")
                    .append(escape(event.shownTitle()))
                    .append('\n');
        }
        sections.forEach(
                (year, lines) ->
                        text.append("    section ").append(year).append('\n').append(lines));
        return text.toString();
    }

    private static String escape(String text) {
        return ChartText.clean(text)
                .replace("#", "#35\u0000")
                .replace(";", "#59\u0000")
                .replace(":", "#58\u0000")
                .replace("<", "#lt\u0000")
                .replace(">", "#gt\u0000")
                .replace('\u0000', ';');
    }
}
