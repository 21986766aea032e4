package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Origin;
import fasti.expression.Meaning.TimeOn;
import fasti.expression.Meaning.UnitShift;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.TimeOfDay;
import java.util.List;
import java.util.Optional;

/** Times within a day: "3:30 p.m. Friday", "noon", "last night", "Monday morning". */
final class TimesOfDay {

    private static final Element A_DATE = oneOf(A_DAY, A_WEEKDAY, A_RELATIVE_DAY, A_UNIT);

    private TimesOfDay() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("hour")
                        .when(optional(ABOUT), NUMBER, oneOf(AM_PM, O_CLOCK), optional(ZONE))
                        .onlyIf(m -> m.value(NUMBER) <= 24)
                        .reads(m -> clock(m, 3600 * m.value(NUMBER)))
                        .as(A_CLOCK)
                        .example("at [3 p.m.]", "T15:00")
                        .example("at [9 a.m. EST]", "T09:00-05")
                        .counterExample("at 77 am"),
                rule("clock")
                        .when(optional(ABOUT), CLOCK, optional(oneOf(AM_PM, UNITS)), optional(ZONE))
                        .onlyIf(
                                m ->
                                        m.has(AM_PM)
                                                || m.has(ZONE)
                                                || m.has(UNITS)
                                                || m.follows(
                                                        AT, BY, UNTIL, FROM, BETWEEN, OPEN, TO,
                                                        HYPHEN, AFTER, BEFORE)
                                                || m.precedes(HYPHEN, UNITS))
                        .reads(m -> clock(m, m.value(CLOCK)))
                        .as(A_CLOCK)
                        .example("at [3:30 p.m.] on", "T15:30")
                        .example("by [05:30] the", "T05:30"),
                rule("noon")
                        .when(optional(ABOUT), NOON)
                        .unless(m -> m.followsWord("high"))
                        .reads(
                                m -> {
                                    Reading noon =
                                            Reading.of(
                                                    new TimeOn(
                                                            new TimeOfDay(m.value(NOON) + ":00"),
                                                            Optional.empty()));
                                    return m.has(ABOUT) ? noon.with(m.modifier(ABOUT)) : noon;
                                })
                        .as(A_CLOCK)
                        .example("at [noon]", "T12:00"),
                rule("military hour")
                        .when(outside(AT), oneOf(YEAR_NUMBER, NUMBER), UNITS)
                        .onlyIf(TimesOfDay::isMilitary)
                        .reads(
                                m ->
                                        clock(
                                                m,
                                                36 * (m.valueAt(1) - m.valueAt(1) % 100)
                                                        + 60 * (m.valueAt(1) % 100)))
                        .as(A_CLOCK)
                        .example("left at [1830 hours]", "T18:30"),
                rule("tonight")
                        .when(TONIGHT)
                        .then(
                                m ->
                                        on(
                                                TimeOfDay.NIGHT,
                                                new UnitShift(Granularity.DAY, 0, Origin.SPEECH)))
                        .as(A_DAYPART)
                        .example("[tonight]", "DAY+0 SPEECHTNI"),
                rule("pointed part of day")
                        .when(oneOf(LAST, THIS, NEXT), DAYPART)
                        .then(
                                m ->
                                        on(
                                                m.partOfDay(),
                                                new UnitShift(
                                                        Granularity.DAY,
                                                        m.has(LAST) ? -1 : m.has(NEXT) ? 1 : 0,
                                                        Origin.SPEECH)))
                        .as(A_DAYPART)
                        .example("[last night]", "DAY-1 SPEECHTNI"),
                rule("that part of day")
                        .when(
                                oneOf(
                                        THAT,
                                        sequence(THE, oneOf(SAME, NEXT, FOLLOWING, PREVIOUS)),
                                        sequence(THAT, SAME)),
                                DAYPART)
                        .then(
                                m ->
                                        on(
                                                m.partOfDay(),
                                                new UnitShift(
                                                        Granularity.DAY,
                                                        m.has(NEXT) || m.has(FOLLOWING)
                                                                ? 1
                                                                : m.has(PREVIOUS) ? -1 : 0,
                                                        Origin.CONTEXT)))
                        .as(A_DAYPART)
                        .example("[the next morning]", "DAY+1 CONTEXTTMO"),
                rule("mid-afternoon")
                        .when(EARLY, optional(HYPHEN), DAYPART)
                        .reads(
                                m ->
                                        Reading.of(new TimeOn(m.partOfDay(), Optional.empty()))
                                                .with(m.modifier(EARLY)))
                        .as(A_DAYPART)
                        .example("by [mid-afternoon]", "TAF"),
                rule("part of day")
                        .when(DAYPART)
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .fragment()
                        .example("in the [morning]", "TMO"),
                rule("at night")
                        .when(outside(AT), DAYPART)
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .example("moved at [night]", "TNI"),
                rule("the part of day")
                        .when(THE, DAYPART)
                        .onlyIf(m -> m.follows(IN, DURING, BY, UNTIL) && !m.precedes(OF))
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .example("in [the morning],", "TMO"));
    }

    static List<Rule.Draft> phrases() {
        return List.of(
                rule("clock of a day")
                        .when(A_CLOCK, optional(COMMA), A_DATE)
                        .onlyIf(m -> isDay(m.reading(2).meaning()))
                        .reads(m -> m.reading(1).with(on(time(m, 1), m.reading(2).meaning())))
                        .as(A_CLOCK)
                        .example("at [3 p.m. Friday]", "FRIT15:00"),
                rule("day with clock")
                        .when(A_DATE, optional(oneOf(COMMA, AT)), A_CLOCK)
                        .onlyIf(m -> isDay(m.reading(1).meaning()))
                        .reads(m -> m.reading(2).with(on(time(m, 2), m.reading(1).meaning())))
                        .as(A_CLOCK)
                        .example("until [May 8 1:00AM]", "XXXX-05-08T01:00"),
                rule("day and its part")
                        .when(optional(EARLY), A_DATE, A_DAYPART)
                        .unless(m -> m.capitalAt(m.size() - 1) && m.precedesCapital())
                        .onlyIf(
                                m ->
                                        isDay(m.reading(1).meaning())
                                                && ((TimeOn) m.reading(2).meaning())
                                                        .day()
                                                        .isEmpty())
                        .reads(
                                m ->
                                        Reading.of(on(time(m, 2), m.reading(1).meaning()))
                                                .with(
                                                        m.has(EARLY)
                                                                ? m.modifier(EARLY)
                                                                : m.reading(2).modifier()))
                        .as(A_DAYPART)
                        .example("[Friday night]", "FRITNI"),
                rule("early hours of a day")
                        .when(optional(THE), EARLY, optional(DAYPART), UNITS, OF, A_DATE)
                        .onlyIf(m -> m.unit() == Granularity.HOUR && isDay(m.reading(1).meaning()))
                        .reads(
                                m ->
                                        Reading.of(
                                                        on(
                                                                m.has(DAYPART)
                                                                        ? m.partOfDay()
                                                                        : TimeOfDay.MORNING,
                                                                m.reading(1).meaning()))
                                                .with(m.modifier(EARLY)))
                        .as(A_DAYPART)
                        .example("in [the early hours of Sunday]", "SUNTMO"),
                rule("part of day of a day")
                        .when(optional(THE), A_DAYPART, optional(OF), A_DATE)
                        .onlyIf(
                                m ->
                                        isDay(m.reading(2).meaning())
                                                && ((TimeOn) m.reading(1).meaning())
                                                        .day()
                                                        .isEmpty())
                        .reads(
                                m ->
                                        Reading.of(on(time(m, 1), m.reading(2).meaning()))
                                                .with(m.reading(1).modifier()))
                        .as(A_DAYPART)
                        .example("on [the morning of 29 April 1975]", "1975-04-29TMO"));
    }

    private static boolean isMilitary(Match m) {
        int number = m.valueAt(1);
        return m.unit() == Granularity.HOUR && number >= 100 && number <= 2400 && number % 100 < 60;
    }

    private static boolean isDay(Meaning meaning) {
        if (meaning instanceof UnitShift shift) {
            return shift.unit() == Granularity.DAY;
        }
        return meaning instanceof Meaning.CalendarDate || meaning instanceof Meaning.Within;
    }

    private static TimeOfDay time(Match m, int nth) {
        return ((TimeOn) m.reading(nth).meaning()).time();
    }

    private static TimeOn on(TimeOfDay time, Meaning day) {
        return new TimeOn(time, Optional.of(day));
    }

    private static Reading clock(Match m, int seconds) {
        int said = seconds / 3600;
        int hour = m.has(AM_PM) ? said % 12 + m.value(AM_PM) : said;
        String time =
                two(hour)
                        + ":"
                        + two(seconds / 60 % 60)
                        + (seconds % 60 > 0 ? ":" + two(seconds % 60) : "");
        Reading reading = Reading.of(new TimeOn(new TimeOfDay(time + zone(m)), Optional.empty()));
        return m.has(ABOUT) ? reading.with(m.modifier(ABOUT)) : reading;
    }

    private static String zone(Match m) {
        if (!m.has(ZONE)) {
            return "";
        }
        int hours = m.value(ZONE);
        return hours == 0 ? "Z" : (hours < 0 ? "-" : "+") + two(Math.abs(hours));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
