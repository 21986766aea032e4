package fasti.expression.english;

import static fasti.expression.Kind.*;

import fasti.expression.KindSet;
import fasti.expression.Match;

/** Words that may speak of time or of something else, told by what stands around them. */
final class Doubtful {

    /** What a month stands after. */
    private static final KindSet MONTH_LEADS =
            KindSet.of(
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
                    EACH);

    /** What a month, a name or a verb may stand after. */
    private static final KindSet WEAK_LEADS = KindSet.of(AND, OR, BY, TO, THAT);

    /** What a year stands after. */
    private static final KindSet YEAR_LEADS =
            KindSet.of(IN, SINCE, BY, DURING, UNTIL, EARLY, OF, FROM, BETWEEN);

    /**
     * What a year stands after before the noun it dates: "his 2010 runs", "the upcoming 2020
     * census".
     */
    private static final KindSet DETERMINERS =
            KindSet.of(THE, OWN, COMING, PREVIOUS, LATEST, RECENT);

    private static final KindSet JOINS = KindSet.of(AND, OR);
    private static final KindSet HYPHENS = KindSet.of(HYPHEN);
    private static final KindSet ABOUTNESS = KindSet.of(ABOUT, NEARLY);
    private static final KindSet EARLINESS = KindSet.of(EARLY, HYPHEN, TO, OR);

    private Doubtful() {}

    /** "May", "March", "April": a month, not a verb, a march or a name. */
    static boolean isMonth(Match m) {
        boolean doubtful = m.isAt(0, MONTH_DOUBTFUL);
        if (m.gluedToNext() && m.precedesPlain()) {
            return false;
        }
        if (m.follows(MONTH_LEADS)) {
            boolean weak = m.follows(WEAK_LEADS);
            return !weak || !(doubtful ? m.precedesPlain() : isName(m));
        }
        return doubtful ? isSurelyMonth(m) || isAsEarlyAs(m) : m.follows(THE) || !isName(m);
    }

    /** "the May results", "(May-August 1950)", "May's figures", "his May speech". */
    private static boolean isSurelyMonth(Match m) {
        return (m.precedes(POSSESSIVE, CLOSE) && !(m.followsPlain() && m.followsCapital()))
                || (m.precedes(HYPHEN) && m.follows(OPEN))
                || m.follows(HYPHEN)
                || (m.follows(A, THE, COMMA) && !m.precedes(VERBAL, CLOSER))
                || (m.follows(OWN) && m.precedesPlain() && !m.precedesCapital());
    }

    /** "as early as May." */
    private static boolean isAsEarlyAs(Match m) {
        return m.followsWord("as") && (m.isLast() || m.precedes(STOP, COMMA, CLOSE));
    }

    /** "April Jones", "Casey June". */
    private static boolean isName(Match m) {
        return (m.precedesPlain() && m.precedesCapital())
                || (m.followsPlain() && m.followsCapital());
    }

    /** "Dec." after a preposition, "the Dec. vote". */
    static boolean isShortMonth(Match m) {
        boolean placed = m.follows(PREPOSITION, OF, EARLY, LAST, THIS, NEXT);
        return (placed || (m.follows(THE) && m.precedesPlain()))
                && m.words().endsWith(".")
                && !m.precedesCapital();
    }

    /** A number of four digits that is a year. */
    static boolean isYear(Match m) {
        int year = m.value(YEAR_NUMBER);
        if (isNumbered(m) || m.follows(MONEY) || isCounting(m, year) || isAmount(m, year)) {
            return false;
        }
        boolean glued =
                (m.gluedToPrevious() && (m.followsPlain() || m.follows(STOP)))
                        || (m.gluedToNext() && m.precedesPlain());
        if (glued) {
            return false;
        }
        if (m.follows(YEAR_LEADS)) {
            return year < 2100 && !(year % 100 == 0 && m.precedesPlain() && m.precedesPlural());
        }
        boolean own = year > 1900 && (m.follows(DETERMINERS) || m.followsPast(JOINS, A_YEAR));
        boolean counts = !own && m.precedesPlain() && !m.precedesCapital() && m.precedesPlural();
        return year >= 1300 && year <= 2100 && !(counts && year % 10 == 0);
    }

    /** "flight 1549", "No. 1973". */
    static boolean isNumbered(Match m) {
        return m.follows(NUMBERED);
    }

    /** "1500 men"; but "a blast in 1987 killed two" tells of a year. */
    private static boolean isCounting(Match m, int year) {
        boolean round = year < 1900 || (year % 10 == 0 && !m.precedes(VERBAL));
        return m.precedes(COUNTED) && (round || !m.follows(IN, SINCE, DURING));
    }

    /** "in his mid-forties", "the over-50s": how old people are. */
    static boolean isAge(Match m) {
        return m.followsPast(EARLINESS, OWN) || m.followsPast(HYPHENS, NEARLY);
    }

    /** "June 25 - the first anniversary": the second number counts no day. */
    static boolean endsOnCount(Match m) {
        int last = m.size() - 1;
        return m.isAt(last, DAY_ORDINAL) && m.precedesPlain();
    }

    /** "nearly 2000", "roughly 1500"; but "in roughly 1950". */
    private static boolean isAmount(Match m, int year) {
        if (year % 10 != 0 || !m.follows(ABOUTNESS)) {
            return false;
        }
        boolean about = !m.followsWord("around") && !m.followsWord("about");
        return (about || m.follows(NEARLY))
                && !m.followsPast(ABOUTNESS, IN, FROM, SINCE, BY, UNTIL);
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
