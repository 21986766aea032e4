package fasti.render;

import fasti.text.CodePoints;
import java.util.Optional;

/**
 * The words that date something, with the text around them.
 *
 * @param before the text before them
 * @param words the words themselves
 * @param after the text after them
 */
record Passage(String before, String words, String after) {
    private static final int AROUND = 240;

    /** A document's text, with its code points counted once for all its passages. */
    record Text(String text, CodePoints counter) {
        static Text of(String text) {
            return new Text(text, new CodePoints(text));
        }
    }

    /**
     * The passage of a mention: from the document's text where it is at hand, else from the quote.
     *
     * @param start where the words begin, in code points
     * @param end where they end, in code points
     * @param prefix what stands right before them, to tell them from the same words elsewhere
     */
    static Passage of(
            Optional<Text> text, int start, int end, String words, String quote, String prefix) {
        return text.flatMap(t -> ofText(t, start, end, words))
                .orElseGet(() -> ofQuote(quote, words, prefix));
    }

    /** Empty where the text is not the one that the offsets count in. */
    private static Optional<Passage> ofText(Text counted, int start, int end, String words) {
        String text = counted.text();
        CodePoints counter = counted.counter();
        int length = counter.offset(text.length());
        if (start >= end || end > length) {
            return Optional.empty();
        }
        int from = counter.charOffset(start);
        int to = counter.charOffset(end);
        if (!text.substring(from, to).equals(words)) {
            return Optional.empty();
        }
        int first = counter.charOffset(Math.max(0, start - AROUND));
        int last = counter.charOffset(Math.min(length, end + AROUND));
        return Optional.of(new Passage(fromWord(text, first, from), words, toWord(text, to, last)));
    }

    private static String fromWord(String text, int first, int from) {
        if (first == 0) {
            return text.substring(0, from);
        }
        int space = text.indexOf(' ', first);
        return "…" + text.substring(space >= 0 && space < from ? space + 1 : first, from);
    }

    private static String toWord(String text, int to, int last) {
        if (last == text.length()) {
            return text.substring(to);
        }
        int space = text.lastIndexOf(' ', last);
        return text.substring(to, space > to ? space : last) + "…";
    }

    private static Passage ofQuote(String quote, String words, String prefix) {
        String lead = prefix.substring(Math.max(0, prefix.length() - 12));
        int found = quote.indexOf(lead + words);
        int at = found >= 0 ? found + lead.length() : quote.indexOf(words);
        if (at < 0) {
            return new Passage(quote + " ", words, "");
        }
        return new Passage(quote.substring(0, at), words, quote.substring(at + words.length()));
    }
}
