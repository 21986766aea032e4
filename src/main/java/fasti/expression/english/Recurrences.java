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
import fasti.time.Recurrence;
import fasti.time.TimeOfDay;
import java.time.DayOfWeek;
import java.util.List;

/** What comes again: "every Friday", "twice a week", "daily". */
final class Recurrences {

    private Recurrences() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("daily")
                        .when(
                                optional(oneOf(ONCE, sequence(NUMBER, TIMES)), optional(HYPHEN)),
                                DAILY)
                        .unless(Recurrences::isNoRecurrence)
                        .then(m -> every(1, m.unit(DAILY, 1), times(m), ""))
                        .as(A_SET)
                        .example("met [daily]", "P1D")
                        .example("train [three times weekly]", "P1W 3X")
                        .counterExample("the Daily Mail"),
                rule("every unit")
                        .when(oneOf(EVERY, EACH), optional(oneOf(OTHER, FULL)), UNIT)
                        .unless(m -> Relative.isPartOfSecond(m))
                        .then(
                                m ->
                                        every(
                                                m.has(OTHER) ? 2 : 1,
                                                m.unit(),
                                                "",
                                                m.has(EACH) ? "EACH" : "EVERY"))
                        .as(A_SET)
                        .example("[every month]", "P1M  EVERY")
                        .example("[every weekend]", "XXXX-WXX-WE  EVERY"),
                rule("every few units")
                        .when(
                                optional(ONCE),
                                EVERY,
                                oneOf(NUMBER, FEW, sequence(A, FEW), sequence(COUPLE, OF)),
                                UNITS)
                        .then(
                                m ->
                                        m.has(NUMBER)
                                                ? every(m.value(NUMBER), m.unit(), "", "EVERY")
                                                : new Meaning.Repeated(
                                                        new Recurrence(
                                                                Lengths.unknown(m.unit()).timex(),
                                                                "",
                                                                "EVERY")))
                        .as(A_SET)
                        .example("[every four years]", "P4Y  EVERY"),
                rule("every number to number of units")
                        .when(EVERY, NUMBER, oneOf(TO, OR), NUMBER, UNITS)
                        .then(
                                m ->
                                        new Meaning.Repeated(
                                                new Recurrence(
                                                        Lengths.unknown(m.unit()).timex(),
                                                        "",
                                                        "EVERY")))
                        .as(A_SET)
                        .example("[every three to five years]", "PXY  EVERY"),
                rule("every weekday")
                        .when(
                                oneOf(EVERY, EACH),
                                optional(oneOf(OTHER, ORDINAL)),
                                WEEKDAY,
                                optional(DAYPART))
                        .then(Recurrences::everyWeekday)
                        .as(A_SET)
                        .example("[every Friday]", "XXXX-WXX-5  EVERY"),
                rule("weekdays")
                        .when(WEEKDAYS)
                        .then(m -> weekly(DayOfWeek.of(m.value(WEEKDAYS)), ""))
                        .as(A_SET)
                        .example("open on [Mondays]", "XXXX-WXX-1"),
                rule("every part of day")
                        .when(oneOf(EVERY, EACH), DAYPART)
                        .then(
                                m ->
                                        new Meaning.Repeated(
                                                new Recurrence(
                                                        "XXXX-XX-XXT" + m.partOfDay().timex(),
                                                        "",
                                                        m.has(EACH) ? "EACH" : "EVERY")))
                        .as(A_SET)
                        .example("rang [every night]", "XXXX-XX-XXTNI  EVERY"),
                rule("weekday mornings")
                        .when(WEEKDAY, DAYPARTS)
                        .then(m -> weekly(m.weekday(), m.partOfDays(), ""))
                        .as(A_SET)
                        .example("open on [Monday mornings]", "XXXX-WXX-1TMO"),
                rule("weekends")
                        .when(UNITS)
                        .onlyIf(
                                m ->
                                        m.unit() == Granularity.WEEKEND
                                                && m.follows(ON, AT, DURING, AND, OR))
                        .then(m -> new Meaning.Repeated(new Recurrence("XXXX-WXX-WE", "", "")))
                        .as(A_SET)
                        .before("units")
                        .example("works on [weekends].", "XXXX-WXX-WE"),
                rule("days a week")
                        .when(NUMBER, UNITS, oneOf(A, EACH, EVERY, PER), UNIT)
                        .onlyIf(m -> m.unit(UNITS, 1).isFinerThan(m.unit(UNIT, 1)))
                        .then(
                                m ->
                                        every(
                                                1,
                                                m.unit(UNIT, 1),
                                                m.value(NUMBER) + letter(m.unit(UNITS, 1)),
                                                ""))
                        .as(A_SET)
                        .example("open [three days a week]", "P1W 3D"),
                rule("every named month")
                        .when(oneOf(EVERY, EACH), MONTH)
                        .then(
                                m ->
                                        new Meaning.Repeated(
                                                new Recurrence(
                                                        "XXXX-"
                                                                + (m.value(MONTH) < 10 ? "0" : "")
                                                                + m.value(MONTH),
                                                        "",
                                                        "EVERY")))
                        .as(A_SET)
                        .example("[each July]", "XXXX-07  EVERY"),
                rule("every season")
                        .when(oneOf(EVERY, EACH), SEASON)
                        .then(
                                m ->
                                        new Meaning.Repeated(
                                                new Recurrence(
                                                        "XXXX-" + m.season().timex(), "", "EVERY")))
                        .as(A_SET)
                        .example("[every summer]", "XXXX-SU  EVERY"),
                rule("times a unit")
                        .when(
                                oneOf(ONCE, sequence(oneOf(NUMBER, FEW), TIMES)),
                                oneOf(A, EVERY, EACH, PER),
                                UNIT)
                        .then(m -> every(1, m.unit(), times(m), ""))
                        .as(A_SET)
                        .example("[twice a week]", "P1W 2X"),
                rule("per unit")
                        .when(PER, UNIT)
                        .unless(m -> Relative.isPartOfSecond(m) || isSpeed(m))
                        .then(m -> every(1, m.unit(), "", ""))
                        .as(A_SET)
                        .example("ten tons [per month]", "P1M")
                        .counterExample("winds of 90 miles per hour"));
    }

    private static boolean isNoRecurrence(Match m) {
        boolean name = (m.precedesPlain() || m.precedes(NAME_TAIL)) && m.precedesCapital();
        return name
                || (m.unit(DAILY, 1) == Granularity.YEAR && m.follows(COUNTED))
                || (m.capitalAt(0) && (m.follows(THE) || m.followsCapital()))
                || m.precedes(HYPHEN)
                || m.unit(DAILY, 1) == Granularity.QUARTER;
    }

    /** How often, as {@code freq} has it: "twice" is 2X. */
    private static String times(Match m) {
        if (m.has(ONCE)) {
            return m.value(ONCE) + "X";
        }
        return m.has(NUMBER) ? m.value(NUMBER) + "X" : "";
    }

    /** "90 miles per hour". */
    private static boolean isSpeed(Match m) {
        return m.unit() == Granularity.HOUR && m.follows(COUNTED);
    }

    private static Meaning everyWeekday(Match m) {
        String quantifier = m.has(EACH) ? "EACH" : "EVERY";
        return m.has(DAYPART)
                ? weekly(m.weekday(), m.partOfDay(), quantifier)
                : weekly(m.weekday(), quantifier);
    }

    private static Meaning every(
            int number, Granularity unit, String frequency, String quantifier) {
        String timex =
                unit == Granularity.WEEKEND ? "XXXX-WXX-WE" : Lengths.of(number, unit).timex();
        return new Meaning.Repeated(new Recurrence(timex, frequency, quantifier));
    }

    private static Meaning weekly(DayOfWeek day, String quantifier) {
        return new Meaning.Repeated(new Recurrence("XXXX-WXX-" + day.getValue(), "", quantifier));
    }

    private static Meaning weekly(DayOfWeek day, TimeOfDay part, String quantifier) {
        return new Meaning.Repeated(
                new Recurrence("XXXX-WXX-" + day.getValue() + "T" + part.timex(), "", quantifier));
    }

    /** The letter of a unit in {@code freq}: "three days" is 3D. */
    private static String letter(Granularity unit) {
        return Lengths.of(1, unit).timex().replaceFirst("PT?1", "");
    }
}
