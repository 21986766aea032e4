package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.UnitShift;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.Optional;

/** Words around a period: "early 2012", "the end of May", "the first Monday of last month". */
final class Periods {
    private static final Element PERIODS = oneOf(A_YEAR, A_MONTH, A_SEASON, A_PART, AN_ERA, A_UNIT);

    private Periods() {}

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
                        .unless(Periods::isHence)
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
                        .onlyIf(Periods::isSameUnit)
                        .reads(m -> m.reading(1))
                        .as(A_MONTH)
                        .example("in [the month of June]", "XXXX-06"),
                rule("the week of a day")
                        .when(A_UNIT, oneOf(OF, LASTING), A_DAY)
                        .onlyIf(Periods::isWeekOf)
                        .then(
                                m ->
                                        new Meaning.Within(
                                                m.reading(1).meaning(), m.reading(2).meaning()))
                        .as(A_UNIT)
                        .example("held [the week of March 6].", "WEEK+0 EITHER of XXXX-03-06")
                        .example(
                                "on [the weekend of May 5] they", "WEEKEND+0 EITHER of XXXX-05-05"),
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
                rule("last unit of a period")
                        .when(A_UNIT, OF, oneOf(A_MONTH, A_SEASON))
                        .onlyIf(Periods::isLastWeek)
                        .then(
                                m ->
                                        new Meaning.NthWithin(
                                                -1,
                                                Granularity.WEEK,
                                                Optional.empty(),
                                                m.reading(2).meaning()))
                        .as(A_UNIT)
                        .example("open in [last week of May] only", "-1.WEEK of XXXX-05"),
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
                        .when(A_UNIT, OR, oneOf(SO, NUMBER))
                        .onlyIf(m -> m.has(SO) || m.value(NUMBER) == 2)
                        .reads(m -> m.reading(1).with(Modifier.APPROX))
                        .as(A_UNIT)
                        .example("over [the next year or so]", "YEAR+1 CONTEXT")
                        .example("in [the next week or two] they", "WEEK+1 CONTEXT"),
                rule("day of a pointed month")
                        .when(THE, DAY_ORDINAL, OF, A_UNIT)
                        .onlyIf(m -> isWhole(m.reading(1).meaning()))
                        .then(m -> new Meaning.Within(Dates.date(m), m.reading(1).meaning()))
                        .as(A_DAY)
                        .example("[The 5th of last month]", "XXXX-XX-05 of MONTH-1 SPEECH"),
                rule("part of a pointed year")
                        .when(oneOf(A_MONTH, A_DAY, A_SEASON, A_PART), optional(OF), A_UNIT)
                        .onlyIf(m -> isWhole(m.reading(2).meaning()))
                        .onlyIf(m -> m.reading(1).parts().size() != 1)
                        .reads(Periods::within)
                        .as(A_DAY)
                        .example("in [May last year]", "XXXX-05 of YEAR-1 SPEECH")
                        .example(
                                "[July 13 to 17 of last year]",
                                "XXXX-07-13 of YEAR-1 SPEECH/XXXX-07-17")
                        .example("on [March 5 of that year]", "XXXX-03-05 of YEAR+0 CONTEXT"));
    }

    /**
     * The year of a range, which stands with its end, is said of its start, which the end follows.
     */
    private static Reading within(Match m) {
        Meaning whole = m.reading(2).meaning();
        List<Reading.Part> parts = m.reading(1).parts();
        if (parts.isEmpty()) {
            return Reading.of(new Meaning.Within(m.reading(1).meaning(), whole));
        }
        Reading.Part from = parts.get(0);
        Reading.Part to = parts.get(1);
        return Reading.range(
                new Reading.Part(
                        from.start(),
                        from.end(),
                        new Meaning.Within(from.meaning(), whole),
                        from.modifier()),
                new Reading.Part(to.start(), m.part(2).end(), to.meaning(), to.modifier()));
    }

    private static Meaning nthWithin(Meaning nth, Meaning period) {
        Meaning.NthWithin of = (Meaning.NthWithin) nth;
        return new Meaning.NthWithin(of.ordinal(), of.unit(), Optional.empty(), period);
    }

    /** "hence this year" is two thoughts. */
    private static boolean isHence(Match m) {
        return m.words().regionMatches(true, 0, "hence", 0, 5);
    }

    private static boolean isWeek(Meaning meaning) {
        return meaning instanceof UnitShift shift
                && (shift.unit() == Granularity.WEEK || shift.unit() == Granularity.WEEKEND);
    }

    private static boolean isLastWeek(Match m) {
        return m.reading(1).meaning() instanceof UnitShift shift
                && shift.unit() == Granularity.WEEK
                && shift.steps() == -1;
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
}
