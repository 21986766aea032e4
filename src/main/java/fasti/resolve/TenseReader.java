package fasti.resolve;

import fasti.text.TextSpan;

/**
 * Reads the tense around a wording: the nearest verb before it in its sentence, else the first
 * after it; a wording that opens a clause ("…, on Friday the council met") takes the verb after it
 * first. Looks at few words and stops at the sentence's ends.
 */
final class TenseReader {
    /** Words looked at on either side. */
    private static final int REACH = 24;

    private final Prepositions prepositions;
    private final TenseBefore before;
    private final TenseAfter after;
    private final Happenings happenings;

    TenseReader(VerbTable verbs, Happenings happenings) {
        this.prepositions = new Prepositions(verbs);
        this.before = new TenseBefore(verbs);
        this.after = new TenseAfter(verbs);
        this.happenings = happenings;
    }

    Tense around(String text, TextSpan span) {
        Tense tense = nearest(text, span);
        // "The effects of the April 20 explosion will": the verb is not the date's own.
        boolean loose = ClauseEdges.isAttributive(text, span.start());
        return happenings.bend(loose ? tense.loosely() : tense, text, span);
    }

    /** "The April 20 explosion": the date is part of a name. */
    boolean namesEvent(String text, TextSpan span) {
        return happenings.isUnforeseen(text, span);
    }

    private Tense nearest(String text, TextSpan span) {
        boolean opens = ClauseEdges.opensClause(text, span);
        Tense first = opens ? after.of(text, span, REACH, true) : Tense.UNKNOWN;
        if (first != Tense.UNKNOWN) {
            return first;
        }
        Tense front = before(text, span);
        if (front == Tense.LOOSELY_PAST && after.isReported(text, span)) {
            return Tense.PAST;
        }
        if (front != Tense.UNKNOWN) {
            return front;
        }
        boolean opensSentence = SentenceWords.opensSentence(text, span.start());
        Tense behind = after.of(text, span, REACH, opensSentence);
        if (behind == Tense.UNKNOWN && before.isOnTimetable(text, span, REACH)) {
            return Tense.LOOSELY_FUTURE;
        }
        return opensSentence ? behind : behind.loosely();
    }

    private Tense before(String text, TextSpan date) {
        if (prepositions.pointAhead(text, date)) {
            return Tense.LOOSELY_FUTURE;
        }
        Tense tense = before.of(text, date, REACH);
        if (Prepositions.of(text, date).equals("since")) {
            return Tense.PAST;
        }
        if (!prepositions.leanAhead(text, date)) {
            return tense;
        }
        if (tense == Tense.UNKNOWN && SentenceWords.opensSentence(text, date.start())) {
            // "By early May they had revised it."
            Tense behind = after.of(text, date, REACH, true);
            return behind == Tense.UNKNOWN ? Tense.LOOSELY_FUTURE : behind;
        }
        boolean undecided = tense == Tense.UNKNOWN || tense == Tense.PRESENT;
        return undecided ? Tense.LOOSELY_FUTURE : tense.loosely();
    }
}
