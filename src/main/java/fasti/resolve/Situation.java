package fasti.resolve;

import fasti.expression.Meaning.Origin;
import fasti.time.CalendarPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that a wording may lean on where it stands.
 *
 * @param speech the day the text speaks from
 * @param focus the date it speaks of
 * @param narrative whether this paragraph tells a history, so that bare dates lean on the focus
 * @param history whether the whole text does, so that even "two years ago" leans on the focus
 * @param tense what the verbs around say; read only when asked, since most wordings never ask
 * @param foretold what the text has said is to come
 * @param offset where it stands
 */
record Situation(
        Speech speech,
        Focus focus,
        boolean narrative,
        boolean history,
        Supplier<Tense> tense,
        Foretold foretold,
        int offset) {

    /** Whether a wording of this origin counts from the day of speech here. */
    boolean fromSpeech(Origin origin) {
        return switch (origin) {
            case SPEECH -> !history || focus.date().isEmpty();
            case CONTEXT -> focus.date().isEmpty();
            case EITHER -> !narrative;
        };
    }

    /** The same place, speaking of another date. */
    Situation at(CalendarPeriod date) {
        return new Situation(speech, focus.only(date, offset), true, true, tense, foretold, offset);
    }

    /** The same place, speaking of a time of which the wording is a part, be it to come. */
    Situation within(CalendarPeriod whole) {
        return new Situation(
                Speech.UNKNOWN, focus.only(whole, offset), true, true, tense, foretold, offset);
    }

    /** The same place with nothing known, to see what the wording says by itself. */
    Situation nowhere() {
        return new Situation(Speech.UNKNOWN, Focus.NONE, false, false, tense, foretold, offset);
    }

    /** The day that years of two digits are near to. */
    Optional<LocalDate> nearDay() {
        return narrative || speech.latest().isEmpty()
                ? focus.date().map(CalendarPeriod::first).or(speech::latest)
                : speech.latest();
    }
}
