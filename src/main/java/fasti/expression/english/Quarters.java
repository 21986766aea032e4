package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.KindSet;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Deixis;
import fasti.expression.Meaning.PartOfYear;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.Optional;

/** Quarters and halves: "third-quarter", "the first half of 2011". */
final class Quarters {
    /** "third", "fiscal third". */
    private static final Element NTH =
            sequence(optional(oneOf(FISCAL, sequence(FISCAL, HYPHEN))), ORDINAL);

    private static final KindSet DURING_WORDS = KindSet.of(IN, DURING, PREPOSITION);

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
                        .when(optional(THE), NTH, optional(HYPHEN), UNIT)
                        .onlyIf(m -> isQuarter(m) && !(m.has(THE) && isAdjective(m)))
                        .then(Quarters::quarter)
                        .as(A_PART)
                        .example("[third-quarter] sales", "XXXX-QUARTER3"),
                rule("half of some whole")
                        .when(optional(THE), NTH, optional(HYPHEN), HALF)
                        .onlyIf(m -> isQuarter(m) && !(m.has(THE) && isAdjective(m)))
                        .then(Quarters::quarter)
                        .as(A_PART)
                        .fragment()
                        .example("the first half", "XXXX-HALF1"),
                rule("half with its results")
                        .when(optional(THE), NTH, optional(HYPHEN), HALF)
                        .onlyIf(m -> isQuarter(m) && !(m.has(THE) && isAdjective(m)))
                        .onlyIf(m -> m.precedes(RESULT) || m.followsPast(DURING_WORDS, RESULT))
                        .then(Quarters::quarter)
                        .as(A_PART)
                        .before("half of some whole")
                        .example("reported [first-half] profits", "XXXX-HALF1")
                        .example("sales fell in [the first half].", "XXXX-HALF1")
                        .counterExample("scored in the second half"),
                rule("two quarters of a year")
                        .when(
                                optional(THE),
                                oneOf(ORDINAL, LAST),
                                NUMBER,
                                UNITS,
                                OF,
                                CalendarDates.YEARS)
                        .onlyIf(Quarters::areTwoQuarters)
                        .then(Quarters::twoQuarters)
                        .as(A_PART)
                        .example("in [the first two quarters of 1990]", "1990-HALF1")
                        .example("in [the last two quarters of 2008]", "2008-HALF2"),
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
                rule("numbered quarter")
                        .when(NUMBER, QUARTER_LETTER, optional(optional(OF), YEAR_NUMBER))
                        .onlyIf(Quarters::isNumbered)
                        .then(Quarters::numbered)
                        .as(A_PART)
                        .example("in [3Q 2011] it", "2011-QUARTER3")
                        .example("sold less in [1H 2010] than", "2010-HALF1")
                        .counterExample("Question 1 Q"),
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
                                "XXXX-HALF1 of CENTURY 1800"));
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

    /** "1Q", but "1H" only with its year. */
    private static boolean isNumbered(Match m) {
        int parts = m.value(QUARTER_LETTER);
        return m.gluedAt(1) && m.value(NUMBER) <= parts && (parts == 4 || m.has(YEAR_NUMBER));
    }

    private static Meaning numbered(Match m) {
        return new PartOfYear(
                m.value(QUARTER_LETTER) == 2 ? Granularity.HALF : Granularity.QUARTER,
                m.value(NUMBER),
                Dates.year(m),
                false,
                false,
                Deixis.NONE);
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

    private static boolean isQuarter(Match m) {
        int number = m.has(ORDINAL) ? m.value(ORDINAL) : 1;
        if (m.has(HALF)) {
            return number <= 2 && !m.precedes(HYPHEN);
        }
        return m.unit() == Granularity.QUARTER && number <= 4;
    }

    /** "the first two quarters of 1990". */
    private static boolean areTwoQuarters(Match m) {
        boolean first = m.has(LAST) || m.value(ORDINAL) == 1;
        return first && m.value(NUMBER) == 2 && m.unit() == Granularity.QUARTER;
    }

    private static Meaning twoQuarters(Match m) {
        return new PartOfYear(
                Granularity.HALF,
                m.has(LAST) ? 2 : 1,
                Dates.year(m),
                m.has(SHORT_YEAR),
                false,
                Deixis.NONE);
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
