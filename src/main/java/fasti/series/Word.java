package fasti.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits, with inner hyphens and apostrophes: "six-party", "Lisbon-4".
 *
 * @param text as written, a possessive ending cut off
 * @param possessive whether one was: "Monday's"
 */
record Word(int start, int end, String text, String lower, boolean possessive) {

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOf(text, at);
            words.add(word(text, at, end));
            at = end;
        }
        return words;
    }

    private static int endOf(String text, int start) {
        int at = start;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || isInner(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isInner(String text, int at) {
        return "-'’".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static Word word(String text, int start, int end) {
        int last = end - 1;
        boolean possessive =
                end - start > 2
                        && text.charAt(last) == 's'
                        && "'’".indexOf(text.charAt(last - 1)) >= 0;
        String plain = text.substring(start, possessive ? last - 1 : end);
        return new Word(start, end, plain, plain.toLowerCase(Locale.ROOT), possessive);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
