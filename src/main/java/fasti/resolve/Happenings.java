package fasti.resolve;

import fasti.text.TextSpan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a date stands with, where that alone tells its direction: nobody speaks of an explosion to
 * come ("the April 20 explosion"), nor, without a past verb, of elections gone by ("elections in
 * November").
 */
final class Happenings {
    /** How a happening lies to the day it is spoken of. */
    enum Kind {
        /** It comes unforeseen, so that what is spoken of is past: explosion, quake, death. */
        UNFORESEEN,
        /**
         * Its date is set, so that it is to come unless a verb says otherwise: election, summit.
         */
        APPOINTED
    }

    /** Letters of a word that is no preposition. */
    private static final int LONG = 5;

    private final Map<String, Kind> nouns;

    private Happenings(Map<String, Kind> nouns) {
        this.nouns = new HashMap<>(nouns);
    }

    static Happenings english() {
        Map<String, Kind> nouns = new HashMap<>();
        for (String line : VerbTable.lines("english/happenings.tsv")) {
            int tab = line.indexOf('\t');
            nouns.put(
                    line.substring(0, tab),
                    Kind.valueOf(line.substring(tab + 1).toUpperCase(Locale.ROOT)));
        }
        return new Happenings(nouns);
    }

    /** The tense of the verbs around, as the noun beside the date bends it. */
    Tense bend(Tense tense, String text, TextSpan date) {
        Optional<Kind> kind = beside(text, date);
        if (kind.isEmpty()) {
            return tense;
        }
        return switch (kind.get()) {
            case UNFORESEEN -> tense == Tense.FUTURE ? tense : Tense.PAST;
            case APPOINTED ->
                    (tense == Tense.UNKNOWN || tense == Tense.PRESENT) && !isWeekday(text, date)
                            ? Tense.LOOSELY_FUTURE
                            : tense;
        };
    }

    /** Whether something unforeseen stands behind the date: "the April 20 explosion". */
    boolean isUnforeseen(String text, TextSpan date) {
        return after(text, date).filter(k -> k == Kind.UNFORESEEN).isPresent();
    }

    /** "Tuesday's vote" is over as often as not. */
    private static boolean isWeekday(String text, TextSpan date) {
        return text.startsWith("day", date.end() - 3);
    }

    /** "The April 20 explosion", "Thursday's quake", "elections in November". */
    private Optional<Kind> beside(String text, TextSpan date) {
        return after(text, date).or(() -> before(text, date));
    }

    /** "The September 11 terrorist attacks": one word may stand between. */
    private Optional<Kind> after(String text, TextSpan date) {
        int from = SentenceWords.startAfter(text, date.end());
        if (from < 0) {
            return Optional.empty();
        }
        int end = SentenceWords.end(text, from);
        boolean possessive = isPossessive(text.substring(from, end));
        if (!possessive && !isBlank(text, date.end(), from)) {
            return Optional.empty();
        }
        return possessive ? noun(text, end, 2) : noun(text, date.end(), 2);
    }

    /** The noun behind a place, among so many words that follow each other. */
    private Optional<Kind> noun(String text, int at, int words) {
        int from = SentenceWords.startAfter(text, at);
        if (from < 0 || !isBlank(text, at, from)) {
            return Optional.empty();
        }
        int end = SentenceWords.end(text, from);
        String word = text.substring(from, end);
        Optional<Kind> kind = noun(word);
        return kind.isPresent() || words == 1 || word.length() < LONG
                ? kind
                : noun(text, end, words - 1);
    }

    private Optional<Kind> before(String text, TextSpan date) {
        int end = SentenceWords.endBefore(text, date.start());
        if (end < 0) {
            return Optional.empty();
        }
        String preposition = text.substring(SentenceWords.start(text, end), end);
        return preposition.equals("on") || preposition.equals("in")
                ? noun(SentenceWords.before(text, SentenceWords.start(text, end)))
                : Optional.empty();
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s");
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private Optional<Kind> noun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }
}
