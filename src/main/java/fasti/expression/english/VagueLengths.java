package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.Length;
import java.util.List;

/** Lengths of time whose amount is not said, or not in figures: "weeks", "a while", "yearlong". */
final class VagueLengths {
    private VagueLengths() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("hundreds of units")
                        .when(optional(A), AMOUNT, optional(OF, AMOUNT), OF, optional(FULL), UNITS)
                        .then(m -> Durations.free(Lengths.unknown(m.unit())))
                        .fragment()
                        .example("hundreds of [years]", "PXY"),
                rule("hundreds of units ago")
                        .when(optional(A), AMOUNT, optional(OF, AMOUNT), OF, UNITS, AGO)
                        .then(
                                m ->
                                        new Meaning.Distance(
                                                Lengths.unknown(m.unit()),
                                                -1,
                                                Meaning.Origin.SPEECH))
                        .as(A_DAY)
                        .example("ruled [hundreds of years ago]", "PXY before SPEECH"),
                rule("a fortnight")
                        .when(optional(oneOf(A, ONE)), FORTNIGHT)
                        .then(m -> Durations.free(Lengths.of(2, Granularity.WEEK)))
                        .as(A_LENGTH)
                        .example("for [a fortnight]", "P2W"),
                rule("yearlong")
                        .when(LENGTH_WORD)
                        .then(m -> Durations.free(Lengths.of(1, m.unit(LENGTH_WORD, 1))))
                        .as(A_LENGTH)
                        .example("a [yearlong] inquiry", "P1Y"),
                rule("a while")
                        .when(
                                oneOf(
                                        sequence(A, WHILE),
                                        sequence(
                                                A,
                                                FULL,
                                                oneOf(WHILE, TIME_WORD, PERIOD_WORD),
                                                optional(OF, TIME_WORD)),
                                        sequence(NEARLY, TIME_WORD)))
                        .onlyIf(VagueLengths::isVagueLength)
                        .then(m -> Durations.free(new Length("PXX")))
                        .as(A_LENGTH)
                        .example("gone for [a while]", "PXX")
                        .example("will take [some time].", "PXX")
                        .example("for [a short time]", "PXX")
                        .counterExample("nearly time to go"),
                rule("few units")
                        .when(
                                oneOf(
                                        sequence(optional(A), FEW),
                                        sequence(A, COUPLE, OF),
                                        sequence(A, COUPLE),
                                        sequence(COUPLE, OF)),
                                optional(oneOf(FULL, QUALITY)),
                                UNITS)
                        .unless(m -> NoLengths.isNoLength(m) || m.followsWord("as"))
                        .then(
                                m ->
                                        Durations.free(
                                                m.has(COUPLE)
                                                        ? Lengths.of(2, m.unit())
                                                        : Lengths.unknown(m.unit())))
                        .as(A_LENGTH)
                        .example("[several months]", "PXM")
                        .example("[a couple of years]", "P2Y"),
                rule("units")
                        .when(UNITS, optional(optional(COMMA, UNITS), oneOf(AND, OR), UNITS))
                        .unless(m -> NoLengths.isBareFine(m) || isOtherUnits(m))
                        .onlyIf(m -> !m.precedes(HYPHEN))
                        .then(m -> Durations.free(Lengths.unknown(m.unit())))
                        .as(A_LENGTH)
                        .example("lasted for [weeks]", "PXW")
                        .example("may take [weeks or months]", "PXW")
                        .example("ended [decades] of quiet", "PXDE")
                        .counterExample("shorter working hours")
                        .counterExample("rains on most days"),
                rule("unit-long")
                        .when(
                                oneOf(
                                        sequence(Durations.UNIT_WORDS, HYPHEN, LONG),
                                        sequence(UNITS, HYPHEN, OLD)))
                        .unless(m -> m.has(OLD) && m.follows(HYPHEN))
                        .then(
                                m ->
                                        Durations.free(
                                                m.has(UNITS)
                                                        ? Lengths.unknown(m.unit())
                                                        : Lengths.of(1, m.unit())))
                        .as(A_LENGTH)
                        .example("a [month-long] siege", "P1M")
                        .example("a [decades-old] feud", "PXDE"));
    }

    /** "working hours", "these days", "light years", "yr 7": no length. */
    private static boolean isOtherUnits(Match m) {
        boolean abbreviated = m.words().length() < "days".length();
        if (abbreviated || m.precedes(OLD) || m.follows(NUMBER, FRACTION, OTHER)) {
            return true;
        }
        boolean during = m.precedes(OF) && !m.unit().isFinerThan(Granularity.WEEK);
        boolean described =
                m.followsPlain()
                        && !during
                        && !m.precedes(AGO, EARLIER, LATER, BEFORE, AFTER, AWAY);
        return described
                || m.followsWord("light")
                || m.follows(THIS, EARLY, DAYPART, FULL, QUALITY, FEW, A_LENGTH, OWN, LEAST);
    }

    /**
     * "some time", "a short while", "a brief period of time": not "nearly time", "a whole time".
     */
    private static boolean isVagueLength(Match m) {
        if (m.has(NEARLY)) {
            return m.words().length() == "some time".length()
                    && m.words().regionMatches(true, 0, "some", 0, 4)
                    && !m.precedes(PREPOSITION, AGO)
                    && !m.follows(AT);
        }
        String words = m.words();
        return m.has(WHILE) || words.contains("short") || words.contains("brief");
    }
}
