package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Era;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;

/** Decades, centuries and millennia: "the 1990s", "the nineties", "the 19th century". */
final class Eras {

    private Eras() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("decade")
                        .when(optional(THE), DECADE_NUMBER)
                        .unless(Eras::isNoDecade)
                        .then(m -> decade(m.value(DECADE_NUMBER)))
                        .as(AN_ERA)
                        .example("in [the 1990s]", "DECADE 1990")
                        .example("in [the '60s]", "DECADE XX60")
                        .counterExample("jabs for over-50s")
                        .counterExample("growth in the mid-20s"),
                rule("decade and decade")
                        .when(
                                optional(THE),
                                DECADE_NUMBER,
                                oneOf(AND, OR),
                                optional(THE),
                                DECADE_NUMBER)
                        .onlyIf(Eras::areDecades)
                        .reads(Eras::decades)
                        .as(AN_ERA)
                        .example("in the 1950s and [60s]", "DECADE 1960"),
                rule("decade with an apostrophe")
                        .when(THE, oneOf(SHORT_YEAR, TWO_DIGITS), POSSESSIVE)
                        .onlyIf(m -> m.gluedAt(2) && m.valueAt(1) % 10 == 0 && m.valueAt(1) > 10)
                        .unless(Match::precedesCapital)
                        .then(m -> decade(m.valueAt(1)))
                        .as(AN_ERA)
                        .example("in [the 90's] it", "DECADE XX90")
                        .example("in [the '60's] they", "DECADE XX60"),
                rule("decade before Christ")
                        .when(optional(THE), DECADE_NUMBER, BC)
                        .then(m -> new Era(Granularity.DECADE, -m.value(DECADE_NUMBER) - 5, false))
                        .as(AN_ERA)
                        .example("in [the 480s BC]", "DECADE -485"),
                rule("spelled decade")
                        .when(optional(THE), DECADE_WORD)
                        .onlyIf(m -> m.has(THE) || m.follows(EARLY, HYPHEN))
                        .unless(Doubtful::isAge)
                        .then(m -> new Era(Granularity.DECADE, m.value(DECADE_WORD), true))
                        .as(AN_ERA)
                        .example("in [the nineties]", "DECADE XX90")
                        .counterExample("in his forties")
                        .counterExample("in her early forties"),
                rule("nineteen-sixties")
                        .when(optional(THE), NUMBER, optional(HYPHEN), DECADE_WORD)
                        .onlyIf(m -> m.value(NUMBER) >= 15 && m.value(NUMBER) <= 21)
                        .then(m -> decade(100 * m.value(NUMBER) + m.value(DECADE_WORD)))
                        .as(AN_ERA)
                        .example("in [the nineteen-sixties]", "DECADE 1960"),
                rule("century")
                        .when(optional(THE), ORDINAL, optional(HYPHEN), oneOf(UNIT, UNITS))
                        .onlyIf(
                                m ->
                                        m.unit() == Granularity.CENTURY
                                                || m.unit() == Granularity.MILLENNIUM)
                        .before("quarter", "nth unit", "the nth day")
                        .then(m -> era(m, 1))
                        .as(AN_ERA)
                        .example("in [the 19th century]", "CENTURY 1800"),
                rule("century before Christ")
                        .when(optional(THE), ORDINAL, UNIT, BC)
                        .onlyIf(
                                m ->
                                        m.unit() == Granularity.CENTURY
                                                || m.unit() == Granularity.MILLENNIUM)
                        .then(m -> era(m, -1))
                        .as(AN_ERA)
                        .example("in [the 5th century BC]", "CENTURY -450"));
    }

    /** "in his 20s", "the 480s" without BC. */
    private static boolean isNoDecade(Match m) {
        int value = m.value(DECADE_NUMBER);
        boolean bare = value < 100 && !m.has(THE) && Character.isDigit(m.words().charAt(0));
        // "Losses in the mid-20s" are no years: those are "the mid-'20s".
        boolean score = value < 50 && m.digitAt(m.place(DECADE_NUMBER, 1));
        boolean age = value == 1000 || (value < 100 && Doubtful.isAge(m));
        return age || score || (bare && !m.follows(EARLY, HYPHEN)) || (value > 99 && value < 1000);
    }

    /** "1950s and 60s", whose second goes on from the first. */
    private static boolean areDecades(Match m) {
        int first = m.value(DECADE_NUMBER, 1);
        int second = m.value(DECADE_NUMBER, 2);
        return first >= 1000 && second < 100 && second > first % 100;
    }

    private static Reading decades(Match m) {
        int first = m.value(DECADE_NUMBER, 1);
        int second = first / 100 * 100 + m.value(DECADE_NUMBER, 2);
        int end = m.place(DECADE_NUMBER, 1);
        return Reading.list(
                List.of(
                        m.part(0, end, decade(first)),
                        m.part(end + 2, m.size() - 1, decade(second))));
    }

    private static Meaning decade(int value) {
        if (value % 100 == 0 && value >= 1000 && value != 2000) {
            return new Era(Granularity.CENTURY, value, false);
        }
        return new Era(Granularity.DECADE, value, value < 100);
    }

    private static Meaning era(Match m, int sign) {
        int size = m.unit() == Granularity.CENTURY ? 100 : 1000;
        int number = m.value(ORDINAL);
        return new Era(m.unit(), sign > 0 ? (number - 1) * size : -number * size + size / 2, false);
    }
}
