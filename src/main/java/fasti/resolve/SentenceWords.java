package fasti.resolve;

/**
 * Walks from word to word within a sentence, away from a place. Places are offsets of the text; -1
 * says that the sentence begins or ends first.
 */
final class SentenceWords {
    /** Characters between two words, or of one, that are looked at; a bound for hostile text. */
    private static final int LONGEST = 40;

    /** What may stand between a sentence's stop and the blank behind it. */
    private static final String CLOSERS = "\"”’')]»";

    private SentenceWords() {}

    /**
     * In lower case; nothing for a word with a capital, which is a name or a month: "May". But of
     * "She'll" the end counts.
     */
    static String lower(String text, int from, int to) {
        boolean capital = from < to && Character.isUpperCase(text.charAt(from));
        return capital && !isShortWill(text, to) ? "" : text.substring(from, to);
    }

    private static boolean isShortWill(String text, int to) {
        return to > 3
                && text.startsWith("ll", to - 2)
                && (text.charAt(to - 3) == '\'' || text.charAt(to - 3) == '’');
    }

    /** The word before a place, as {@link #lower} gives it; nothing at the sentence's beginning. */
    static String before(String text, int at) {
        int end = endBefore(text, at);
        return end < 0 ? "" : lower(text, start(text, end), end);
    }

    /** The word after a place, as {@link #lower} gives it; nothing at the sentence's end. */
    static String after(String text, int at) {
        int from = startAfter(text, at);
        return from < 0 ? "" : lower(text, from, end(text, from));
    }

    /** The end of the last word before a place; -1 where the sentence begins first. */
    static int endBefore(String text, int at) {
        for (int i = at; i > 0 && at - i < LONGEST; i--) {
            char c = text.charAt(i - 1);
            if (isWordPart(c)) {
                return i;
            }
            if (endsSentence(text, i - 1)) {
                return -1;
            }
        }
        return -1;
    }

    static int start(String text, int end) {
        int i = end;
        while (i > 0 && end - i < LONGEST && isWordPart(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The start of the first word after a place; -1 where the sentence ends first. */
    static int startAfter(String text, int at) {
        for (int i = at; i < text.length() && i - at < LONGEST; i++) {
            if (isWordPart(text.charAt(i))) {
                return i;
            }
            if (endsSentence(text, i)) {
                return -1;
            }
        }
        return -1;
    }

    static int end(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < LONGEST && isWordPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a place stands at the beginning of its sentence, after two words at most. */
    static boolean opensSentence(String text, int start) {
        int at = start;
        for (int n = 0; n <= 2; n++) {
            int end = endBefore(text, at);
            if (end < 0) {
                return true;
            }
            at = start(text, end);
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }

    /** A stop before white space and a capital, a blank line, or ! and ?. */
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '!' || c == '?' || c == ';') {
            return true;
        }
        if (c == '\n') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
        return c == '.'
                && startsSentence(text, at + 1)
                && !isAbbreviation(text, at)
                && !isHour(text, at);
    }

    /** "3 p.m. GMT", "3 p.m. (1500 GMT)", "3 p.m. Friday": an hour that goes on. */
    private static boolean isHour(String text, int stop) {
        boolean hour =
                stop > 2
                        && text.charAt(stop - 1) == 'm'
                        && text.charAt(stop - 2) == '.'
                        && (text.charAt(stop - 3) == 'a' || text.charAt(stop - 3) == 'p');
        if (!hour || stop + 2 >= text.length()) {
            return false;
        }
        int next = stop + 2;
        int to = end(text, next);
        boolean zone = to - next > 1 && Character.isUpperCase(text.charAt(next + 1));
        return text.charAt(next) == '(' || zone || text.startsWith("day", to - 3);
    }

    private static boolean startsSentence(String text, int at) {
        int end = at;
        while (end < text.length()
                && end - at < LONGEST
                && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int i = end;
        while (i < text.length()
                && i - end < LONGEST
                && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
            i++;
        }
        return i == text.length()
                || (i > end
                        && !Character.isLowerCase(text.charAt(i))
                        && !Character.isDigit(text.charAt(i)));
    }

    /** "Mr.", "U.S.", "Gen.": short, with a capital. */
    private static boolean isAbbreviation(String text, int stop) {
        int start = start(text, stop);
        return stop - start <= 3 && start < stop && Character.isUpperCase(text.charAt(start));
    }
}
