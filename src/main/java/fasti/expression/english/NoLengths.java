package fasti.expression.english;

import static fasti.expression.Kind.*;

import fasti.expression.Match;
import fasti.time.Granularity;

/** What reads like a length of time and is none: an age, a share, a show, a second man. */
final class NoLengths {

    private NoLengths() {}

    /** "seconds", "three quarters": bare ones are seldom lengths. */
    static boolean isBareFine(Match m) {
        return switch (m.unit()) {
            case SECOND, MINUTE ->
                    !m.precedes(LATER, EARLIER, AGO, BEFORE, AFTER, AWAY) && !isHedged(m);
            case QUARTER -> !m.follows(RECENT, COMING, PAST, NEXT, LAST, FEW);
            default -> false;
        };
    }

    /** "one or two second homes"; but "a 20-30-second clip". */
    static boolean isOrdinalSecond(Match m) {
        return m.has(UNIT) && m.unit() == Granularity.SECOND && m.kindAt(m.size() - 2) != HYPHEN;
    }

    /** "within seconds", "just minutes", "killed it in minutes". */
    private static boolean isHedged(Match m) {
        boolean in = m.follows(IN) && !m.precedes(OF) && !m.precedesPlain();
        return in || m.follows(HEDGE) || m.followsWord("within");
    }

    /** "60 Minutes", "48 Hours" on a screen. */
    static boolean isShow(Match m) {
        return m.size() == 2
                && m.unit().isFinerThan(Granularity.DAY)
                && m.capitalAt(1)
                && m.digitAt(0)
                && !m.precedesCapital()
                && !m.followsCapital();
    }

    /** "was 52 years old", "Miller, 52 years old, said", "aged 52 years". */
    static boolean isYearsOfAge(Match m) {
        boolean old = m.has(OLD) && (m.follows(COMMA) || m.unit() == Granularity.YEAR);
        return old || m.followsWord("aged");
    }

    /** "a 44-year-old lawyer": an age is no length of time. */
    static boolean isAge(Match m) {
        return m.precedes(HYPHEN, OLD)
                || (m.has(OLD) && (m.unit() == Granularity.YEAR || m.precedes(CHILD)));
    }

    /** "wait a minute". */
    private static boolean isMoment(Match m) {
        return m.unit() == Granularity.MINUTE && m.has(A) && m.followsWord("wait");
    }

    /** "a second meeting", "three quarters of the men", "$5 a day". */
    static boolean isNoLength(Match m) {
        Granularity unit = m.unit();
        boolean fraction =
                unit == Granularity.QUARTER
                        && !m.follows(ORDINAL, LAST, PAST, NEXT)
                        && (m.precedes(OF) || m.follows(ABOUT, NEARLY, THAN) || m.has(A))
                        && !m.has(FEW);
        boolean ordinal = unit == Granularity.SECOND && !m.has(UNITS);
        boolean hyphened =
                (m.precedes(HYPHEN) && m.gluedToNext()) || m.unit() == Granularity.WEEKEND;
        return fraction || ordinal || hyphened || m.follows(MONEY) || isMoment(m);
    }
}
