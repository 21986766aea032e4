package fasti.resolve;

import fasti.text.TextSpan;
import java.util.Optional;

/**
 * Reads the tense around a wording: the nearest verb before it in its clause, else the first after
 * it. Looks at few words and stops at the sentence's ends.
 */
final class TenseReader {
    /** Words looked at on either side. */
    private static final int REACH = 14;

    /** Words between a verb and a date that it surely governs. */
    private static final int FIRM = 3;

    private final VerbTable verbs;

    TenseReader(VerbTable verbs) {
        this.verbs = verbs;
    }

    Tense around(String text, TextSpan span) {
        Tense before = before(text, span.start());
        return before != Tense.UNKNOWN ? before : after(text, span.end());
    }

    private Tense before(String text, int start) {
        int at = start;
        boolean participle = false;
        for (int n = 0; n < REACH; n++) {
            int end = wordEndBefore(text, at);
            if (end < 0) {
                break;
            }
            int from = wordStart(text, end);
            String word = lower(text, from, end);
            if (n == 0 && verbs.pointsAhead(word)) {
                return Tense.FUTURE;
            }
            Optional<VerbTable.Kind> kind = verbs.kind(word);
            if (kind.isPresent()) {
                switch (kind.get()) {
                    case FUTURE -> {
                        return wasSo(text, from) ? Tense.LOOSELY_PAST : Tense.FUTURE;
                    }
                    case PRESENT -> {
                        return participle
                                ? Tense.PAST
                                : isAhead(text, end) ? Tense.FUTURE : Tense.PRESENT;
                    }
                    case PAST -> {
                        return auxiliary(text, from)
                                .orElse(n <= FIRM ? Tense.PAST : Tense.LOOSELY_PAST);
                    }
                    case PARTICIPLE -> participle = true;
                    case AHEAD -> {}
                }
            }
            at = from;
        }
        return participle ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "Had been due", "was scheduled": ahead of then, not of now. */
    private boolean wasSo(String text, int start) {
        int end = wordEndBefore(text, start);
        if (end < 0) {
            return false;
        }
        String word = lower(text, wordStart(text, end), end);
        return word.equals("been") || word.equals("was") || word.equals("were");
    }

    /** "To be held", "will be held": the helper in front of a participle decides. */
    private Optional<Tense> auxiliary(String text, int start) {
        int at = start;
        for (int n = 0; n < 3; n++) {
            int end = wordEndBefore(text, at);
            if (end < 0) {
                return Optional.empty();
            }
            int from = wordStart(text, end);
            String word = lower(text, from, end);
            if (word.equals("to")
                    || verbs.kind(word).filter(k -> k == VerbTable.Kind.FUTURE).isPresent()) {
                return Optional.of(Tense.FUTURE);
            }
            if (word.equals("is") || word.equals("are")) {
                return Optional.of(Tense.PRESENT);
            }
            if (!word.equals("be") && !word.endsWith("ly")) {
                return Optional.empty();
            }
            at = from;
        }
        return Optional.empty();
    }

    private Tense after(String text, int end) {
        int at = end;
        for (int n = 0; n < REACH; n++) {
            int from = wordStartAfter(text, at);
            if (from < 0) {
                break;
            }
            int to = wordEnd(text, from);
            String word = lower(text, from, to);
            Optional<VerbTable.Kind> kind = verbs.kind(word);
            if (kind.isPresent()) {
                switch (kind.get()) {
                    case FUTURE -> {
                        return Tense.FUTURE;
                    }
                    case PAST, PARTICIPLE -> {
                        return n <= 2 * FIRM ? Tense.PAST : Tense.LOOSELY_PAST;
                    }
                    case PRESENT -> {
                        return isAhead(text, to) ? Tense.FUTURE : Tense.PRESENT;
                    }
                    case AHEAD -> {}
                }
            }
            at = to;
        }
        return Tense.UNKNOWN;
    }

    /** "Is to meet", "are scheduled to", "is expected". */
    private boolean isAhead(String text, int end) {
        int from = wordStartAfter(text, end);
        if (from < 0) {
            return false;
        }
        String word = lower(text, from, wordEnd(text, from));
        return word.equals("to")
                || verbs.kind(word).filter(k -> k == VerbTable.Kind.FUTURE).isPresent();
    }

    /** Whether a place stands at the beginning of its sentence, after two words at most. */
    boolean opensSentence(String text, int start) {
        int at = start;
        for (int n = 0; n <= 2; n++) {
            int end = wordEndBefore(text, at);
            if (end < 0) {
                return true;
            }
            at = wordStart(text, end);
        }
        return false;
    }

    /** In lower case; nothing for a word with a capital, which is a name or a month: "May". */
    private static String lower(String text, int from, int to) {
        return from < to && Character.isUpperCase(text.charAt(from))
                ? ""
                : text.substring(from, to);
    }

    /** The end of the last word before a place; -1 where the sentence begins first. */
    private static int wordEndBefore(String text, int at) {
        for (int i = at; i > 0 && at - i < 40; i--) {
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

    private static int wordStart(String text, int end) {
        int i = end;
        while (i > 0 && end - i < 40 && isWordPart(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordStartAfter(String text, int at) {
        for (int i = at; i < text.length() && i - at < 40; i++) {
            if (isWordPart(text.charAt(i))) {
                return i;
            }
            if (endsSentence(text, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < 40 && isWordPart(text.charAt(i))) {
            i++;
        }
        return i;
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
        return c == '.' && startsSentence(text, at + 1) && !isAbbreviation(text, at);
    }

    private static boolean startsSentence(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
            i++;
        }
        return i == text.length()
                || (i > at
                        && !Character.isLowerCase(text.charAt(i))
                        && !Character.isDigit(text.charAt(i)));
    }

    /** "Mr.", "U.S.", "Gen.": short, with a capital. */
    private static boolean isAbbreviation(String text, int stop) {
        int start = wordStart(text, stop);
        return stop - start <= 3 && start < stop && Character.isUpperCase(text.charAt(start));
    }
}
