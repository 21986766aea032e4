package fasti.corpus;

import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that is not blank, white space trimmed.
 *
 * @param gapBefore whether a blank line, or the beginning of the text, stands before it
 */
record TextLine(TextSpan span, String words, boolean gapBefore) {

    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean gap = true;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            int from = start;
            int to = end;
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new TextLine(new TextSpan(from, to), text.substring(from, to), gap));
            }
            gap = to == from;
            start = end + 1;
        }
        return lines;
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    boolean endsSentence() {
        return words.endsWith(".")
                || words.endsWith("!")
                || words.endsWith("?")
                || words.endsWith(".\"")
                || words.endsWith(".”")
                || words.endsWith(".’");
    }
}
