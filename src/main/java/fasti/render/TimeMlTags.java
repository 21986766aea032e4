package fasti.render;

import fasti.resolve.TimeMention;
import fasti.resolve.Timex;
import fasti.time.Recurrence;
import java.util.Optional;

/** The text of a document with TIMEX3 elements in it. */
final class TimeMlTags implements TagWriter {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
            """;

    @Override
    public String write(Tagged document) {
        StringBuilder out = new StringBuilder(HEAD.length() + 2 * document.text().length());
        out.append(HEAD).append("<DOCID>");
        escape(document.id(), 0, document.id().length(), out);
        out.append("</DOCID>\n");
        document.published().ifPresent(date -> creationTime(date, out));
        out.append("<TEXT>");
        text(document, out);
        return out.append("</TEXT>\n</TimeML>\n").toString();
    }

    private static void creationTime(String date, StringBuilder out) {
        out.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"");
        escape(date, 0, date.length(), out);
        out.append("\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">");
        escape(date, 0, date.length(), out);
        out.append("</TIMEX3></DCT>\n");
    }

    private static void text(Tagged document, StringBuilder out) {
        String text = document.text();
        int at = 0;
        int number = 1;
        for (TimeMention mention : document.mentions()) {
            for (Timex timex : mention.timexes()) {
                if (timex.span().start() < at) {
                    continue; // XML cannot hold elements that cross
                }
                escape(text, at, timex.span().start(), out);
                open(timex, recurrence(mention), number++, out);
                escape(text, timex.span().start(), timex.span().end(), out);
                out.append("</TIMEX3>");
                at = timex.span().end();
            }
        }
        escape(text, at, text.length(), out);
    }

    private static Optional<Recurrence> recurrence(TimeMention mention) {
        return mention.resolution()
                .value()
                .filter(Recurrence.class::isInstance)
                .map(Recurrence.class::cast);
    }

    private static void open(
            Timex timex, Optional<Recurrence> recurrence, int number, StringBuilder out) {
        out.append("<TIMEX3 tid=\"t").append(number).append('"');
        attribute("type", timex.type().name(), out);
        attribute("value", timex.value(), out);
        timex.mod().ifPresent(mod -> attribute("mod", mod, out));
        recurrence.ifPresent(r -> attribute("freq", r.frequency(), out));
        recurrence.ifPresent(r -> attribute("quant", r.quantifier(), out));
        out.append('>');
    }

    /** An attribute without a value is left out. */
    private static void attribute(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escape(value, 0, value.length(), out);
            out.append('"');
        }
    }

    private static void escape(String text, int from, int to, StringBuilder out) {
        int next;
        for (int i = from; i < to; i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // A parser would turn a bare carriage return into a line feed.
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        }
    }

    private static boolean isXml(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
