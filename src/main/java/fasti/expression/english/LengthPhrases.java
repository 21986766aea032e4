package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Kind;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Duration;
import fasti.expression.Meaning.Origin;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words around a length of time: "the past two years", "nearly an hour". */
final class LengthPhrases {
    private static final Element BOUNDING_WORDS =
            oneOf(
                    NEARLY,
                    sequence(MORE, THAN),
                    sequence(LESS, THAN),
                    sequence(AT, LEAST),
                    sequence(EDGE, TO),
                    sequence(UP, TO));
    static final Element ABOUT_WORDS = oneOf(ABOUT, BOUNDING_WORDS);

    private LengthPhrases() {}

    /** Lengths of two or three units, before words around them are read. */
    static List<Rule.Draft> compounds() {
        return List.of(
                rule("length and length")
                        .when(
                                A_LENGTH,
                                oneOf(
                                        sequence(),
                                        AND,
                                        COMMA,
                                        A_LENGTH,
                                        sequence(COMMA, A_LENGTH, optional(COMMA), AND)),
                                A_LENGTH)
                        .onlyIf(LengthPhrases::isCompound)
                        .then(m -> free(Lengths.compound(lengths(m))))
                        .as(A_LENGTH)
                        .example("lasted [two years and three months]", "P2Y3M")
                        .example("ran [2 hours, 15 minutes]", "PT2H15M")
                        .example("ran [2 hours 4 minutes 40.2 seconds]", "PT2H4M40.2S")
                        .counterExample("two years and four years"));
    }

    static List<Rule.Draft> phrases() {
        return List.of(
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
                        .unless(LengthPhrases::isLasting)
                        .reads(m -> about(m, reaching(m)))
                        .as(A_LENGTH)
                        .example("[the past two years]", "P2Y up to SPEECH")
                        .example("in [recent days]", "PXD up to SPEECH"),
                rule("the first lengths")
                        .when(optional(THE), ORDINAL, A_LENGTH)
                        .unless(LengthPhrases::isHyphened)
                        .then(m -> free(length(m)))
                        .as(A_LENGTH)
                        .example("[the first nine months]", "P9M"),
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
                        .onlyIf(LengthPhrases::isHyphened)
                        .then(m -> m.reading(1).meaning())
                        .as(A_LENGTH)
                        .example("over [a three-year period]", "P3Y"),
                rule("the lengths")
                        .when(oneOf(THE, THIS, THAT, sequence(THE, LATEST)), A_LENGTH)
                        .onlyIf(m -> isCounted(m) && !isAdjective(m))
                        .unless(
                                m ->
                                        m.has(THAT)
                                                && m.words()
                                                        .toLowerCase(Locale.ROOT)
                                                        .startsWith("that"))
                        .then(m -> free(length(m)))
                        .as(A_LENGTH)
                        .example("in [the nine months]", "P9M"),
                rule("each of the past lengths")
                        .when(EACH, OF, optional(THE), optional(oneOf(LAST, PAST, NEXT)), A_LENGTH)
                        .then(m -> m.reading(1).meaning())
                        .as(A_SET)
                        .example("in [each of the past three years]", "P3Y"),
                rule("about a length")
                        .when(ABOUT_WORDS, A_LENGTH, optional(OR, SO))
                        .unless(LengthPhrases::isOverALength)
                        .reads(m -> about(m, m.reading(1).meaning()))
                        .as(A_LENGTH)
                        .example("[more than four hours]", "PT4H")
                        .example("for [about three weeks]", "P3W")
                        .example("for [at most two weeks]", "P2W")
                        .example("took [over a year]", "P1Y")
                        .counterExample("the gains over a year"),
                rule("length or so")
                        .when(A_LENGTH, OR, SO)
                        .reads(m -> about(m, m.reading(1).meaning()))
                        .as(A_LENGTH)
                        .example("for [ten days or so]", "P10D"),
                rule("the lengths ahead")
                        .when(optional(THE), A_LENGTH, oneOf(AHEAD, sequence(TO, COME)))
                        .unless(m -> m.precedes(OF) || isHyphened(m) || isComing(m))
                        .then(m -> new Duration(length(m), 1, Origin.SPEECH))
                        .as(A_LENGTH)
                        .example("in [the weeks ahead]", "PXW from SPEECH")
                        .example("in [the years to come]", "PXY from SPEECH")
                        .counterExample("two days ahead of")
                        .counterExample("took weeks to come back"));
    }

    /** "weeks to come up with", "months to come back". */
    private static boolean isComing(Match m) {
        return m.has(COME) && (m.precedesPlain() || m.precedes(TO, UP));
    }

    /** "expected to last several days". */
    private static boolean isLasting(Match m) {
        return m.kindAt(0) == LAST && m.follows(TO, MODAL);
    }

    private static boolean isCounted(Match m) {
        return !length(m).timex().contains("X");
    }

    /** "three-year", which no article joins. */
    private static boolean isHyphened(Match m) {
        return m.words().indexOf('-') >= 0;
    }

    /** "three-year", "two day" before a noun, whose article is the noun's. */
    private static boolean isAdjective(Match m) {
        return isHyphened(m)
                || (m.precedesPlain()
                        && !m.words().endsWith("s")
                        && !length(m).timex().matches("PT?1[A-Z]"));
    }

    /** "sales over three years": not a length and more, but within it. */
    private static boolean isOverALength(Match m) {
        if (m.kindAt(0) == EDGE) {
            return !m.words().startsWith("close");
        }
        if (m.kindAt(0) == ABOUT) {
            return m.followsWord("talking") || m.followsWord("talk");
        }
        return m.kindAt(0) == NEARLY
                && m.modifier(NEARLY) == Modifier.MORE_THAN
                && !m.follows(PREPOSITION, CLOSER, LASTING)
                && !m.followsWord("just")
                && !m.followsWord("well")
                && !m.isFirst();
    }

    static Reading about(Match m, Meaning meaning) {
        if (m.has(LEAST)) {
            return Reading.of(meaning).with(m.modifier(LEAST));
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

    private static Meaning reaching(Match m) {
        boolean ahead = m.has(NEXT) || m.has(COMING) || m.has(FOLLOWING);
        boolean context = m.has(FOLLOWING) || m.has(PREVIOUS);
        return new Duration(length(m), ahead ? 1 : -1, context ? Origin.CONTEXT : Origin.SPEECH);
    }

    static Length length(Match m) {
        return ((Duration) m.reading(1).meaning()).length();
    }

    private static List<Length> lengths(Match m) {
        List<Length> lengths = new ArrayList<>();
        for (int i = 0, nth = 1; i < m.size(); i++) {
            if (m.kindAt(i) == A_LENGTH) {
                lengths.add(((Duration) m.reading(nth++).meaning()).length());
            }
        }
        return lengths;
    }

    /** Whole amounts, each of a finer unit than the one before. */
    private static boolean isCompound(Match m) {
        Granularity last = Granularity.MILLENNIUM;
        for (Length length : lengths(m)) {
            List<Length.Amount> amounts = length.amounts();
            if (amounts.size() != 1 || !amounts.get(0).unit().isFinerThan(last)) {
                return false;
            }
            last = amounts.get(0).unit();
        }
        return true;
    }

    private static Duration free(Length length) {
        return new Duration(length, 0, Origin.EITHER);
    }
}
