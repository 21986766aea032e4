package fasti.expression.english;

import static fasti.expression.Kind.*;

import fasti.expression.Match;

/** Words that may speak of time or of something else, told by what stands around them. */
final class Doubtful {

    private Doubtful() {}

    /** "May", "March", "April": a month, not a verb, a march or a name. */
    static boolean isMonth(Match m) {
        boolean doubtful = m.isAt(0, MONTH_DOUBTFUL);
        if (m.gluedToNext() && m.precedesPlain()) {
            return false;
        }
        if (m.follows(
                PREPOSITION,
                OF,
                EARLY,
                LAST,
                NEXT,
                THIS,
                THAT,
                SAME,
                EDGE,
                FOLLOWING,
                PREVIOUS,
                EVERY,
                EACH)) {
            boolean weak = m.follows(AND, OR, BY, TO, THAT);
            return !weak || !(doubtful ? m.precedesPlain() : isName(m));
        }
        return doubtful ? isSurelyMonth(m) : m.follows(THE) || !isName(m);
    }

    /** "the May results", "(May-August 1950)", "May's figures". */
    private static boolean isSurelyMonth(Match m) {
        return (m.precedes(POSSESSIVE, CLOSE) && !(m.followsPlain() && m.followsCapital()))
                || (m.precedes(HYPHEN) && m.follows(OPEN))
                || m.follows(HYPHEN)
                || (m.follows(A, THE, COMMA) && !m.precedes(VERBAL, CLOSER));
    }

    /** "April Jones", "Casey June". */
    private static boolean isName(Match m) {
        return (m.precedesPlain() && m.precedesCapital())
                || (m.followsPlain() && m.followsCapital());
    }

    /** "Dec." after a preposition. */
    static boolean isShortMonth(Match m) {
        return m.follows(PREPOSITION, OF, EARLY, LAST, THIS, NEXT)
                && m.words().endsWith(".")
                && !m.precedesCapital();
    }

    /** A number of four digits that is a year. */
    static boolean isYear(Match m) {
        if (m.follows(NUMBERED, MONEY) || m.precedes(COUNTED)) {
            return false;
        }
        boolean glued =
                (m.gluedToPrevious() && (m.followsPlain() || m.follows(STOP)))
                        || (m.gluedToNext() && m.precedesPlain());
        int year = m.value(YEAR_NUMBER);
        if (glued) {
            return false;
        }
        if (m.follows(IN, SINCE, BY, DURING, UNTIL, EARLY, OF, FROM, BETWEEN)) {
            return year < 2100 && !(year % 100 == 0 && m.precedesPlain() && m.precedesPlural());
        }
        boolean counts = m.precedesPlain() && !m.precedesCapital() && m.precedesPlural();
        return year >= 1300 && year <= 2100 && !(counts && year % 10 == 0);
    }

    /** "the 22nd" where nothing that it could number comes after it. */
    static boolean isDayOfMonth(Match m) {
        boolean spelled = !Character.isDigit(m.words().charAt(m.words().indexOf(' ') + 1));
        if (spelled && m.follows(AND, TO, FROM, BEFORE, AFTER, BETWEEN)) {
            return false;
        }
        boolean complete = m.isLast() || m.precedes(CLOSER, STOP, COMMA, POSSESSIVE);
        return complete
                && m.follows(ON, BY, UNTIL, SINCE, FROM, TO, BEFORE, AFTER, AND, BETWEEN)
                && m.value(DAY_ORDINAL) > 3;
    }
}
