package fasti.series;

import fasti.text.Document;
import fasti.text.Evidence;
import fasti.text.TextSpan;

/** The sentence around a place, cut out of its paragraph without a model. */
public final class Quotation {
    private Quotation() {}

    /** The place as evidence. */
    public static Evidence of(Document document, TextSpan span) {
        return Evidence.at(document, span, sentence(document.text(), span));
    }

    /** From the last full stop or line break before the place to the next after it. */
    public static TextSpan sentence(String text, TextSpan span) {
        int start = span.start();
        while (start > 0 && !isBoundary(text, start)) {
            start--;
        }
        while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = span.end();
        while (end < text.length() && !isBoundary(text, end)) {
            end++;
        }
        return new TextSpan(start, end);
    }

    private static boolean isBoundary(String text, int at) {
        if (at >= text.length() || text.charAt(at) == '\n' || text.charAt(at - 1) == '\n') {
            return true;
        }
        return Character.isWhitespace(text.charAt(at)) && isFullStop(text, at - 1);
    }

    /** A full stop after a word of more than two letters, or after a closing quotation mark. */
    private static boolean isFullStop(String text, int at) {
        char c = text.charAt(at);
        if (c == '!' || c == '?') {
            return true;
        }
        if ("\"”’'".indexOf(c) >= 0 && at > 0) {
            return ".!?".indexOf(text.charAt(at - 1)) >= 0;
        }
        return c == '.'
                && at > 2
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at - 3));
    }
}
