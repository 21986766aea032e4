package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Origin;
import fasti.expression.Meaning.UnitShift;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.Optional;

/** Units counted from now or from the date last spoken of: "last week", "the next day". */
final class Relative {
    private Relative() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("today")
                        .when(TODAY)
                        .unless(Relative::isName)
                        .then(m -> new UnitShift(Granularity.DAY, m.value(TODAY), Origin.SPEECH))
                        .as(A_RELATIVE_DAY)
                        .example("said [yesterday]", "DAY-1 SPEECH")
                        .counterExample("told USA Today that")
                        .counterExample("was on the Today show"),
                rule("last unit")
                        .when(
                                oneOf(
                                        LAST,
                                        NEXT,
                                        THIS,
                                        sequence(THIS, oneOf(PAST, COMING)),
                                        CURRENT),
                                UNIT)
                        .unless(m -> isPartOfSecond(m) || isOwnLast(m))
                        .then(m -> new UnitShift(m.unit(), steps(m), Origin.SPEECH))
                        .as(A_UNIT)
                        .example("[last week]", "WEEK-1 SPEECH")
                        .example("[this year]", "YEAR+0 SPEECH")
                        .example("was charged [last month] in Rome", "MONTH-1 SPEECH")
                        .example("the sale [last month] of two ships", "MONTH-1 SPEECH")
                        .counterExample("this second attempt")
                        .counterExample("on her last day there"),
                rule("the next unit")
                        .when(
                                oneOf(
                                        sequence(THE, oneOf(NEXT, FOLLOWING, PREVIOUS)),
                                        sequence(oneOf(THE, THAT), SAME),
                                        sequence(oneOf(THAT), optional(SAME))),
                                UNIT)
                        .unless(m -> isPartOfSecond(m))
                        .then(m -> new UnitShift(m.unit(), steps(m), Origin.CONTEXT))
                        .as(A_UNIT)
                        .example("[the following month]", "MONTH+1 CONTEXT")
                        .example("[that same day]", "DAY+0 CONTEXT"),
                rule("the nth day")
                        .when(THE, ORDINAL, UNIT)
                        .onlyIf(Relative::isNthOfSome)
                        .then(m -> nth(m))
                        .as(AN_NTH)
                        .before("nth unit")
                        .example("on [the second day] they", "2.DAY of DAY+0 CONTEXT")
                        .example("in [the fifth week] of strikes", "5.WEEK of WEEK+0 CONTEXT"),
                rule("nth unit")
                        .when(optional(THE), oneOf(ORDINAL, LAST), UNIT)
                        .onlyIf(Relative::isNthWithin)
                        .then(m -> nth(m))
                        .as(AN_NTH)
                        .before("last unit")
                        .fragment()
                        .example("in [the first week] of the war", "1.WEEK of WEEK+0 CONTEXT"),
                rule("the past unit")
                        .before("nth unit")
                        .when(THE, oneOf(PAST, LAST, COMING, LATEST), UNIT)
                        .unless(m -> m.precedes(OF) && !m.has(PAST))
                        .unless(m -> isPartOfSecond(m))
                        .then(
                                m ->
                                        new UnitShift(
                                                m.unit(),
                                                m.has(LATEST) ? 0 : m.has(COMING) ? 1 : -1,
                                                Origin.SPEECH))
                        .as(A_UNIT)
                        .example("in [the past year]", "YEAR-1 SPEECH"),
                rule("the current unit")
                        .when(THE, CURRENT, UNIT)
                        .then(m -> new UnitShift(m.unit(), 0, Origin.SPEECH))
                        .as(A_UNIT)
                        .example("in [the current year]", "YEAR+0 SPEECH"),
                rule("the full unit")
                        .when(THE, FULL, UNIT)
                        .onlyIf(
                                m ->
                                        m.unit() == Granularity.YEAR
                                                || m.unit() == Granularity.QUARTER)
                        .then(m -> new UnitShift(m.unit(), 0, Origin.EITHER))
                        .as(A_UNIT)
                        .example("for [the full year]", "YEAR+0 EITHER"),
                rule("the unit")
                        .when(THE, UNIT)
                        .onlyIf(Relative::isSpokenOf)
                        .unless(m -> m.precedes(UNIT))
                        .unless(m -> m.capitalAt(1) && !isNamedYear(m))
                        .then(m -> new UnitShift(m.unit(), 0, Origin.EITHER))
                        .as(A_UNIT)
                        .example("sales in [the quarter] rose", "QUARTER+0 EITHER")
                        .counterExample("the year-end sale")
                        .counterExample("won Baker of the Year in")
                        .counterExample("bars of the Quarter were")
                        .counterExample("the second man"),
                rule("the weekend of a day")
                        .when(THE, UNIT)
                        .onlyIf(m -> m.unit() == Granularity.WEEKEND && m.precedes(OF))
                        .then(m -> new UnitShift(m.unit(), 0, Origin.EITHER))
                        .as(A_UNIT)
                        .fragment()
                        .before("the unit")
                        .example("the weekend of", "WEEKEND+0 EITHER"),
                rule("later in the unit")
                        .when(oneOf(EARLIER, LATER), IN, THE, UNIT)
                        .unless(m -> m.unit().isFinerThan(Granularity.WEEK))
                        .reads(
                                m ->
                                        Reading.of(new UnitShift(m.unit(), 0, Origin.CONTEXT))
                                                .with(
                                                        m.has(EARLIER)
                                                                ? Modifier.BEFORE
                                                                : Modifier.AFTER))
                        .as(A_UNIT)
                        .example("[later in the month]", "MONTH+0 CONTEXT")
                        .counterExample("later in the day"),
                rule("unit's end")
                        .when(oneOf(sequence(UNIT, POSSESSIVE), sequence(UNIT, HYPHEN), UNIT), EDGE)
                        .onlyIf(
                                m ->
                                        m.modifier(EDGE) == Modifier.END
                                                && !m.unit().isFinerThan(Granularity.WEEK))
                        .reads(
                                m ->
                                        Reading.of(new UnitShift(m.unit(), 0, Origin.EITHER))
                                                .with(Modifier.END))
                        .as(A_UNIT)
                        .example("by [year-end]", "YEAR+0 EITHER")
                        .example("at [month's end]", "MONTH+0 EITHER"),
                rule("the day before")
                        .when(THE, UNIT, oneOf(BEFORE, AFTER, PREVIOUS, FOLLOWING))
                        .onlyIf(
                                m ->
                                        !m.unit().isFinerThan(Granularity.DAY)
                                                && (m.isLast() || m.precedes(STOP, COMMA, CLOSE)))
                        .then(
                                m ->
                                        new UnitShift(
                                                m.unit(),
                                                m.has(BEFORE) || m.has(PREVIOUS) ? -1 : 1,
                                                Origin.CONTEXT))
                        .as(A_UNIT)
                        .example("as on [the day before].", "DAY-1 CONTEXT")
                        .example("as in [the year before].", "YEAR-1 CONTEXT"),
                rule("mid-unit")
                        .when(oneOf(MID_UNIT, sequence(EARLY, HYPHEN, UNIT)))
                        .unless(m -> m.has(EARLY) && m.modifier(EARLY) != Modifier.MID)
                        .unless(m -> midUnit(m).isFinerThan(Granularity.WEEK) || m.precedesPlain())
                        .reads(
                                m ->
                                        Reading.of(new UnitShift(midUnit(m), 0, Origin.EITHER))
                                                .with(Modifier.MID))
                        .as(A_UNIT)
                        .example("due by [mid-year].", "YEAR+0 EITHER")
                        .example("and by [midweek],", "WEEK+0 EITHER"),
                rule("the unit before last")
                        .when(THE, UNIT, oneOf(sequence(BEFORE, LAST), sequence(AFTER, NEXT)))
                        .unless(m -> m.precedes(UNIT, UNITS, WEEKDAY, MONTH))
                        .then(m -> new UnitShift(m.unit(), m.has(LAST) ? -2 : 2, Origin.SPEECH))
                        .as(A_UNIT)
                        .example("in [the year before last]", "YEAR-2 SPEECH"),
                rule("the day before yesterday")
                        .when(THE, UNIT, oneOf(BEFORE, AFTER), TODAY)
                        .unless(Match::isTitled)
                        .then(
                                m ->
                                        new UnitShift(
                                                m.unit(),
                                                m.value(TODAY) + (m.has(BEFORE) ? -1 : 1),
                                                Origin.SPEECH))
                        .as(A_RELATIVE_DAY)
                        .example("[the day before yesterday]", "DAY-2 SPEECH"),
                rule("last month of the name")
                        .when(Weekdays.POINTERS, CalendarDates.MONTHS)
                        .unless(m -> m.precedes(DAY_OF_MONTH))
                        .then(Dates::date)
                        .as(A_MONTH)
                        .example("[last March]", "LAST XXXX-03"));
    }

    /** "USA Today", "the Today show", "The Day After Tomorrow". */
    private static boolean isName(Match m) {
        return m.followsWord("usa") || (m.capitalAt(0) && m.follows(THE, AFTER, BEFORE));
    }

    /** "the Year II" of a revolution. */
    private static boolean isNamedYear(Match m) {
        return m.unit() == Granularity.YEAR && (!m.follows(OF) || m.precedesCapital());
    }

    private static Meaning.NthWithin nth(Match m) {
        return new Meaning.NthWithin(
                m.has(ORDINAL) ? m.value(ORDINAL) : -1,
                m.unit(),
                Optional.empty(),
                new UnitShift(m.unit(), 0, Origin.CONTEXT));
    }

    /** "the second day", "the fifth week" of something. */
    private static boolean isNthOfSome(Match m) {
        boolean coarse =
                m.unit() == Granularity.WEEK
                        || m.unit() == Granularity.MONTH
                        || m.unit() == Granularity.YEAR;
        return !m.precedes(HYPHEN) && (m.unit() == Granularity.DAY || (coarse && m.precedes(OF)));
    }

    /** "the first week of the war", "the last week in May", but "charged last week in Rome". */
    private static boolean isNthWithin(Match m) {
        // "The killing last month of two men", but "his last month of work".
        boolean before = m.has(LAST) && !m.has(THE) && !m.follows(OWN);
        boolean within =
                !before && (m.precedes(OF) || (m.precedes(IN) && (m.has(THE) || m.has(ORDINAL))));
        return within && m.unit() != Granularity.SECOND;
    }

    private static Granularity midUnit(Match m) {
        return m.unit(m.has(MID_UNIT) ? MID_UNIT : UNIT, 1);
    }

    private static int steps(Match m) {
        if (m.has(LAST) || m.has(PAST) || m.has(PREVIOUS)) {
            return -1;
        }
        return m.has(NEXT) || m.has(COMING) || m.has(FOLLOWING) ? 1 : 0;
    }

    /** "the last year of", "on her last day". */
    private static boolean isOwnLast(Match m) {
        boolean day = m.unit() == Granularity.DAY && m.has(LAST);
        return (m.follows(THE) && m.precedes(OF)) || (day && m.follows(OWN));
    }

    /** "this second attempt", "this minute detail", "This Week" on a screen: no unit of time. */
    static boolean isPartOfSecond(Match m) {
        return m.unit() == Granularity.SECOND
                || m.unit() == Granularity.MINUTE
                || (m.precedes(HYPHEN) && m.gluedToNext())
                || (m.has(THIS) && m.isTitled() && m.precedes(CLOSER, OF));
    }

    /** "the quarter" is one that the text speaks of; "the day" mostly is not. */
    private static boolean isSpokenOf(Match m) {
        Granularity unit = m.unit();
        boolean large =
                unit == Granularity.QUARTER
                        || unit == Granularity.WEEK
                        || unit == Granularity.WEEKEND
                        || unit == Granularity.MONTH
                        || unit == Granularity.YEAR;
        boolean era = unit == Granularity.DECADE || unit == Granularity.CENTURY;
        boolean weekOf = unit == Granularity.WEEK && m.precedes(OF);
        return (large || (era && m.follows(OF)))
                && (weekOf || !m.precedes(HYPHEN, OF))
                && !m.precedes(AGO, EARLIER);
    }
}
