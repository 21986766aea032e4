package fasti.resolve;

import fasti.text.TextSpan;
import java.util.Locale;
import java.util.Set;

/**
 * The word that binds a date to its clause, and where it points: "until Friday", "until at least
 * Friday", "ahead of Friday's vote" point ahead, "by Friday" leans that way. A verb table of ours
 * knows the words.
 */
final class Prepositions {
    /** What may stand between a preposition and its date. */
    private static final Set<String> BETWEEN =
            Set.of("at", "least", "late", "early", "about", "around", "after", "sometime");

    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "this");

    private final VerbTable verbs;

    Prepositions(VerbTable verbs) {
        this.verbs = verbs;
    }

    /**
     * The word right before the date, "By" too; nothing where the sentence begins with the date.
     */
    static String of(String text, TextSpan date) {
        int end = SentenceWords.endBefore(text, date.start());
        return end < 0
                ? ""
                : text.substring(SentenceWords.start(text, end), end).toLowerCase(Locale.ROOT);
    }

    /** "Until Friday", "until at least Friday", "through the Friday vote", "towards August". */
    boolean pointAhead(String text, TextSpan date) {
        int at = skip(text, date.start(), DETERMINERS);
        String word = SentenceWords.before(text, at);
        for (int n = 0; n < 2 && BETWEEN.contains(word); n++) {
            at = skip(text, at, BETWEEN);
            word = SentenceWords.before(text, at);
        }
        return verbs.pointsAhead(word);
    }

    /** "By Friday", "as early as Friday". */
    boolean leanAhead(String text, TextSpan date) {
        return verbs.leansAhead(of(text, date));
    }

    private static int skip(String text, int at, Set<String> words) {
        return words.contains(SentenceWords.before(text, at))
                ? SentenceWords.start(text, SentenceWords.endBefore(text, at))
                : at;
    }
}
