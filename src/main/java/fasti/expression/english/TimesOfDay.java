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
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.TimeOfDay;
import java.util.List;
import java.util.Optional;

/** Times within a day: "3:30 p.m. Friday", "noon", "last night", "Monday morning". */
final class TimesOfDay {

    private static final Element A_DATE = oneOf(A_DAY, A_WEEKDAY, A_RELATIVE_DAY, A_UNIT);

    private static final Element ZONES = oneOf(ZONE, sequence(ZONE_NAME, optional(TIME_WORD)));

    private TimesOfDay() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("hour")
                        .when(optional(ABOUT), NUMBER, oneOf(AM_PM, O_CLOCK), optional(ZONES))
                        .onlyIf(m -> m.value(NUMBER) <= 24)
                        .reads(m -> clock(m, 3600 * m.value(NUMBER)))
                        .as(A_CLOCK)
                        .example("at [3 p.m.]", "T15:00")
                        .example("at [9 a.m. EST]", "T09:00-05")
                        .counterExample("at 77 am"),
                rule("clock")
                        .when(
                                optional(ABOUT),
                                CLOCK,
                                optional(oneOf(AM_PM, UNITS)),
                                optional(ZONES))
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
                rule("hour to hour")
                        .when(NUMBER, oneOf(TO, HYPHEN), NUMBER, AM_PM, optional(ZONES))
                        .onlyIf(m -> m.value(NUMBER, 1) <= 12 && m.value(NUMBER, 2) <= 12)
                        .reads(TimesOfDay::hours)
                        .as(A_CLOCK)
                        .example("from [3 to 4 p.m.]", "T15:00/T16:00"),
                rule("dotted clock")
                        .when(optional(ABOUT), FRACTION, AM_PM, optional(ZONES))
                        .onlyIf(TimesOfDay::isDotted)
                        .reads(m -> clock(m, fourDigits(m.value(FRACTION))))
                        .as(A_CLOCK)
                        .example("at [11.30 pm] on", "T23:30")
                        .counterExample("at 8.5 am units"),
                rule("noon")
                        .when(optional(ABOUT), NOON, optional(ZONES))
                        .unless(m -> m.followsWord("high"))
                        .reads(
                                m -> {
                                    Reading noon =
                                            Reading.of(
                                                    new TimeOn(
                                                            new TimeOfDay(
                                                                    m.value(NOON)
                                                                            + ":00"
                                                                            + zone(m)),
                                                            Optional.empty()));
                                    return m.has(ABOUT) ? noon.with(m.modifier(ABOUT)) : noon;
                                })
                        .as(A_CLOCK)
                        .example("at [noon]", "T12:00"),
                rule("military hour")
                        .when(outside(AT), oneOf(YEAR_NUMBER, NUMBER), UNITS)
                        .onlyIf(TimesOfDay::isMilitary)
                        .reads(m -> clock(m, fourDigits(m.valueAt(1))))
                        .as(A_CLOCK)
                        .example("left at [1830 hours]", "T18:30"),
                rule("four-digit hour of a zone")
                        .when(oneOf(YEAR_NUMBER, NUMBER), ZONE)
                        .onlyIf(TimesOfDay::isFourDigits)
                        .reads(m -> clock(m, fourDigits(m.valueAt(0))))
                        .as(A_CLOCK)
                        .example("at [0900 GMT]", "T09:00Z"),
                rule("hour in the morning")
                        .when(NUMBER, IN, THE, DAYPART)
                        .onlyIf(m -> m.value(NUMBER) <= 12 && m.follows(AT, BY, ABOUT, UNTIL, FROM))
                        .reads(m -> clock(m, 3600 * hourOf(m)))
                        .as(A_CLOCK)
                        .example("at [4 in the morning]", "T04:00"),
                rule("half past")
                        .when(
                                oneOf(HALF, sequence(optional(A), UNIT)),
                                oneOf(PAST, TO, AFTER),
                                NUMBER)
                        .onlyIf(TimesOfDay::isPast)
                        .reads(m -> clock(m, 3600 * m.value(NUMBER) + pastSeconds(m)))
                        .as(A_CLOCK)
                        .example("at [half past six]", "T06:30")
                        .example("at [a quarter to six]", "T05:45")
                        .counterExample("a quarter to 60 percent"),
                rule("overnight")
                        .when(OVERNIGHT)
                        .unless(m -> m.follows(A))
                        .then(m -> new TimeOn(TimeOfDay.NIGHT, Optional.empty()))
                        .as(A_DAYPART)
                        .example("struck [overnight]", "TNI"),
                rule("the night before")
                        .when(THE, DAYPART, oneOf(BEFORE, AFTER))
                        .onlyIf(m -> m.isLast() || m.precedes(STOP, COMMA, CLOSE))
                        .then(
                                m ->
                                        on(
                                                m.partOfDay(),
                                                new UnitShift(
                                                        Granularity.DAY,
                                                        m.has(BEFORE) ? -1 : 1,
                                                        Origin.CONTEXT)))
                        .as(A_DAYPART)
                        .example("as on [the night before].", "DAY-1 CONTEXTTNI"),
                rule("one night")
                        .when(ONE, DAYPART)
                        .unless(m -> m.precedesPlain() || m.precedes(HYPHEN))
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .example("fell in [one night].", "TNI"),
                rule("early hours")
                        .when(
                                optional(THE),
                                oneOf(EARLY, WEE, sequence(EARLY, DAYPART), DAYPART),
                                UNITS)
                        .onlyIf(
                                m ->
                                        m.unit() == Granularity.HOUR
                                                && (m.has(THE) || m.follows(IN, DURING, BY)))
                        .reads(TimesOfDay::earlyHours)
                        .as(A_DAYPART)
                        .example("in [the early hours], the", "TMO")
                        .example("in [the early morning hours]", "TMO"),
                rule("the middle of the night")
                        .when(THE, EDGE, OF, THE, DAYPART)
                        .reads(
                                m ->
                                        Reading.of(new TimeOn(m.partOfDay(), Optional.empty()))
                                                .with(m.modifier(EDGE)))
                        .as(A_DAYPART)
                        .example("in [the middle of the night]", "TNI"),
                rule("night of the nth")
                        .when(THE, DAYPART, OF, THE, DAY_ORDINAL)
                        .onlyIf(m -> !m.precedesPlain() && m.value(DAY_ORDINAL) > 3)
                        .then(m -> on(m.partOfDay(), Dates.date(m)))
                        .as(A_DAYPART)
                        .example("on [the evening of the 4th].", "XXXX-XX-04TEV"),
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
                        .when(optional(THE), EARLY, optional(HYPHEN), DAYPART)
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
                        .when(outside(oneOf(AT, BEFORE, AFTER, UNTIL, BY)), DAYPART)
                        .onlyIf(m -> m.has(AT) || !m.precedesPlain())
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .example("moved at [night]", "TNI")
                        .example("left before [dawn].", "TMO")
                        .counterExample("before night patrols"),
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
                rule("clock of a part of day")
                        .when(A_CLOCK, optional(COMMA), A_DAYPART)
                        .onlyIf(m -> ((TimeOn) m.reading(2).meaning()).day().isPresent())
                        .reads(TimesOfDay::clockOfPart)
                        .as(A_CLOCK)
                        .example("left at [6 o'clock this evening]", "DAY+0 SPEECHT18:00"),
                rule("day with clock")
                        .when(A_DATE, optional(oneOf(COMMA, AT)), A_CLOCK)
                        .onlyIf(m -> isDay(m.reading(1).meaning()))
                        .reads(m -> m.reading(2).with(on(time(m, 2), m.reading(1).meaning())))
                        .as(A_CLOCK)
                        .example("until [May 8 1:00AM]", "XXXX-05-08T01:00"),
                rule("later that night")
                        .when(oneOf(EARLIER, LATER), A_DAYPART)
                        .onlyIf(m -> ((TimeOn) m.reading(1).meaning()).day().isPresent())
                        .reads(
                                m ->
                                        m.reading(1)
                                                .with(
                                                        m.has(EARLIER)
                                                                ? Modifier.BEFORE
                                                                : Modifier.AFTER))
                        .as(A_DAYPART)
                        .example("left [later that night].", "DAY+0 CONTEXTTNI"),
                rule("early the next morning")
                        .when(EARLY, optional(IN), A_DAYPART)
                        .onlyIf(m -> m.reading(1).modifier() == Modifier.NONE)
                        .reads(m -> m.reading(1).with(m.modifier(EARLY)))
                        .as(A_DAYPART)
                        .example("left [early the next morning]", "DAY+1 CONTEXTTMO"),
                rule("early hours of a part of day")
                        .when(A_DAYPART, OF, A_DAYPART)
                        .onlyIf(m -> ((TimeOn) m.reading(2).meaning()).day().isPresent())
                        .reads(m -> m.reading(2).with(m.reading(1).modifier()))
                        .as(A_DAYPART)
                        .example("in [the early hours of this morning]", "DAY+0 SPEECHTMO"),
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
                        .example("on [the morning of 29 April 1975]", "1975-04-29TMO")
                        .example("in [the early hours of Sunday]", "SUNTMO"));
    }

    private static boolean isMilitary(Match m) {
        return m.unit() == Granularity.HOUR && isHourAndMinute(m.valueAt(1));
    }

    private static boolean isHourAndMinute(int number) {
        return number >= 100 && number <= 2400 && number % 100 < 60;
    }

    private static boolean isFourDigits(Match m) {
        boolean four = m.words().indexOf(' ') == 4 && Character.isDigit(m.words().charAt(0));
        return four && m.valueAt(0) <= 2400 && m.valueAt(0) % 100 < 60;
    }

    private static Reading hours(Match m) {
        Meaning from = clock(m, 3600 * m.value(NUMBER, 1)).meaning();
        Meaning to = clock(m, 3600 * m.value(NUMBER, 2)).meaning();
        return Reading.range(m.part(0, 0, from), m.part(2, m.size() - 1, to));
    }

    /** "11.30 pm", with two digits behind the dot. */
    private static boolean isDotted(Match m) {
        int dot = m.words().indexOf('.');
        int hundredths = m.value(FRACTION);
        return hundredths < 1260
                && hundredths % 100 < 60
                && dot > 0
                && dot + 2 < m.words().length()
                && Character.isDigit(m.words().charAt(dot + 2));
    }

    private static int fourDigits(int number) {
        return 3600 * (number / 100) + 60 * (number % 100);
    }

    /** "4 in the morning", "6 in the evening". */
    private static int hourOf(Match m) {
        int hour = m.value(NUMBER) % 12;
        return m.partOfDay().equals(TimeOfDay.MORNING) ? hour : hour + 12;
    }

    private static boolean isPast(Match m) {
        boolean unit = !m.has(UNIT) || m.unit() == Granularity.QUARTER;
        boolean half = !m.has(HALF) || m.has(PAST);
        return unit && half && m.value(NUMBER) <= 12 && m.follows(AT, BY, ABOUT, UNTIL, FROM);
    }

    private static int pastSeconds(Match m) {
        return m.has(HALF) ? 1800 : m.has(TO) ? -900 : 900;
    }

    /** "the early hours" are the morning's, "the evening hours" the evening's. */
    private static Reading earlyHours(Match m) {
        TimeOfDay part = m.has(DAYPART) ? m.partOfDay() : TimeOfDay.MORNING;
        Reading hours = Reading.of(new TimeOn(part, Optional.empty()));
        return m.has(EARLY) ? hours.with(m.modifier(EARLY)) : hours;
    }

    private static boolean isDay(Meaning meaning) {
        if (meaning instanceof UnitShift shift) {
            return shift.unit() == Granularity.DAY;
        }
        return meaning instanceof Meaning.CalendarDate || meaning instanceof Meaning.Within;
    }

    /** "6 o'clock this evening" is 18 o'clock. */
    private static Reading clockOfPart(Match m) {
        TimeOn part = (TimeOn) m.reading(2).meaning();
        String clock = time(m, 1).timex();
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean late = hour < 12 && !part.time().equals(TimeOfDay.MORNING);
        TimeOfDay time = late ? new TimeOfDay(two(hour + 12) + clock.substring(2)) : time(m, 1);
        return m.reading(1).with(on(time, part.day().orElseThrow()));
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
