package fasti.resolve;

import fasti.text.TextSpan;
import java.util.Locale;
import java.util.Set;

/** Where a wording stands in its clause. */
final class ClauseEdges {
    /** Blanks in a row that are looked at. */
    private static final int BLANKS = 3;

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "by", "in", "at", "from", "since", "until", "late", "early");
    private static final Set<String> CONJUNCTIONS =
            Set.of("but", "that", "while", "because", "although", "though", "when", "whereas");
    private static final Set<String> GOES_ON =
            Set.of("and", "but", "or", "who", "which", "where", "when", "with", "after", "before");

    private static final Set<String> IS_OVER = Set.of("was", "were");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that");

    private ClauseEdges() {}

    /** "…, but on Friday the council met": the verb to come is the wording's own. */
    static boolean opensClause(String text, TextSpan span) {
        int at = skip(text, span.start(), PREPOSITIONS);
        boolean opens =
                followsBreak(text, skip(text, at, Set.of("and")))
                        || CONJUNCTIONS.contains(SentenceWords.before(text, at));
        return opens && !closesClause(text, span.end());
    }

    /** "The April 20 explosion", but not "on April 20". */
    static boolean isAttributive(String text, int start) {
        int end = SentenceWords.endBefore(text, start);
        return end >= 0
                && DETERMINERS.contains(
                        text.substring(SentenceWords.start(text, end), end)
                                .toLowerCase(Locale.ROOT));
    }

    /** "The trial was to start on Monday, but": it did not. */
    static boolean isCalledOff(String text, TextSpan span) {
        String next = SentenceWords.after(text, span.end());
        return next.equals("but") || IS_OVER.contains(next);
    }

    /** "The games scheduled for Wednesday were held". */
    static boolean isOver(Verb verb) {
        return IS_OVER.contains(SentenceWords.after(verb.text(), verb.date().end()));
    }

    /** "Due to the rain", "due to flooding", but not "due to open". */
    static boolean isCause(String text, int start, int end) {
        int to = SentenceWords.startAfter(text, end);
        if (to < 0
                || !text.startsWith("due", start)
                || !SentenceWords.after(text, end).equals("to")) {
            return false;
        }
        String head = SentenceWords.after(text, to + 2);
        return head.isEmpty() || DETERMINERS.contains(head) || head.endsWith("ing");
    }

    /** "LONDON, March 30 – The leaders will": a date line, or a date in brackets. */
    static boolean breaksOff(String text, int end) {
        int i = blanksSkipped(text, end);
        return i < text.length() && "-–—)".indexOf(text.charAt(i)) >= 0;
    }

    private static int skip(String text, int at, Set<String> words) {
        return words.contains(SentenceWords.before(text, at))
                ? SentenceWords.start(text, SentenceWords.endBefore(text, at))
                : at;
    }

    private static boolean followsBreak(String text, int at) {
        int i = at - 1;
        while (i > 0 && at - i < BLANKS && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && ",:–—\"“".indexOf(text.charAt(i)) >= 0;
    }

    /** "…, on Friday." and "…, on Friday, and": what follows is another clause. */
    private static boolean closesClause(String text, int end) {
        int i = blanksSkipped(text, end);
        if (i >= text.length() || ".;:)".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        return text.charAt(i) == ',' && GOES_ON.contains(SentenceWords.after(text, i));
    }

    private static int blanksSkipped(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < BLANKS && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
