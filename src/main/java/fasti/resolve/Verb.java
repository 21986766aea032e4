package fasti.resolve;

import fasti.text.TextSpan;

/**
 * A word that may be a verb, some words before a date.
 *
 * @param distance how many words stand between
 * @param participle whether a participle stood between: "has long been gone by Friday"
 * @param date where the date stands
 */
record Verb(String text, int start, int end, int distance, boolean participle, TextSpan date) {

    /** The word itself. */
    String word() {
        return SentenceWords.lower(text, start, end);
    }

    /** The word behind it. */
    String next() {
        return SentenceWords.after(text, end);
    }

    /** The word in front of it. */
    String helper() {
        return SentenceWords.before(text, start);
    }

    /** The word right before the date. */
    String preposition() {
        return Prepositions.of(text, date);
    }

    /** "To put", "to be". */
    boolean isInfinitive() {
        return helper().equals("to");
    }

    /** The word in front of "to"; nothing where the verb is no infinitive. */
    String lead() {
        int to = SentenceWords.endBefore(text, start);
        return to < 0 || !isInfinitive()
                ? ""
                : SentenceWords.before(text, SentenceWords.start(text, to));
    }

    /** "Was due on Monday", looked at from there. */
    Tense prospect() {
        return ClauseEdges.isCalledOff(text, date) ? Tense.LOOSELY_PAST : Tense.BACKSHIFTED;
    }
}
