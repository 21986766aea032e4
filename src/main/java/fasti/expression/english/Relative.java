package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
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
    private static final Element PERIODS = oneOf(A_YEAR, A_MONTH, A_SEASON, A_PART, AN_ERA, A_UNIT);

    private Relative() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("today")
                        .when(TODAY)
                        .unless(m -> m.followsWord("usa"))
                        .then(m -> new UnitShift(Granularity.DAY, m.value(TODAY), Origin.SPEECH))
                        .as(A_RELATIVE_DAY)
                        .example("said [yesterday]", "DAY-1 SPEECH")
                        .counterExample("told USA Today that"),
                rule("last unit")
                        .when(
                                oneOf(
                                        LAST,
                                        NEXT,
                                        THIS,
                                        sequence(THIS, oneOf(PAST, COMING)),
                                        CURRENT),
                                UNIT)
                        .unless(m -> isPartOfSecond(m) || (m.follows(THE) && m.precedes(OF)))
                        .then(m -> new UnitShift(m.unit(), steps(m), Origin.SPEECH))
                        .as(A_UNIT)
                        .example("[last week]", "WEEK-1 SPEECH")
                        .example("[this year]", "YEAR+0 SPEECH")
                        .counterExample("this second attempt"),
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
                        .onlyIf(m -> m.unit() == Granularity.DAY && !m.precedes(HYPHEN))
                        .then(m -> nth(m))
                        .as(AN_NTH)
                        .before("nth unit")
                        .example("on [the second day] they", "2.DAY of DAY+0 CONTEXT"),
                rule("nth unit")
                        .when(optional(THE), oneOf(ORDINAL, LAST), UNIT)
                        .onlyIf(m -> m.precedes(OF, IN) && m.unit() != Granularity.SECOND)
                        .then(m -> nth(m))
                        .as(AN_NTH)
                        .before("last unit")
                        .fragment()
                        .example("in [the first week] of the war", "1.WEEK of WEEK+0 CONTEXT"),
                rule("the past unit")
                        .before("nth unit")
                        .when(THE, oneOf(PAST, LAST, COMING, LATEST), UNIT)
                        .unless(m -> m.precedes(OF))
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
                        .unless(m -> m.capitalAt(1) && !m.capitalAt(0))
                        .then(m -> new UnitShift(m.unit(), 0, Origin.EITHER))
                        .as(A_UNIT)
                        .example("sales in [the quarter] rose", "QUARTER+0 EITHER")
                        .counterExample("the year-end sale")
                        .counterExample("bars of the Quarter were")
                        .counterExample("the second man"),
                rule("later in the day")
                        .when(oneOf(EARLIER, LATER), IN, THE, UNIT)
                        .reads(
                                m ->
                                        Reading.of(new UnitShift(m.unit(), 0, Origin.CONTEXT))
                                                .with(
                                                        m.has(EARLIER)
                                                                ? Modifier.BEFORE
                                                                : Modifier.AFTER))
                        .as(A_UNIT)
                        .example("[later in the day]", "DAY+0 CONTEXT"),
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
                        .unless(m -> m.precedes(DAY_NUMBER))
                        .then(Dates::date)
                        .as(A_MONTH)
                        .example("[last March]", "LAST XXXX-03"));
    }

    static List<Rule.Draft> phrases() {
        return List.of(
                rule("early in a period")
                        .when(
                                optional(THE),
                                oneOf(
                                        EARLY,
                                        sequence(EARLY, HYPHEN),
                                        sequence(EARLY, IN),
                                        sequence(EARLY, IN, THE),
                                        sequence(
                                                EARLY,
                                                optional(HYPHEN),
                                                oneOf(TO, OR),
                                                optional(HYPHEN),
                                                EARLY,
                                                optional(HYPHEN))),
                                oneOf(PERIODS, A_WEEKDAY, A_RELATIVE_DAY))
                        .reads(m -> m.reading(1).with(m.modifier(EARLY)))
                        .as(A_UNIT)
                        .before("the early part")
                        .example("in [early 2012]", "2012")
                        .example("in [mid-March]", "XXXX-03"),
                rule("early in the season")
                        .when(EARLY, IN, A_SEASON)
                        .reads(m -> m.reading(1).with(m.modifier(EARLY)))
                        .as(A_SEASON)
                        .before("early in a period")
                        .example("[late in the summer]", "XXXX-SU"),
                rule("earlier this year")
                        .when(
                                oneOf(EARLIER, LATER),
                                optional(IN),
                                oneOf(A_UNIT, A_RELATIVE_DAY, A_SEASON, A_MONTH, A_YEAR))
                        .unless(m -> isWeek(m.reading(1).meaning()))
                        .reads(
                                m ->
                                        m.reading(1)
                                                .with(
                                                        m.has(EARLIER)
                                                                ? Modifier.BEFORE
                                                                : Modifier.AFTER))
                        .as(A_UNIT)
                        .example("[earlier this year]", "YEAR+0 SPEECH")
                        .example("[later that month]", "MONTH+0 CONTEXT"),
                rule("the end of a period")
                        .when(
                                optional(THE),
                                oneOf(EDGE, sequence(EDGE, HYPHEN)),
                                OF,
                                oneOf(PERIODS, A_RELATIVE_DAY))
                        .unless(
                                m ->
                                        m.modifier(EDGE) == Modifier.START
                                                && m.words().startsWith("turn"))
                        .reads(m -> m.reading(1).with(m.modifier(EDGE)))
                        .as(A_UNIT)
                        .example("[the end of 2011]", "2011"),
                rule("the month of the name")
                        .when(THE, UNIT, OF, oneOf(A_MONTH, A_YEAR))
                        .onlyIf(Relative::isSameUnit)
                        .reads(m -> m.reading(1))
                        .as(A_MONTH)
                        .example("in [the month of June]", "XXXX-06"),
                rule("the week of a day")
                        .when(A_UNIT, oneOf(OF, LASTING), A_DAY)
                        .onlyIf(Relative::isWeekOf)
                        .then(
                                m ->
                                        new Meaning.Within(
                                                m.reading(1).meaning(), m.reading(2).meaning()))
                        .as(A_UNIT)
                        .example("held [the week of March 6].", "WEEK+0 EITHER of XXXX-03-06"),
                rule("the early part")
                        .when(
                                THE,
                                oneOf(sequence(oneOf(EARLY, LAST, ORDINAL), PART_WORD), REST),
                                OF,
                                oneOf(PERIODS, A_RELATIVE_DAY))
                        .reads(m -> m.reading(1).with(part(m)))
                        .as(A_UNIT)
                        .example("in [the early part of 1982]", "1982")
                        .example("for [the rest of the year]", "YEAR+0 EITHER"),
                rule("nth unit within")
                        .when(
                                AN_NTH,
                                oneOf(OF, IN),
                                oneOf(A_YEAR, A_MONTH, A_SEASON, A_PART, AN_ERA, A_UNIT))
                        .then(m -> nthWithin(m.reading(1).meaning(), m.reading(2).meaning()))
                        .as(A_UNIT)
                        .example("in [the last week of August]", "-1.WEEK of XXXX-08"),
                rule("nth weekday within")
                        .when(
                                optional(THE),
                                oneOf(ORDINAL, LAST),
                                A_WEEKDAY,
                                oneOf(OF, IN),
                                oneOf(A_YEAR, A_MONTH, A_UNIT))
                        .then(
                                m ->
                                        new Meaning.NthWithin(
                                                m.has(ORDINAL) ? m.value(ORDINAL) : -1,
                                                Granularity.DAY,
                                                ((Meaning.CalendarDate) m.reading(1).meaning())
                                                        .weekday(),
                                                m.reading(2).meaning()))
                        .as(A_DAY)
                        .example("[the first Monday of May 2009]", "1.MONDAY of 2009-05"),
                rule("the end of the week before")
                        .when(A_UNIT, POSSESSIVE, EDGE)
                        .reads(m -> m.reading(1).with(m.modifier(EDGE)))
                        .as(A_UNIT)
                        .example("by [this year's end]", "YEAR+0 SPEECH"),
                rule("unit or so")
                        .when(A_UNIT, OR, SO)
                        .reads(m -> m.reading(1).with(Modifier.APPROX))
                        .as(A_UNIT)
                        .example("over [the next year or so]", "YEAR+1 CONTEXT"),
                rule("day of a pointed month")
                        .when(THE, DAY_ORDINAL, OF, A_UNIT)
                        .onlyIf(m -> isWhole(m.reading(1).meaning()))
                        .then(m -> new Meaning.Within(Dates.date(m), m.reading(1).meaning()))
                        .as(A_DAY)
                        .example("[The 5th of last month]", "XXXX-XX-05 of MONTH-1 SPEECH"),
                rule("part of a pointed year")
                        .when(oneOf(A_MONTH, A_DAY, A_SEASON, A_PART), optional(OF), A_UNIT)
                        .onlyIf(m -> isWhole(m.reading(2).meaning()))
                        .then(
                                m ->
                                        new Meaning.Within(
                                                m.reading(1).meaning(), m.reading(2).meaning()))
                        .as(A_DAY)
                        .example("in [May last year]", "XXXX-05 of YEAR-1 SPEECH")
                        .example("on [March 5 of that year]", "XXXX-03-05 of YEAR+0 CONTEXT"));
    }

    private static Meaning.NthWithin nth(Match m) {
        return new Meaning.NthWithin(
                m.has(ORDINAL) ? m.value(ORDINAL) : -1,
                m.unit(),
                Optional.empty(),
                new UnitShift(m.unit(), 0, Origin.CONTEXT));
    }

    private static Meaning nthWithin(Meaning nth, Meaning period) {
        Meaning.NthWithin of = (Meaning.NthWithin) nth;
        return new Meaning.NthWithin(of.ordinal(), of.unit(), Optional.empty(), period);
    }

    /** "Earlier this week" is mostly tagged without its adverb, as "Earlier Friday" is. */
    private static boolean isWeek(Meaning meaning) {
        return meaning instanceof UnitShift shift && shift.unit() == Granularity.WEEK;
    }

    private static boolean isSameUnit(Match m) {
        boolean month =
                m.reading(1).meaning() instanceof Meaning.CalendarDate d && d.month().isPresent();
        return m.unit() == (month ? Granularity.MONTH : Granularity.YEAR);
    }

    private static boolean isWeekOf(Match m) {
        return isWeek(m.reading(1).meaning())
                && m.has(OF)
                && m.reading(2).meaning() instanceof Meaning.CalendarDate date
                && date.day().isPresent();
    }

    private static Granularity midUnit(Match m) {
        return m.unit(m.has(MID_UNIT) ? MID_UNIT : UNIT, 1);
    }

    private static Modifier part(Match m) {
        if (m.has(EARLY)) {
            return m.modifier(EARLY);
        }
        boolean first = m.has(ORDINAL) && m.value(ORDINAL) == 1;
        return m.has(LAST) ? Modifier.END : first ? Modifier.START : Modifier.NONE;
    }

    private static boolean isWhole(Meaning meaning) {
        return meaning instanceof UnitShift shift
                && (shift.unit() == Granularity.YEAR || shift.unit() == Granularity.MONTH);
    }

    private static int steps(Match m) {
        if (m.has(LAST) || m.has(PAST) || m.has(PREVIOUS)) {
            return -1;
        }
        return m.has(NEXT) || m.has(COMING) || m.has(FOLLOWING) ? 1 : 0;
    }

    /** "this second attempt", "this minute detail": no unit of time. */
    static boolean isPartOfSecond(Match m) {
        return m.unit() == Granularity.SECOND
                || m.unit() == Granularity.MINUTE
                || (m.precedes(HYPHEN) && m.gluedToNext())
                || (m.isTitled() && m.precedes(CLOSER, OF));
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
