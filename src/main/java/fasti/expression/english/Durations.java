package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Duration;
import fasti.expression.Meaning.Origin;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.Length;
import fasti.time.Recurrence;
import java.util.List;

/** Lengths of time by number and unit: "three days", "24 to 48 hours", "half an hour". */
final class Durations {
    static final Element UNIT_WORDS = oneOf(UNIT, UNITS);

    private Durations() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("number of units")
                        .when(
                                optional(oneOf(ANOTHER, sequence(A, FULL))),
                                oneOf(NUMBER, FRACTION),
                                optional(
                                        oneOf(
                                                FULL,
                                                QUALITY,
                                                sequence(optional(HYPHEN), ODD),
                                                sequence(OR, SO))),
                                UNIT_WORDS,
                                optional(oneOf(OLD, LONG)))
                        .unless(
                                m ->
                                        NoLengths.isNoLength(m)
                                                || NoLengths.isShow(m)
                                                || NoLengths.isYearsOfAge(m)
                                                || m.precedes(OLD, CHILD))
                        .then(m -> free(Lengths.counted(m)))
                        .as(A_LENGTH)
                        .before("one unit")
                        .example("for [three days]", "P3D")
                        .example("[five and a half years]", "P5.5Y")
                        .example("for [two bloody weeks]", "P2W")
                        .example("gave them [an extra 10 days]", "P10D")
                        .example("for [40-odd years]", "P40Y")
                        .counterExample("three quarters of the men")
                        .counterExample("Miller, 52 years old, said"),
                rule("number of past units")
                        .when(
                                THE,
                                oneOf(NUMBER, FEW),
                                oneOf(LAST, PAST, NEXT, COMING, PREVIOUS, FOLLOWING),
                                UNITS)
                        .then(Durations::reaching)
                        .as(A_LENGTH)
                        .example("in [the two previous weeks]", "P2W up to CONTEXT"),
                rule("a dozen units")
                        .when(A, NUMBER, UNITS)
                        .onlyIf(m -> m.valueAt(1) == 12)
                        .then(m -> free(Lengths.counted(m)))
                        .as(A_LENGTH)
                        .example("after [a dozen years]", "P12Y"),
                rule("number to number of units")
                        .when(
                                NUMBER,
                                oneOf(
                                        TO,
                                        OR,
                                        HYPHEN,
                                        DASH,
                                        sequence(HYPHEN, oneOf(TO, OR), HYPHEN),
                                        sequence(DASH, oneOf(TO, OR))),
                                oneOf(NUMBER, FRACTION),
                                oneOf(
                                        sequence(optional(FULL), UNITS),
                                        sequence(optional(HYPHEN), UNIT)))
                        .unless(
                                m ->
                                        m.precedes(AMOUNT, OLD, CHILD)
                                                || m.follows(MONEY, MONTH, CLOCK))
                        .unless(m -> NoLengths.isOrdinalSecond(m) || isDescending(m))
                        .then(m -> free(Lengths.unknown(m.unit())))
                        .as(A_LENGTH)
                        .example("within [24 to 48 hours]", "PTXH")
                        .example("for [five or six weeks]", "PXW")
                        .example("a [two- to three-week] delay", "PXW")
                        .example("a [10-15 minute] speech", "PTXM")
                        .counterExample("$5 to 10 days"),
                rule("between number and number of units")
                        .when(outside(BETWEEN), NUMBER, AND, NUMBER, UNITS)
                        .then(m -> free(Lengths.unknown(m.unit())))
                        .as(A_LENGTH)
                        .example("between [two and three years]", "PXY"),
                rule("another unit")
                        .when(ANOTHER, UNIT)
                        .unless(m -> NoLengths.isNoLength(m) || NoLengths.isBareFine(m))
                        .then(m -> free(Lengths.of(1, m.unit())))
                        .as(A_LENGTH)
                        .example("stayed [another week]", "P1W"),
                rule("the whole unit")
                        .when(THE, FULL, UNIT)
                        .onlyIf(m -> isWhole(m))
                        .then(m -> free(Lengths.of(1, m.unit())))
                        .as(A_LENGTH)
                        .before("the full unit")
                        .example("slept [the entire day]", "P1D"),
                rule("a unit or two")
                        .when(A, UNIT, OR, oneOf(SO, MORE, NUMBER))
                        .unless(
                                m ->
                                        NoLengths.isNoLength(m)
                                                || (m.has(NUMBER) && m.value(NUMBER) != 2))
                        .reads(m -> Reading.of(free(Lengths.of(1, m.unit()))).with(orMore(m)))
                        .as(A_LENGTH)
                        .example("in [a day or two]", "P1D")
                        .example("for [a month or so]", "P1M"),
                rule("so much a unit")
                        .when(A, UNIT)
                        .onlyIf(Durations::isRate)
                        .then(
                                m ->
                                        new Meaning.Repeated(
                                                new Recurrence(
                                                        Lengths.of(1, m.unit()).timex(), "", "")))
                        .as(A_SET)
                        .before("a unit")
                        .example("lost 30 [a day] there", "P1D"),
                rule("a unit")
                        .when(A, optional(FULL), UNIT)
                        .unless(NoLengths::isNoLength)
                        .then(m -> free(Lengths.of(1, m.unit())))
                        .as(A_LENGTH)
                        .example("within [a week]", "P1W")
                        .counterExample("a second meeting"),
                rule("a unit and a half")
                        .when(
                                oneOf(A, ONE),
                                UNIT,
                                oneOf(
                                        sequence(AND, A, HALF),
                                        sequence(HYPHEN, AND, HYPHEN, A, HYPHEN, HALF)))
                        .then(m -> free(Lengths.hundredths(150, m.unit())))
                        .as(A_LENGTH)
                        .example("[a year and a half]", "P1.5Y"),
                rule("quarters of a unit")
                        .when(oneOf(A, NUMBER), oneOf(UNIT, UNITS), OF, oneOf(A, ONE), UNIT)
                        .onlyIf(Durations::isQuarterOf)
                        .then(
                                m ->
                                        free(
                                                Lengths.hundredths(
                                                        25L * quarters(m),
                                                        m.unit(UNIT, m.has(UNITS) ? 1 : 2))))
                        .as(A_LENGTH)
                        .example("[three quarters of an hour]", "PT0.75H")
                        .counterExample("a month of a year"),
                rule("half a unit")
                        .when(oneOf(sequence(optional(A), HALF), sequence(HALF, A)), UNIT)
                        .unless(NoLengths::isNoLength)
                        .then(m -> free(Lengths.hundredths(50, m.unit())))
                        .as(A_LENGTH)
                        .example("[half an hour]", "PT0.5H"),
                rule("half-unit")
                        .when(optional(A), HALF, HYPHEN, UNIT)
                        .unless(m -> m.has(A) && m.precedesPlain())
                        .then(m -> free(Lengths.hundredths(50, m.unit())))
                        .as(A_LENGTH)
                        .example("[a half-century]", "P50Y")
                        .example("a [half-hour] show", "PT0.5H"),
                rule("quarter-century")
                        .when(optional(A), UNIT, optional(HYPHEN), UNIT)
                        .onlyIf(Durations::isQuarterCentury)
                        .then(m -> free(Lengths.of(25, Granularity.YEAR)))
                        .as(A_LENGTH)
                        .example("after [a quarter century]", "P25Y"),
                rule("hyphened length")
                        .unless(m -> m.unit() == Granularity.QUARTER || NoLengths.isAge(m))
                        .when(
                                oneOf(NUMBER, FRACTION, FEW, A, ONE),
                                HYPHEN,
                                UNIT_WORDS,
                                optional(HYPHEN, oneOf(OLD, LONG)))
                        .then(
                                m ->
                                        free(
                                                m.has(FEW)
                                                        ? Lengths.unknown(m.unit())
                                                        : Lengths.counted(m)))
                        .as(A_LENGTH)
                        .example("a [three-year] plan", "P3Y")
                        .example("an [eight-month-old] law", "P8M")
                        .counterExample("their eight-month-old son"));
    }

    private static Meaning reaching(Match m) {
        Length length =
                m.has(NUMBER) ? Lengths.of(m.value(NUMBER), m.unit()) : Lengths.unknown(m.unit());
        boolean ahead = m.has(NEXT) || m.has(COMING) || m.has(FOLLOWING);
        boolean context = m.has(FOLLOWING) || m.has(PREVIOUS);
        return new Duration(length, ahead ? 1 : -1, context ? Origin.CONTEXT : Origin.SPEECH);
    }

    /** "30 a day", "$2 million a year": what comes in each. */
    private static boolean isRate(Match m) {
        return (m.follows(NUMBER, COUNTED, FRACTION, YEAR_NUMBER) || m.followsCounted())
                && !m.precedes(AGO, EARLIER, LATER, OR, BEFORE, AFTER)
                && !NoLengths.isNoLength(m);
    }

    /** "in 2003 to 12 years". */
    private static boolean isDescending(Match m) {
        return !m.has(FRACTION) && m.value(NUMBER, 1) > m.value(NUMBER, 2);
    }

    /** "the entire week"; "the full year" is that year. */
    private static boolean isWhole(Match m) {
        String words = m.words();
        return !m.unit().isFinerThan(Granularity.HOUR)
                && (words.contains("entire") || words.contains("whole"));
    }

    private static Modifier orMore(Match m) {
        return m.has(MORE) ? Modifier.EQUAL_OR_MORE : m.has(SO) ? Modifier.APPROX : Modifier.NONE;
    }

    private static boolean isQuarterCentury(Match m) {
        return m.unit(UNIT, 1) == Granularity.QUARTER && m.unit(UNIT, 2) == Granularity.CENTURY;
    }

    private static boolean isQuarterOf(Match m) {
        return m.unit(m.kindAt(1), 1) == Granularity.QUARTER && quarters(m) < 4;
    }

    static int quarters(Match m) {
        return m.has(NUMBER) ? m.value(NUMBER) : 1;
    }

    static Duration free(Length length) {
        return new Duration(length, 0, Origin.EITHER);
    }
}
