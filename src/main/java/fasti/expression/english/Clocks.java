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
import fasti.expression.Meaning.TimeOn;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.TimeOfDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Times by the clock: "3:30 p.m.", "noon", "0900 GMT", "half past six". */
final class Clocks {
    private static final Element ZONES =
            oneOf(ZONE, sequence(ZONE_NAME, optional(TIME_WORD)), sequence(LOCAL, TIME_WORD));

    /** Seconds. */
    private static final int HOUR = 3600;

    /** 0 to 59 in two digits. */
    private static final List<String> TWO =
            IntStream.range(0, 60).mapToObj(n -> (n < 10 ? "0" : "") + n).toList();

    private Clocks() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("hour")
                        .when(optional(ABOUT), NUMBER, oneOf(AM_PM, O_CLOCK), optional(ZONES))
                        .onlyIf(m -> m.value(NUMBER) <= 24 && !isNoHour(m))
                        .reads(m -> clock(m, 3600 * m.value(NUMBER)))
                        .as(A_CLOCK)
                        .example("at [3 p.m.]", "T15:00")
                        .example("at [9 a.m. EST]", "T09:00-05")
                        .counterExample("at 77 am")
                        .counterExample("I for one am not")
                        .counterExample("owns five AM stations"),
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
                                                || m.has(ABOUT)
                                                || m.has(LOCAL)
                                                || m.has(UNITS)
                                                || m.follows(
                                                        AT, BY, UNTIL, FROM, BETWEEN, OPEN, TO,
                                                        HYPHEN, AFTER, BEFORE)
                                                || m.precedes(HYPHEN, UNITS))
                        .reads(m -> clock(m, m.value(CLOCK)))
                        .as(A_CLOCK)
                        .example("at [3:30 p.m.] on", "T15:30")
                        .example("by [05:30] the", "T05:30")
                        .example("at [8:15 a.m. local time] on", "T08:15")
                        .example("landed [around 13:30]", "T13:30"),
                rule("hour to hour")
                        .when(NUMBER, oneOf(TO, HYPHEN), NUMBER, AM_PM, optional(ZONES))
                        .onlyIf(m -> m.value(NUMBER, 1) <= 12 && m.value(NUMBER, 2) <= 12)
                        .reads(Clocks::hours)
                        .as(A_CLOCK)
                        .example("from [3 to 4 p.m.]", "T15:00/T16:00"),
                rule("dotted clock")
                        .when(
                                optional(ABOUT),
                                FRACTION,
                                oneOf(sequence(AM_PM, optional(ZONES)), ZONE))
                        .onlyIf(Clocks::isDotted)
                        .reads(m -> clock(m, fourDigits(m.value(FRACTION))))
                        .as(A_CLOCK)
                        .example("at [11.30 pm] on", "T23:30")
                        .example("on at [19.52 BST] on", "T19:52+01")
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
                        .onlyIf(Clocks::isMilitary)
                        .reads(m -> clock(m, fourDigits(m.valueAt(1))))
                        .as(A_CLOCK)
                        .example("left at [1830 hours]", "T18:30"),
                rule("four-digit hour of a zone")
                        .when(oneOf(YEAR_NUMBER, NUMBER), ZONE)
                        .onlyIf(Clocks::isFourDigits)
                        .reads(m -> clock(m, fourDigits(m.valueAt(0))))
                        .as(A_CLOCK)
                        .example("at [0900 GMT]", "T09:00Z"),
                rule("hour in the morning")
                        .when(oneOf(NUMBER, CLOCK), IN, THE, DAYPART)
                        .onlyIf(m -> secondsOf(m) < 13 * HOUR)
                        .onlyIf(m -> m.follows(AT, BY, ABOUT, UNTIL, FROM))
                        .reads(m -> clock(m, ofDayPart(m)))
                        .as(A_CLOCK)
                        .example("at [4 in the morning]", "T04:00")
                        .example("at [4:45 in the afternoon]", "T16:45"),
                rule("half past")
                        .when(
                                oneOf(HALF, sequence(optional(A), UNIT)),
                                oneOf(PAST, TO, AFTER),
                                NUMBER)
                        .onlyIf(Clocks::isPast)
                        .reads(m -> clock(m, 3600 * m.value(NUMBER) + pastSeconds(m)))
                        .as(A_CLOCK)
                        .example("at [half past six]", "T06:30")
                        .example("at [a quarter to six]", "T05:45")
                        .counterExample("a quarter to 60 percent")
                        .counterExample("by a quarter to zero"));
    }

    /** "for one am not sure", "five AM stations". */
    private static boolean isNoHour(Match m) {
        if (!m.has(AM_PM) || m.digitAt(m.place(NUMBER, 1))) {
            return false;
        }
        String words = m.words();
        boolean am = words.regionMatches(true, words.length() - 2, "am", 0, 2);
        return am && !m.follows(AT, BY, UNTIL, FROM, TO);
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

    /** "11.30 pm", with two digits behind the dot. */
    private static boolean isDotted(Match m) {
        int dot = m.words().indexOf('.');
        int hundredths = m.value(FRACTION);
        return hundredths < (m.has(AM_PM) ? 1260 : 2400)
                && hundredths % 100 < 60
                && dot > 0
                && dot + 2 < m.words().length()
                && Character.isDigit(m.words().charAt(dot + 2));
    }

    private static int fourDigits(int number) {
        return 3600 * (number / 100) + 60 * (number % 100);
    }

    private static int secondsOf(Match m) {
        return m.has(CLOCK) ? m.value(CLOCK) : HOUR * m.value(NUMBER);
    }

    /** "4 in the morning", "6 in the evening". */
    private static int ofDayPart(Match m) {
        int seconds = secondsOf(m) % (12 * HOUR);
        return m.partOfDay().equals(TimeOfDay.MORNING) ? seconds : seconds + 12 * HOUR;
    }

    private static boolean isPast(Match m) {
        boolean unit = !m.has(UNIT) || m.unit() == Granularity.QUARTER;
        boolean half = !m.has(HALF) || m.has(PAST);
        return unit && half && isHour(m.value(NUMBER)) && m.follows(AT, BY, ABOUT, UNTIL, FROM);
    }

    private static boolean isHour(int number) {
        return number >= 1 && number <= 12;
    }

    private static int pastSeconds(Match m) {
        return m.has(HALF) ? 1800 : m.has(TO) ? -900 : 900;
    }

    private static Reading hours(Match m) {
        Meaning from = clock(m, 3600 * m.value(NUMBER, 1)).meaning();
        Meaning to = clock(m, 3600 * m.value(NUMBER, 2)).meaning();
        return Reading.range(m.part(0, 0, from), m.part(2, m.size() - 1, to));
    }

    private static Reading clock(Match m, int seconds) {
        int said = seconds / 3600;
        int hour = m.has(AM_PM) ? said % 12 + m.value(AM_PM) : said;
        String time = time(hour, seconds) + zone(m);
        Reading reading = Reading.of(new TimeOn(new TimeOfDay(time), Optional.empty()));
        return m.has(ABOUT) ? reading.with(m.modifier(ABOUT)) : reading;
    }

    private static String zone(Match m) {
        if (!m.has(ZONE)) {
            return "";
        }
        int hours = m.value(ZONE);
        return hours == 0 ? "Z" : (hours < 0 ? "-" : "+") + two(Math.abs(hours));
    }

    /** "15:30", and "15:30:07" where seconds are said. */
    private static String time(int hour, int seconds) {
        StringBuilder time = new StringBuilder(8).append(two(hour)).append(':');
        time.append(two(seconds / 60 % 60));
        return seconds % 60 > 0
                ? time.append(':').append(two(seconds % 60)).toString()
                : time.toString();
    }

    static String two(int number) {
        return number >= 0 && number < TWO.size() ? TWO.get(number) : Integer.toString(number);
    }
}
