package fasti.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON that no browser can take for the end of its block, or for a new line. */
final class InertWriter extends FilterWriter {

    InertWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        switch (c) {
            case '<' -> out.write("\\u003c");
            case '>' -> out.write("\\u003e");
            case '&' -> out.write("\\u0026");
            case 0x2028 -> out.write("\\u2028");
            case 0x2029 -> out.write("\\u2029");
            default -> out.write(c);
        }
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(chars[i]);
        }
    }

    @Override
    public void write(String string, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(string.charAt(i));
        }
    }
}
