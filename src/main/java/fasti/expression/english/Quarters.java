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
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Quarters and halves: "third-quarter", "the first half of 2011". */
final class Quarters {
    private Quarters() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("quarter of a year")
                        .when(
                                optional(THE),
                                optional(oneOf(FISCAL, sequence(FISCAL, HYPHEN))),
                                oneOf(ORDINAL, LAST),
                                optional(HYPHEN),
                                oneOf(UNIT, HALF),
                                optional(oneOf(OF, sequence(OF, FISCAL))),
                                CalendarDates.YEARS)
                        .onlyIf(m -> isQuarter(m))
                        .then(Quarters::quarter)
                        .as(A_PART)
                        .example("[the third quarter of 2010]", "2010-QUARTER3")
                        .example("in [the last half of 2009]", "2009-HALF2"),
                rule("year's quarter")
                        .when(
                                optional(THE),
                                optional(FISCAL),
                                YEAR_NUMBER,
                                optional(POSSESSIVE),
                                optional(FISCAL),
                                ORDINAL,
                                optional(HYPHEN),
                                oneOf(UNIT, HALF))
                        .onlyIf(m -> isQuarter(m))
                        .then(Quarters::quarter)
                        .as(A_PART)
                        .example("[the 1989 third quarter]", "1989-QUARTER3"),
                rule("quarter")
                        .before("nth unit", "the nth day")
                        .when(
                                optional(THE),
                                optional(oneOf(FISCAL, sequence(FISCAL, HYPHEN))),
                                ORDINAL,
                                optional(HYPHEN),
                                oneOf(UNIT, HALF))
                        .onlyIf(m -> isQuarter(m) && !(m.has(THE) && isAdjective(m)))
                        .then(Quarters::quarter)
                        .as(A_PART)
                        .example("[third-quarter] sales", "XXXX-QUARTER3")
                        .example("in [the first half]", "XXXX-HALF1"),
                rule("quarter and quarter")
                        .when(
                                optional(THE),
                                ORDINAL,
                                oneOf(AND, OR, TO),
                                optional(THE),
                                ORDINAL,
                                optional(HYPHEN),
                                oneOf(UNIT, UNITS),
                                optional(OF, CalendarDates.YEARS))
                        .onlyIf(Quarters::areParts)
                        .reads(Quarters::parts)
                        .as(A_PART)
                        .example("in the second and [third quarters].", "XXXX-QUARTER3")
                        .example("the second and [third quarters of 2010] were", "2010-QUARTER3")
                        .example("of the 17th and [18th centuries].", "CENTURY 1700"),
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
                        .then(Quarters::yearAgo)
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
                rule("short quarter")
                        .when(QUARTER_NAME, optional(optional(OF), YEAR_NUMBER))
                        .onlyIf(Quarters::isShortQuarter)
                        .then(Quarters::shortQuarter)
                        .as(A_PART)
                        .example("in [Q3 2012]", "2012-QUARTER3")
                        .example("in [H1] it", "XXXX-HALF1")
                        .counterExample("ill with H1 N1"));
    }

    /** "the second and third quarters", "the 17th and 18th centuries". */
    private static boolean areParts(Match m) {
        boolean quarters = m.unit() == Granularity.QUARTER && m.value(ORDINAL, 2) <= 4;
        return m.value(ORDINAL, 1) < m.value(ORDINAL, 2)
                && !m.precedes(BC)
                && (quarters || m.unit() == Granularity.CENTURY);
    }

    private static Reading parts(Match m) {
        int second = m.place(ORDINAL, 2);
        int from = m.kindAt(second - 1) == THE ? second - 1 : second;
        return Reading.list(
                List.of(
                        m.part(0, m.place(ORDINAL, 1), part(m, 1)),
                        m.part(from, m.size() - 1, part(m, 2))));
    }

    private static Meaning part(Match m, int nth) {
        int number = m.value(ORDINAL, nth);
        return m.unit() == Granularity.CENTURY
                ? new Meaning.Era(Granularity.CENTURY, 100 * (number - 1), false)
                : new PartOfYear(
                        m.unit(), number, Dates.year(m), m.has(SHORT_YEAR), false, Deixis.NONE);
    }

    static List<Rule.Draft> phrases() {
        return List.of(
                rule("quarter of a pointed year")
                        .when(A_UNIT, POSSESSIVE, optional(FISCAL), A_PART)
                        .then(
                                m ->
                                        new Meaning.Within(
                                                m.reading(2).meaning(), m.reading(1).meaning()))
                        .as(A_PART)
                        .example("[this year's third quarter]", "XXXX-QUARTER3 of YEAR+0 SPEECH"),
                rule("the same period a year ago")
                        .when(
                                oneOf(A_PART, A_UNIT),
                                optional(oneOf(OF, IN)),
                                oneOf(A_UNIT, sequence(A_LENGTH, oneOf(AGO, EARLIER, BEFORE))))
                        .onlyIf(Quarters::isYearBefore)
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
                rule("half of a period")
                        .when(
                                optional(THE),
                                oneOf(ORDINAL, LAST),
                                HALF,
                                OF,
                                oneOf(AN_ERA, A_UNIT, A_MONTH, A_SEASON))
                        .then(
                                m ->
                                        new Meaning.NthWithin(
                                                m.has(ORDINAL) ? m.value(ORDINAL) : 2,
                                                Granularity.HALF,
                                                Optional.empty(),
                                                m.reading(1).meaning()))
                        .as(A_PART)
                        .before("part of a pointed year")
                        .example("[the last half of the '80s]", "2.HALF of DECADE XX80"),
                rule("part of a larger period")
                        .when(A_PART, OF, oneOf(AN_ERA, A_UNIT, A_MONTH, A_SEASON))
                        .then(
                                m ->
                                        new Meaning.Within(
                                                m.reading(1).meaning(), m.reading(2).meaning()))
                        .as(A_PART)
                        .before("part of a pointed year")
                        .example(
                                "in [the first half of the 19th century]",
                                "XXXX-HALF1 of CENTURY 1800"),
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

    /** "third-quarter" before a noun, whose article is the noun's. */
    private static boolean isAdjective(Match m) {
        return m.kindAt(m.size() - 2) == HYPHEN;
    }

    /** "H1", "H2" alone may be a virus or a gas. */
    private static boolean isShortQuarter(Match m) {
        boolean half = m.value(QUARTER_NAME) > 4;
        return !half || m.has(YEAR_NUMBER) || (m.follows(IN, OF) && !m.precedesCapital());
    }

    private static Meaning shortQuarter(Match m) {
        int number = m.value(QUARTER_NAME);
        boolean half = number > 4;
        return new PartOfYear(
                half ? Granularity.HALF : Granularity.QUARTER,
                half ? number - 4 : number,
                Dates.year(m),
                false,
                false,
                Deixis.NONE);
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

    private static boolean isQuarter(Match m) {
        int number = m.has(ORDINAL) ? m.value(ORDINAL) : 1;
        if (m.has(HALF)) {
            return number <= 2 && !m.precedes(HYPHEN);
        }
        return m.unit() == Granularity.QUARTER && number <= 4;
    }

    private static Meaning quarter(Match m) {
        Granularity unit = m.has(HALF) ? Granularity.HALF : Granularity.QUARTER;
        int last = unit == Granularity.HALF ? 2 : 4;
        return new PartOfYear(
                unit,
                m.has(ORDINAL) ? m.value(ORDINAL) : last,
                Dates.year(m),
                m.has(SHORT_YEAR),
                m.has(FISCAL),
                Deixis.NONE);
    }
}
