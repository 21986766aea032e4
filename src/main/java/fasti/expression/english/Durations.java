package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Kind;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Distance;
import fasti.expression.Meaning.Duration;
import fasti.expression.Meaning.Origin;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.Length;
import fasti.time.Recurrence;
import java.util.List;

/** Lengths of time: "three days", "the past two years", "a week ago". */
final class Durations {
    private static final Element UNIT_WORDS = oneOf(UNIT, UNITS);
    private static final Element BOUNDING_WORDS =
            oneOf(
                    NEARLY,
                    sequence(MORE, THAN),
                    sequence(LESS, THAN),
                    sequence(AT, LEAST),
                    sequence(UP, TO));
    private static final Element ABOUT_WORDS = oneOf(ABOUT, BOUNDING_WORDS);

    private Durations() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("number of units")
                        .when(oneOf(NUMBER, FRACTION), optional(FULL), UNIT_WORDS, optional(OLD))
                        .unless(Durations::isNoLength)
                        .then(m -> free(Lengths.counted(m)))
                        .as(A_LENGTH)
                        .before("one unit")
                        .example("for [three days]", "P3D")
                        .example("[five and a half years]", "P5.5Y")
                        .counterExample("three quarters of the men"),
                rule("so much a unit")
                        .when(A, UNIT)
                        .onlyIf(
                                m ->
                                        m.follows(NUMBER)
                                                && !m.precedes(AGO, EARLIER, LATER, OR)
                                                && !isNoLength(m))
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
                        .when(UNITS, optional(oneOf(AND, OR), UNITS))
                        .unless(m -> isBareFine(m) || isOtherUnits(m))
                        .onlyIf(m -> !m.precedes(HYPHEN))
                        .then(m -> free(Lengths.unknown(m.unit())))
                        .as(A_LENGTH)
                        .example("lasted for [weeks]", "PXW")
                        .counterExample("shorter working hours"),
                rule("hyphened length")
                        .unless(m -> m.unit() == Granularity.QUARTER || isAge(m))
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
                                optional(AT, LEAST),
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
                        .unless(Durations::isHyphened)
                        .then(m -> free(length(m)))
                        .as(A_LENGTH)
                        .example("[the first nine months]", "P9M"),
                rule("length before")
                        .when(optional(ABOUT_WORDS), A_LENGTH, oneOf(BEFORE, PREVIOUS))
                        .onlyIf(m -> m.isLast() || m.precedes(STOP, COMMA, CLOSE))
                        .reads(m -> about(m, new Distance(length(m), -1, Origin.CONTEXT)))
                        .as(A_DAY)
                        .example("born [two years before],", "P2Y before CONTEXT"),
                rule("length from now")
                        .when(optional(ABOUT_WORDS), A_LENGTH, FROM, A_VAGUE)
                        .onlyIf(m -> m.words().endsWith("now"))
                        .reads(m -> about(m, new Distance(length(m), 1, Origin.SPEECH)))
                        .as(A_DAY)
                        .example("[two weeks from now]", "P2W after SPEECH"),
                rule("lengths of a period")
                        .when(
                                optional(THE),
                                oneOf(ORDINAL, LAST),
                                A_LENGTH,
                                OF,
                                oneOf(A_YEAR, A_MONTH, A_SEASON, A_PART, A_UNIT))
                        .then(m -> free(length(m)))
                        .as(A_LENGTH)
                        .example("for [the first ten months of 1915]", "P10M"),
                rule("period of a length")
                        .when(oneOf(A, THE, sequence(THE, SAME)), A_LENGTH, PERIOD_WORD)
                        .onlyIf(Durations::isHyphened)
                        .then(m -> m.reading(1).meaning())
                        .as(A_LENGTH)
                        .example("over [a three-year period]", "P3Y"),
                rule("the lengths")
                        .when(THE, optional(LATEST), A_LENGTH)
                        .onlyIf(m -> isCounted(m) && !isHyphened(m))
                        .then(m -> free(length(m)))
                        .as(A_LENGTH)
                        .example("in [the nine months]", "P9M"),
                rule("each of the past lengths")
                        .when(EACH, OF, optional(THE), optional(oneOf(LAST, PAST, NEXT)), A_LENGTH)
                        .then(m -> m.reading(1).meaning())
                        .as(A_SET)
                        .example("in [each of the past three years]", "P3Y"),
                rule("about a length")
                        .when(oneOf(outside(ABOUT), BOUNDING_WORDS), A_LENGTH)
                        .reads(m -> about(m, m.reading(1).meaning()))
                        .as(A_LENGTH)
                        .example("[more than four hours]", "PT4H"));
    }

    /** "seconds", "three quarters": bare ones are seldom lengths. */
    private static boolean isBareFine(Match m) {
        return switch (m.unit()) {
            case SECOND, MINUTE -> true;
            case QUARTER -> !m.follows(RECENT, COMING, PAST, NEXT, LAST, FEW);
            default -> false;
        };
    }

    /** "working hours", "these days", "early hours": no length. */
    private static boolean isOtherUnits(Match m) {
        boolean described = m.followsPlain() && !m.precedes(AGO, EARLIER, LATER);
        return described || m.follows(THIS, EARLY, DAYPART);
    }

    private static boolean isQuarterOf(Match m) {
        return m.unit(m.kindAt(1), 1) == Granularity.QUARTER && quarters(m) < 4;
    }

    private static int quarters(Match m) {
        return m.has(NUMBER) ? m.value(NUMBER) : 1;
    }

    private static boolean isCounted(Match m) {
        return !length(m).timex().contains("X");
    }

    /** "three-year", which no article joins. */
    private static boolean isHyphened(Match m) {
        return m.words().indexOf('-') >= 0;
    }

    private static Reading about(Match m, Meaning meaning) {
        if (m.has(LEAST)) {
            return Reading.of(meaning).with(Modifier.EQUAL_OR_MORE);
        }
        if (m.has(UP)) {
            return Reading.of(meaning).with(Modifier.EQUAL_OR_LESS);
        }
        for (Kind kind : List.of(ABOUT, NEARLY, MORE, LESS)) {
            if (m.has(kind)) {
                return Reading.of(meaning).with(m.modifier(kind));
            }
        }
        return m.has(SO) ? Reading.of(meaning).with(Modifier.APPROX) : Reading.of(meaning);
    }

    /** "a 44-year-old lawyer": an age is no length of time. */
    private static boolean isAge(Match m) {
        return m.precedes(HYPHEN) || (m.has(OLD) && m.unit() == Granularity.YEAR);
    }

    private static Meaning reaching(Match m) {
        boolean ahead = m.has(NEXT) || m.has(COMING) || m.has(FOLLOWING);
        boolean context = m.has(FOLLOWING) || m.has(PREVIOUS);
        return new Duration(length(m), ahead ? 1 : -1, context ? Origin.CONTEXT : Origin.SPEECH);
    }

    private static Length length(Match m) {
        return ((Duration) m.reading(1).meaning()).length();
    }

    private static Duration free(Length length) {
        return new Duration(length, 0, Origin.EITHER);
    }

    /** "a second meeting", "three quarters of the men", "$5 a day". */
    private static boolean isNoLength(Match m) {
        Granularity unit = m.unit();
        boolean fraction =
                unit == Granularity.QUARTER
                        && (m.precedes(OF) || m.follows(ABOUT, NEARLY, THAN) || m.has(A))
                        && !m.has(FEW);
        boolean ordinal = unit == Granularity.SECOND && !m.has(UNITS);
        boolean rate = m.has(A) && m.follows(COUNTED, FRACTION) && !m.precedes(AGO, EARLIER, LATER);
        boolean hyphened =
                (m.precedes(HYPHEN) && m.gluedToNext()) || m.unit() == Granularity.WEEKEND;
        return fraction || ordinal || rate || hyphened || m.follows(MONEY);
    }
}
