package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Distance;
import fasti.expression.Meaning.Duration;
import fasti.expression.Meaning.Origin;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;

/** Lengths of time: "three days", "the past two years", "a week ago". */
final class Durations {
    private static final Element UNIT_WORDS = oneOf(UNIT, UNITS);
    private static final Element ABOUT_WORDS =
            oneOf(
                    ABOUT,
                    NEARLY,
                    sequence(MORE, THAN),
                    sequence(LESS, THAN),
                    sequence(AT, LEAST),
                    sequence(UP, TO));

    private Durations() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("number of units")
                        .when(oneOf(NUMBER, FRACTION), optional(FULL), UNIT_WORDS)
                        .unless(Durations::isNoLength)
                        .then(m -> free(Lengths.counted(m)))
                        .as(A_LENGTH)
                        .before("one unit")
                        .example("for [three days]", "P3D")
                        .example("[five and a half years]", "P5.5Y")
                        .counterExample("three quarters of the men"),
                rule("a unit")
                        .when(A, optional(FULL), UNIT)
                        .unless(Durations::isNoLength)
                        .then(m -> free(Lengths.of(1, m.unit())))
                        .as(A_LENGTH)
                        .example("within [a week]", "P1W")
                        .counterExample("a second meeting"),
                rule("a unit and a half")
                        .when(oneOf(A, ONE), UNIT, AND, A, HALF)
                        .then(m -> free(Lengths.hundredths(150, m.unit())))
                        .as(A_LENGTH)
                        .example("[a year and a half]", "P1.5Y"),
                rule("half a unit")
                        .when(HALF, optional(A), UNIT)
                        .unless(Durations::isNoLength)
                        .then(m -> free(Lengths.hundredths(50, m.unit())))
                        .as(A_LENGTH)
                        .example("[half an hour]", "PT0.5H"),
                rule("half-unit")
                        .when(optional(A), HALF, HYPHEN, UNIT)
                        .then(m -> free(Lengths.hundredths(50, m.unit())))
                        .as(A_LENGTH)
                        .example("[a half-century]", "P50Y"),
                rule("few units")
                        .when(
                                oneOf(
                                        sequence(optional(A), FEW),
                                        sequence(A, COUPLE, OF),
                                        sequence(A, COUPLE),
                                        sequence(COUPLE, OF)),
                                optional(oneOf(FULL)),
                                UNITS)
                        .unless(Durations::isNoLength)
                        .then(
                                m ->
                                        free(
                                                m.has(COUPLE)
                                                        ? Lengths.of(2, m.unit())
                                                        : Lengths.unknown(m.unit())))
                        .as(A_LENGTH)
                        .example("[several months]", "PXM")
                        .example("[a couple of years]", "P2Y"),
                rule("units")
                        .when(UNITS)
                        .unless(
                                m ->
                                        m.unit() == Granularity.SECOND
                                                || m.unit() == Granularity.QUARTER
                                                || m.unit() == Granularity.MINUTE)
                        .onlyIf(m -> !m.precedes(HYPHEN))
                        .then(m -> free(Lengths.unknown(m.unit())))
                        .as(A_LENGTH)
                        .example("took [weeks]", "PXW"),
                rule("hyphened length")
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
                        .example("an [eight-month-old] law", "P8M"),
                rule("unit-long")
                        .when(UNIT_WORDS, HYPHEN, LONG)
                        .then(
                                m ->
                                        free(
                                                m.has(UNITS)
                                                        ? Lengths.unknown(m.unit())
                                                        : Lengths.of(1, m.unit())))
                        .as(A_LENGTH)
                        .example("a [month-long] siege", "P1M"));
    }

    static List<Rule.Draft> phrases() {
        return List.of(
                rule("length ago")
                        .when(
                                optional(ABOUT_WORDS),
                                A_LENGTH,
                                optional(OR, SO),
                                oneOf(AGO, EARLIER, LATER))
                        .reads(
                                m ->
                                        about(
                                                m,
                                                new Distance(
                                                        length(m),
                                                        m.has(LATER) ? 1 : -1,
                                                        m.has(AGO)
                                                                ? Origin.SPEECH
                                                                : Origin.CONTEXT)))
                        .as(A_DAY)
                        .example("[two weeks ago]", "P2W before SPEECH")
                        .example("[nearly two years later]", "P2Y after CONTEXT"),
                rule("the past lengths")
                        .when(
                                optional(ABOUT_WORDS),
                                optional(THE),
                                oneOf(
                                        LAST,
                                        PAST,
                                        NEXT,
                                        COMING,
                                        RECENT,
                                        PREVIOUS,
                                        FOLLOWING,
                                        sequence(THIS, PAST)),
                                A_LENGTH,
                                optional(OR, SO))
                        .reads(m -> about(m, reaching(m)))
                        .as(A_LENGTH)
                        .example("[the past two years]", "P2Y up to SPEECH")
                        .example("in [recent days]", "PXD up to SPEECH"),
                rule("the first lengths")
                        .when(optional(THE), ORDINAL, A_LENGTH)
                        .then(m -> free(length(m)))
                        .as(A_LENGTH)
                        .example("[the first nine months]", "P9M"),
                rule("the lengths")
                        .when(THE, optional(LATEST), A_LENGTH)
                        .then(m -> free(length(m)))
                        .as(A_LENGTH)
                        .example("in [the nine months]", "P9M"),
                rule("about a length")
                        .when(ABOUT_WORDS, A_LENGTH)
                        .reads(m -> about(m, m.reading(1).meaning()))
                        .as(A_LENGTH)
                        .example("[more than four hours]", "PT4H"));
    }

    private static Reading about(Match m, Meaning meaning) {
        if (m.has(LEAST)) {
            return Reading.of(meaning).with(Modifier.EQUAL_OR_MORE);
        }
        if (m.has(UP)) {
            return Reading.of(meaning).with(Modifier.EQUAL_OR_LESS);
        }
        for (fasti.expression.Kind kind : List.of(ABOUT, NEARLY, MORE, LESS)) {
            if (m.has(kind)) {
                return Reading.of(meaning).with(m.modifier(kind));
            }
        }
        return m.has(SO) ? Reading.of(meaning).with(Modifier.APPROX) : Reading.of(meaning);
    }

    private static Meaning reaching(Match m) {
        boolean ahead = m.has(NEXT) || m.has(COMING) || m.has(FOLLOWING);
        boolean context = m.has(FOLLOWING) || m.has(PREVIOUS);
        return new Duration(length(m), ahead ? 1 : -1, context ? Origin.CONTEXT : Origin.SPEECH);
    }

    private static fasti.time.Length length(Match m) {
        return ((Duration) m.reading(1).meaning()).length();
    }

    private static Duration free(fasti.time.Length length) {
        return new Duration(length, 0, Origin.EITHER);
    }

    /** "a second meeting", "three quarters of the men", "$5 a day". */
    private static boolean isNoLength(Match m) {
        Granularity unit = m.unit();
        boolean fraction =
                unit == Granularity.QUARTER
                        && (m.precedes(OF) || m.follows(ABOUT, NEARLY, THAN) || m.has(A));
        boolean ordinal = unit == Granularity.SECOND && !m.has(UNITS);
        boolean twice = m.has(A) && m.precedes(POSSESSIVE);
        return fraction || ordinal || twice || m.follows(MONEY);
    }
}
