package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Distance;
import fasti.expression.Meaning.DistanceFrom;
import fasti.expression.Meaning.Origin;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.Length;
import java.util.List;
import java.util.Optional;

/** Lengths that lead away from a date: "two weeks ago", "nearly two years later". */
final class LengthsAway {
    private LengthsAway() {}

    static List<Rule.Draft> phrases() {
        return List.of(
                rule("length ago")
                        .when(
                                optional(LengthPhrases.ABOUT_WORDS),
                                A_LENGTH,
                                optional(OR, SO),
                                oneOf(AGO, EARLIER, LATER))
                        .reads(
                                m ->
                                        LengthPhrases.about(
                                                m,
                                                away(
                                                        m,
                                                        m.has(LATER) ? 1 : -1,
                                                        m.has(AGO)
                                                                ? Origin.SPEECH
                                                                : Origin.CONTEXT)))
                        .as(A_DAY)
                        .example("[two weeks ago]", "P2W before SPEECH")
                        .example("[nearly two years later]", "P2Y after CONTEXT"),
                rule("length ago weekday")
                        .when(optional(LengthPhrases.ABOUT_WORDS), A_LENGTH, AGO, A_WEEKDAY)
                        .onlyIf(m -> isWhole(LengthPhrases.length(m)))
                        .then(
                                m ->
                                        new DistanceFrom(
                                                LengthPhrases.length(m),
                                                -1,
                                                m.reading(2).meaning()))
                        .as(A_DAY)
                        .example("left [a week ago Monday]", "P1W before MON"),
                rule("length ago on a weekday")
                        .when(optional(LengthPhrases.ABOUT_WORDS), A_LENGTH, AGO, ON, A_WEEKDAY)
                        .onlyIf(
                                m ->
                                        LengthPhrases.length(m)
                                                .precision()
                                                .equals(Optional.of(Granularity.WEEK)))
                        .then(
                                m ->
                                        new Meaning.Within(
                                                m.reading(2).meaning(), away(m, -1, Origin.SPEECH)))
                        .as(A_DAY)
                        .example("left [two weeks ago on Friday]", "FRI of P2W before SPEECH"),
                rule("length before")
                        .when(
                                optional(LengthPhrases.ABOUT_WORDS),
                                A_LENGTH,
                                oneOf(BEFORE, PREVIOUS, AFTER))
                        .onlyIf(m -> m.isLast() || m.precedes(STOP, COMMA, CLOSE))
                        .reads(
                                m ->
                                        LengthPhrases.about(
                                                m, away(m, m.has(AFTER) ? 1 : -1, Origin.CONTEXT)))
                        .as(A_DAY)
                        .example("born [two years before],", "P2Y before CONTEXT"),
                rule("length from now")
                        .when(optional(LengthPhrases.ABOUT_WORDS), A_LENGTH, FROM, A_VAGUE)
                        .onlyIf(m -> m.words().endsWith("now"))
                        .reads(m -> LengthPhrases.about(m, away(m, 1, Origin.SPEECH)))
                        .as(A_DAY)
                        .example("[two weeks from now]", "P2W after SPEECH"),
                rule("in a length's time")
                        .when(outside(IN), A_LENGTH, oneOf(POSSESSIVE, CLOSER), TIME_WORD)
                        .onlyIf(m -> m.gluedAt(2) && !m.gluedAt(3))
                        .then(m -> away(m, 1, Origin.SPEECH))
                        .as(A_DAY)
                        .example("in [two weeks' time]", "P2W after SPEECH"));
    }

    private static Meaning away(Match m, int direction, Origin origin) {
        return new Distance(LengthPhrases.length(m), direction, origin);
    }

    private static boolean isWhole(Length length) {
        return length.precision().map(unit -> !unit.isFinerThan(Granularity.WEEK)).orElse(false);
    }
}
