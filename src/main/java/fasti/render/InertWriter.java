package fasti.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes JSON that no browser can take for the end of its block, or for a new line. */
final class InertWriter extends FilterWriter {

    InertWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (isLive((char) c)) {
            out.write(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
            out.write(c);
        }
    }

    private static boolean isLive(char c) {
        return c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        int done = from;
        for (int i = from; i < from + length; i++) {
            if (isLive(chars[i])) {
                out.write(chars, done, i - done);
                write(chars[i]);
                done = i + 1;
            }
        }
        out.write(chars, done, from + length - done);
    }

    @Override
    public void write(String string, int from, int length) throws IOException {
        write(string.substring(from, from + length).toCharArray(), 0, length);
    }
}
