package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Meaning.Vague;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.Reference;
import java.util.List;

/** Pointers without a date: "now", "recently", "in the future". */
final class Vagueness {

    private Vagueness() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("vague adverb")
                        .when(VAGUE)
                        .unless(m -> m.words().equals("Now"))
                        .then(m -> new Vague(m.reference()))
                        .as(A_VAGUE)
                        .example("have [recently] met", "PAST_REF"),
                rule("that time")
                        .when(oneOf(THIS, THAT), oneOf(TIME_WORD, PERIOD_WORD))
                        .onlyIf(m -> m.follows(AT, BY, DURING, FROM, SINCE, ABOUT, IN, UNTIL))
                        .then(m -> new Vague(Reference.PRESENT_REF))
                        .as(A_VAGUE)
                        .example("quiet during [that time],", "PRESENT_REF")
                        .counterExample("but this time they lost"),
                rule("these days")
                        .when(THIS, UNITS)
                        .onlyIf(m -> m.unit() == Granularity.DAY)
                        .then(m -> new Vague(Reference.PRESENT_REF))
                        .as(A_VAGUE)
                        .example("worth little [these days].", "PRESENT_REF"),
                rule("recent")
                        .when(RECENT)
                        .unless(m -> m.precedes(UNITS, A_LENGTH))
                        .then(m -> new Vague(Reference.PAST_REF))
                        .as(A_VAGUE)
                        .example("the [recent] talks", "PAST_REF"),
                rule("current")
                        .when(CURRENT)
                        .then(m -> new Vague(Reference.PRESENT_REF))
                        .as(A_VAGUE)
                        .example("the [current] talks", "PRESENT_REF"),
                rule("the future")
                        .when(THE, FUTURE)
                        .then(m -> new Vague(Reference.FUTURE_REF))
                        .as(A_VAGUE)
                        .example("in [the future]", "FUTURE_REF"),
                rule("the past")
                        .when(THE, PAST)
                        .unless(
                                m ->
                                        m.precedes(
                                                UNIT, UNITS, NUMBER, FRACTION, FEW, COUPLE, A,
                                                SEASON))
                        .then(m -> new Vague(Reference.PAST_REF))
                        .as(A_VAGUE)
                        .example("in [the past],", "PAST_REF"));
    }
}
