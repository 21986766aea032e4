package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Match;
import fasti.expression.Meaning.Vague;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.Reference;
import java.util.List;

/** Pointers without a date: "now", "recently", "in the future". */
final class Vagueness {

    private Vagueness() {}

    /** "the near future", "the short term", not "the near" or "the full term". */
    private static boolean isAhead(Match m) {
        String words = m.words();
        boolean term = words.contains("near") || words.contains("short") || words.contains("long");
        return m.has(FUTURE) ? !m.has(TERM) : m.has(TERM) && term && !m.precedesPlain();
    }

    /** "will soon", "soon has to": of a past told, "soon" says no more than "then". */
    private static boolean isToCome(Match m) {
        boolean past = m.followsWord("would") || m.precedesWord("would");
        boolean before = m.follows(MODAL, TO) || m.followsWord("may") || m.followsWord("probably");
        boolean after = m.precedes(MODAL) || m.precedesWord("may");
        boolean enough = m.followsWord("enough") && m.precedes(TO);
        return !past && (before || after || enough) && !m.precedes(AFTER);
    }

    /** "a current that runs north", not "current and former members". */
    private static boolean isStream(Match m) {
        return m.isLast() || (m.precedes(STOP, COMMA, CLOSER) && !m.precedes(AND, OR));
    }

    /** "how long ago", "not that long ago". */
    private static boolean isNotLong(Match m) {
        return m.follows(THAT, SO)
                || m.followsWord("too")
                || m.followsWord("how")
                || m.followsWord("as");
    }

    private static boolean isNearlyTime(Match m) {
        return m.has(NEARLY) && !m.words().regionMatches(true, 0, "some", 0, 4);
    }

