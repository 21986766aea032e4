package fasti.render;

import fasti.resolve.TimeMention;
import fasti.resolve.Timex;
import tools.jackson.core.io.JsonStringEncoder;

/** The tags of a document as a line of JSON. */
final class JsonLineTags implements TagWriter {
    private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();

    @Override
    public String write(Tagged document) {
        StringBuilder out = new StringBuilder(64 + 120 * document.mentions().size());
        out.append("{\"id\":");
        string(document.id(), out);
        out.append(",\"timexes\":[");
        Offsets offsets = new Offsets(document.text());
        String comma = "";
        for (TimeMention mention : document.mentions()) {
            for (Timex timex : mention.timexes()) {
                out.append(comma);
                timex(timex, mention.expression().rule(), document.text(), offsets, out);
                comma = ",";
            }
        }
        return out.append("]}\n").toString();
    }

    private void timex(Timex timex, String rule, String text, Offsets offsets, StringBuilder out) {
        int start = offsets.codePoint(timex.span().start());
        out.append("{\"start\":").append(start);
        out.append(",\"end\":").append(offsets.codePoint(timex.span().end()));
        out.append(",\"text\":");
        string(timex.span().of(text), out);
        out.append(",\"type\":\"").append(timex.type()).append("\",\"value\":");
        string(timex.value(), out);
        timex.mod().ifPresent(mod -> out.append(",\"mod\":\"").append(mod).append('"'));
        out.append(",\"rule\":");
        string(rule, out);
        out.append('}');
    }

    private void string(String plain, StringBuilder out) {
        out.append('"');
        encoder.quoteAsString(plain, out);
        out.append('"');
    }

    /** Code points up to a place, counted from the last place asked for. */
    private static final class Offsets {
        private final String text;
        private int chars;
        private int codePoints;

        Offsets(String text) {
            this.text = text;
        }

        int codePoint(int offset) {
            codePoints +=
                    offset >= chars
                            ? text.codePointCount(chars, offset)
                            : -text.codePointCount(offset, chars);
            chars = offset;
            return codePoints;
        }
    }
}
