package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Deixis;
import fasti.expression.Meaning.PartOfYear;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.OptionalInt;

/**
 * Quarters as company reports compare them: "the year-ago quarter", "the latest period", "the same
 * period last year".
 */
final class ReportedQuarters {
    private ReportedQuarters() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("the same period")
                        .when(THE, optional(SAME), PERIOD_WORD)
                        .then(
                                m ->
                                        new Meaning.UnitShift(
                                                Granularity.QUARTER, 0, Meaning.Origin.EITHER))
                        .as(A_PART)
                        .fragment()
                        .example("the same period", "QUARTER+0 EITHER"),
                rule("year-ago quarter")
                        .when(
                                optional(THE),
                                optional(SAME),
                                UNIT,
                                HYPHEN,
                                oneOf(AGO, EARLIER),
                                oneOf(
                                        UNIT,
                                        PERIOD_WORD,
                                        sequence(ORDINAL, optional(HYPHEN), UNIT),
                                        sequence(NUMBER, UNITS)))
                        .then(ReportedQuarters::yearAgo)
                        .as(A_PART)
                        .example("in [the year-ago quarter]", "P1Y before QUARTER+0 EITHER")
                        .example("[the year-earlier nine months]", "P1Y before P9M"),
                rule("year-ago")
                        .when(UNIT, HYPHEN, oneOf(AGO, EARLIER))
                        .then(
                                m ->
                                        new Meaning.Distance(
                                                Lengths.of(1, m.unit()),
                                                -1,
                                                Meaning.Origin.CONTEXT))
                        .as(A_PART)
                        .example("the [year-earlier] figure", "P1Y before CONTEXT"),
                rule("the latest period")
                        .when(THE, LATEST, PERIOD_WORD)
                        .then(
                                m ->
                                        new Meaning.UnitShift(
                                                Granularity.QUARTER, 0, Meaning.Origin.EITHER))
                        .as(A_PART)
                        .example("in [the latest period]", "QUARTER+0 EITHER"),
                rule("the quarter of that year")
                        .when(optional(THE), YEAR_NUMBER, UNIT)
                        .onlyIf(m -> m.unit() == Granularity.QUARTER)
                        .then(Dates::date)
                        .as(A_PART)
                        .before("number of units")
                        .example("earned less in [the 1988 quarter]", "1988"));
    }

    static List<Rule.Draft> phrases() {
        return List.of(
                rule("the same period a year ago")
                        .when(
                                oneOf(A_PART, A_UNIT),
                                optional(oneOf(OF, IN)),
                                oneOf(A_UNIT, sequence(A_LENGTH, oneOf(AGO, EARLIER, BEFORE))))
                        .onlyIf(ReportedQuarters::isYearBefore)
                        .then(
                                m ->
                                        new Meaning.DistanceFrom(
                                                Lengths.of(1, Granularity.YEAR),
                                                -1,
                                                m.reading(1).meaning()))
                        .as(A_PART)
                        .before("part of a pointed year", "part of a larger period")
                        .example(
                                "up from [the same period last year].",
                                "P1Y before QUARTER+0 EITHER")
                        .example("in [the quarter a year ago],", "P1Y before QUARTER+0 EITHER"),
                rule("the period of a year")
                        .when(optional(THE), A_YEAR, PERIOD_WORD)
                        .reads(m -> m.reading(1))
                        .as(A_PART)
                        .example("in [the 1988 period]", "1988"));
    }

    /** The same quarter, month or period of the year before. */
    private static boolean isYearBefore(Match m) {
        boolean unit =
                m.reading(1).meaning() instanceof Meaning.UnitShift shift
                        && shift.steps() == 0
                        && shift.unit().isFinerThan(Granularity.YEAR);
        Meaning year = m.reading(2).meaning();
        boolean last =
                year instanceof Meaning.UnitShift whole
                        && whole.unit() == Granularity.YEAR
                        && whole.steps() == -1;
        boolean ago =
                year instanceof Meaning.Duration length
                        && length.length().equals(Lengths.of(1, Granularity.YEAR));
        return unit && (last || ago);
    }

    private static Meaning yearAgo(Match m) {
        return new Meaning.DistanceFrom(Lengths.of(1, m.unit(UNIT, 1)), -1, ofThatYear(m));
    }

    private static Meaning ofThatYear(Match m) {
        if (m.has(NUMBER)) {
            return new Meaning.Duration(
                    Lengths.of(m.value(NUMBER), m.unit(UNITS, 1)), 0, Meaning.Origin.EITHER);
        }
        boolean named = m.place(UNIT, 2) >= 0;
        Granularity unit = named ? m.unit(UNIT, 2) : Granularity.QUARTER;
        return m.has(ORDINAL)
                ? new PartOfYear(
                        unit, m.value(ORDINAL), OptionalInt.empty(), false, false, Deixis.NONE)
                : new Meaning.UnitShift(unit, 0, Meaning.Origin.EITHER);
    }
}
