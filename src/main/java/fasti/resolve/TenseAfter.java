package fasti.resolve;

import fasti.resolve.VerbTable.Kind;
import fasti.text.TextSpan;
import java.util.Optional;

/**
 * Reads the tense from the first verb after a date in its sentence: "on Friday the council met".
 */
final class TenseAfter {
    /** Words between a date and a verb that is surely its own. */
    private static final int NEAR = 6;

    private final VerbTable verbs;

    TenseAfter(VerbTable verbs) {
        this.verbs = verbs;
    }

    /**
     * Looks at some words only.
     *
     * @param opens whether the date opens its clause, so that the verb is its own however far
     */
    Tense of(String text, TextSpan date, int reach, boolean opens) {
        if (ClauseEdges.breaksOff(text, date.end())) {
            return Tense.UNKNOWN;
        }
        int at = date.end();
        for (int n = 0; n < reach; n++) {
            int from = SentenceWords.startAfter(text, at);
            if (from < 0) {
                break;
            }
            at = SentenceWords.end(text, from);
            String word = SentenceWords.lower(text, from, at);
            if (n == 0 && isReported(text, date)) {
                return Tense.PAST;
            }
            Optional<Kind> kind = verbs.kind(word);
            if (kind.isPresent() && !ClauseEdges.isCause(text, from, at)) {
                Optional<Tense> tense = of(kind.get(), text, from, at, opens || n <= NEAR);
                if (tense.isPresent()) {
                    return tense.get();
                }
            }
        }
        return Tense.UNKNOWN;
    }

    /**
     * "The announcement on Friday that it will close": announced it was; but not "a hearing on June
     * 17 that will".
     */
    boolean isReported(String text, TextSpan date) {
        if (!SentenceWords.after(text, date.end()).equals("that")) {
            return false;
        }
        int that = SentenceWords.startAfter(text, date.end());
        return verbs.kind(SentenceWords.after(text, SentenceWords.end(text, that))).isEmpty();
    }

    private Optional<Tense> of(Kind kind, String text, int from, int end, boolean near) {
        Tense past = near ? Tense.PAST : Tense.LOOSELY_PAST;
        return switch (kind) {
            case FUTURE -> Optional.of(near ? Tense.FUTURE : Tense.LOOSELY_FUTURE);
            case POSSIBLE ->
                    isPerfect(text, end)
                            ? Optional.of(past)
                            : near
                                    ? Optional.of(
                                            Tense.of(kind, SentenceWords.lower(text, from, end)))
                                    : Optional.empty();
            case PAST, PARTICIPLE, DEFERRING -> Optional.of(past);
            case PRESENT ->
                    Optional.of(
                            VerbTable.isDuty(text, from, end)
                                    ? Tense.LOOSELY_FUTURE
                                    : verbs.isAhead(text, end) ? Tense.FUTURE : Tense.PRESENT);
            case AHEAD, LEANING, TIMETABLE, PLURAL -> Optional.empty();
        };
    }

    /** "May have killed", "could have been": over, whether it was so or not. */
    private boolean isPerfect(String text, int end) {
        if (!SentenceWords.after(text, end).equals("have")) {
            return false;
        }
        int have = SentenceWords.startAfter(text, end);
        return verbs.kind(SentenceWords.after(text, SentenceWords.end(text, have)))
                .filter(k -> k == Kind.PAST || k == Kind.PARTICIPLE)
                .isPresent();
    }
}