    static List<Rule.Draft> rules() {
        return List.of(
                rule("vague adverb")
                        .when(VAGUE)
                        .unless(m -> m.words().equals("Now") && m.precedes(COMMA, PREPOSITION))
                        .unless(m -> m.followsWord("as") && m.precedesWord("as"))
                        .then(m -> new Vague(m.reference()))
                        .as(A_VAGUE)
                        .example("have [recently] met", "PAST_REF")
                        .counterExample("Now, he said, it is")
                        .counterExample("as recently as that"),
                rule("soon")
                        .when(SOON)
                        .onlyIf(Vagueness::isToCome)
                        .then(m -> new Vague(Reference.FUTURE_REF))
                        .as(A_VAGUE)
                        .example("they will [soon] meet", "FUTURE_REF")
                        .example("it [soon] may have to close", "FUTURE_REF")
                        .counterExample("it was soon sold")
                        .counterExample("that would soon change")
                        .counterExample("too soon to tell")
                        .counterExample("as soon as it can"),
                rule("more recently")
                        .when(MORE, VAGUE)
                        .onlyIf(m -> m.reference() == Reference.PAST_REF)
                        .then(m -> new Vague(m.reference()))
                        .as(A_VAGUE)
                        .example("[More recently] it rose", "PAST_REF"),
                rule("right now")
                        .when(RIGHT, VAGUE)
                        .onlyIf(m -> m.words().endsWith("now"))
                        .then(m -> new Vague(m.reference()))
                        .as(A_VAGUE)
                        .example("busy [right now].", "PRESENT_REF"),
                rule("long ago")
                        .when(
                                oneOf(
                                        LONG,
                                        sequence(VERBAL, LONG),
                                        sequence(A, LONG, TIME_WORD),
                                        sequence(NEARLY, TIME_WORD),
                                        sequence(A, optional(QUALITY), WHILE)),
                                AGO)
                        .unless(m -> isNotLong(m) || isNearlyTime(m))
                        .unless(m -> m.has(VERBAL) && !m.startsWith("not "))
                        .then(m -> new Vague(Reference.PAST_REF))
                        .as(A_VAGUE)
                        .example("lost [long ago].", "PAST_REF")
                        .example("left [a long time ago].", "PAST_REF")
                        .example("met [not long ago] at", "PAST_REF")
                        .example("banned [some time ago].", "PAST_REF")
                        .counterExample("how long ago was it")
                        .counterExample("as long ago as that"),
                rule("the near future")
                        .when(
                                THE,
                                oneOf(NEAR, sequence(oneOf(NEAR, FULL, LONG), TERM)),
                                optional(FUTURE))
                        .onlyIf(Vagueness::isAhead)
                        .then(m -> new Vague(Reference.FUTURE_REF))
                        .as(A_VAGUE)
                        .example("in [the near future]", "FUTURE_REF")
                        .example("over [the short term].", "FUTURE_REF"),
                rule("the recent past")
                        .when(THE, oneOf(RECENT, NEAR), PAST)
                        .unless(Match::precedesPlain)
                        .then(m -> new Vague(Reference.PAST_REF))
                        .as(A_VAGUE)
                        .example("in [the recent past]", "PAST_REF")
                        .counterExample("the immediate past chairman"),
                rule("future units")
                        .when(FUTURE, UNITS)
                        .unless(m -> m.unit() == Granularity.SECOND)
                        .then(m -> new Vague(Reference.FUTURE_REF))
                        .as(A_VAGUE)
                        .example("in [future quarters]", "FUTURE_REF"),
                rule("the present")
                        .when(THE, PRESENT, optional(oneOf(TIME_WORD, UNIT)))
                        .onlyIf(m -> m.size() > 2 || m.isLast() || m.precedes(CLOSER, STOP, COMMA))
                        .then(m -> new Vague(Reference.PRESENT_REF))
                        .as(A_VAGUE)
                        .example("at [the present time].", "PRESENT_REF")
                        .counterExample("in the present tense"),
                rule("the time")
                        .when(outside(AT), THE, TIME_WORD)
                        .onlyIf(m -> m.isLast() || m.precedes(STOP, COMMA, CLOSE, AND))
                        .then(m -> new Vague(Reference.PRESENT_REF))
                        .as(A_VAGUE)
                        .example("the largest at [the time],", "PRESENT_REF")
                        .counterExample("at the time of writing"),
                rule("that time")
                        .when(oneOf(THIS, THAT), oneOf(TIME_WORD, PERIOD_WORD))
                        .onlyIf(m -> m.follows(AT, BY, DURING, FROM, SINCE, ABOUT, IN, UNTIL))
                        .unless(m -> m.precedesWords("of year") || m.precedesWords("of day"))
                        .then(
                                m ->
                                        new Vague(
                                                m.has(THAT)
                                                        ? Reference.PAST_REF
                                                        : Reference.PRESENT_REF))
                        .as(A_VAGUE)
                        .example("quiet during [that time],", "PAST_REF")
                        .example("no need at [this time],", "PRESENT_REF")
                        .counterExample("but this time they lost")
                        .counterExample("at this time of year they do"),
                rule("these days")
                        .when(THIS, UNITS)
                        .onlyIf(m -> m.unit() == Granularity.DAY)
                        .then(m -> new Vague(Reference.PRESENT_REF))
                        .as(A_VAGUE)
                        .example("worth little [these days].", "PRESENT_REF"),
                rule("recent")
                        .when(RECENT)
                        .unless(m -> m.precedes(UNITS, A_LENGTH) || m.followsWord("most"))
                        .then(m -> new Vague(Reference.PAST_REF))
                        .as(A_VAGUE)
                        .example("the [recent] talks", "PAST_REF"),
                rule("a recent day")
                        .when(oneOf(A, ONE), RECENT, oneOf(DAYPART, WEEKDAY, UNIT))
                        .then(m -> new Vague(Reference.PAST_REF))
                        .as(A_VAGUE)
                        .example("out on [a recent afternoon] there", "PAST_REF"),
                rule("current")
                        .when(CURRENT)
                        .unless(m -> m.capitalAt(0) && !m.isFirst() && !m.follows(STOP))
                        .unless(Vagueness::isStream)
                        .then(m -> new Vague(Reference.PRESENT_REF))
                        .as(A_VAGUE)
                        .example("the [current] talks", "PRESENT_REF")
                        .counterExample("swept off by a current.")
                        .counterExample("in a current that runs north"),
                rule("the future")
                        .when(THE, FUTURE)
                        .unless(m -> m.isTitled() && !m.isLast())
                        .then(m -> new Vague(Reference.FUTURE_REF))
                        .as(A_VAGUE)
                        .example("in [the future]", "FUTURE_REF"),
                rule("the past")
                        .when(THE, PAST)
                        .unless(
                                m ->
                                        m.precedes(
                                                UNIT, UNITS, NUMBER, FRACTION, FEW, COUPLE, A,
                                                FORTNIGHT, SEASON))
                        .then(m -> new Vague(Reference.PAST_REF))
                        .as(A_VAGUE)
                        .example("in [the past],", "PAST_REF"));
    }
}
