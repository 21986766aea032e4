package fasti.resolve;

import fasti.expression.Meaning.Distance;
import fasti.expression.Meaning.DistanceFrom;
import fasti.expression.Meaning.Duration;
import fasti.expression.Meaning.Origin;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.Length;
import fasti.time.Reference;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Optional;

/** Lengths of time counted from somewhere: "two weeks ago", "a year earlier", "the past month". */
final class Distances {
    /** How far back a quarter may stand for "a year earlier" to mean that quarter. */
    private static final int QUARTER_REACH = 1200;

    private Distances() {}

    static Reading read(Distance distance, Situation situation) {
        Optional<Granularity> precision = distance.length().precision();
        if (precision.isEmpty()) {
            return vague(distance.direction());
        }
        if (precision.get().isFinerThan(Granularity.DAY)) {
            return Reading.of(distance.length(), Timex.Type.DURATION, Method.RELATIVE, 1)
                    .timex(distance.length().whole().timex());
        }
        if (isYear(distance) && speaksOfQuarter(situation)) {
            return yearBeforeQuarter(distance, situation.focus().quarter().get());
        }
        return isFromSpeech(distance.origin(), situation)
                ? fromSpeech(distance, precision.get(), situation)
                : fromFocus(distance, precision.get(), situation);
    }

    /** "Several years ago": TIMEX3 has but a token for it. */
    private static Reading vague(int direction) {
        return Reading.vague(
                Timex.Type.DATE,
                (direction < 0 ? Reference.PAST_REF : Reference.FUTURE_REF).timex());
    }

    private static boolean isYear(Distance distance) {
        return distance.direction() < 0 && distance.length().timex().equals("P1Y");
    }

    private static boolean speaksOfQuarter(Situation situation) {
        Focus focus = situation.focus();
        return !situation.narrative()
                && focus.isOnQuarter()
                && situation.offset() - focus.quarterOffset() < QUARTER_REACH;
    }

    private static Reading yearBeforeQuarter(Distance distance, CalendarPeriod quarter) {
        return Reading.date(quarter.plus(4L * distance.direction()), Method.RELATIVE, 0.7)
                .step("a year from " + quarter.edtf() + ", the quarter spoken of");
    }

    private static boolean isFromSpeech(Origin origin, Situation situation) {
        return origin == Origin.CONTEXT
                ? situation.focus().date().isEmpty() && situation.speech().isKnown()
                : situation.fromSpeech(origin);
    }

    private static Reading fromSpeech(
            Distance distance, Granularity precision, Situation situation) {
        Speech speech = situation.speech();
        Optional<CalendarPeriod> agreed = speech.agreed(day -> shifted(distance, precision, day));
        if (agreed.isEmpty()) {
            return Reading.noAnchor(
                    Shifts.unknown(precision),
                    speech.bounds(day -> shifted(distance, precision, day)),
                    Method.RELATIVE);
        }
        return Reading.date(agreed.get(), Method.RELATIVE, 0.9 * speech.confidence())
                .value(speech.qualify(agreed.get()))
                .step(counted(distance) + speech.latest().map(LocalDate::toString).orElse(""));
    }

    private static Optional<CalendarPeriod> shifted(
            Distance distance, Granularity precision, LocalDate day) {
        Granularity unit = precision.isFinerThan(Granularity.DAY) ? Granularity.DAY : precision;
        return distance.length()
                .from(day, distance.direction())
                .map(d -> CalendarPeriod.containing(coarse(unit), d));
    }

    /** "A decade ago" names a year, "two quarters ago" a quarter. */
    private static Granularity coarse(Granularity unit) {
        return switch (unit) {
            case DECADE, CENTURY, MILLENNIUM -> Granularity.YEAR;
            case WEEKEND -> Granularity.WEEK;
            default -> unit;
        };
    }

    private static Reading fromFocus(
            Distance distance, Granularity precision, Situation situation) {
        Granularity unit = coarse(precision);
        Focus focus = situation.focus();
        return focus.unit(unit)
                .flatMap(base -> shifted(distance, precision, focusDay(focus, base)))
                .map(
                        p ->
                                Reading.date(p, Method.CONTEXT, 0.75)
                                        .step(
                                                counted(distance)
                                                        + focus.date().get().edtf()
                                                        + ", the date spoken of"))
                .orElseGet(() -> Reading.noContext(Shifts.masked(focus, unit)));
    }

    private static LocalDate focusDay(Focus focus, CalendarPeriod base) {
        return focus.date().map(CalendarPeriod::first).orElse(base.first());
    }

    private static String counted(Distance distance) {
        return distance.length().timex() + (distance.direction() < 0 ? " before " : " after ");
    }

    static Reading read(DistanceFrom distance, MeaningReader reader) {
        Reading origin = distance.from().accept(reader);
        Distance step = new Distance(distance.length(), distance.direction(), Origin.CONTEXT);
        if (distance.length().precision().isEmpty()) {
            return vague(distance.direction());
        }
        // "A week ago Tuesday" is a Tuesday.
        Granularity precision =
                origin.method() == Method.WEEKDAY
                        ? Granularity.DAY
                        : distance.length().precision().get();
        return origin.period()
                .filter(p -> isYear(step) && p.granularity() == Granularity.QUARTER)
                .map(p -> yearBeforeQuarter(step, p))
                .orElseGet(() -> counted(step, precision, origin, reader.situation()));
    }

    private static Reading counted(
            Distance step, Granularity precision, Reading origin, Situation situation) {
        return origin.period()
                .map(p -> fromFocus(step, precision, situation.at(p)).steps(origin.steps()))
                .orElseGet(
                        () ->
                                origin.type() == Timex.Type.DURATION
                                        ? origin
                                        : origin.timex(Shifts.unknown(coarse(precision))));
    }

    static Reading read(Duration duration, Situation situation) {
        Length length = duration.length();
        TimeValue value =
                duration.direction() == 0 ? length : tied(duration, situation).orElse(length);
        double confidence = value.isCalendar() ? 0.8 * situation.speech().confidence() : 1;
        return Reading.of(value, Timex.Type.DURATION, Method.RELATIVE, confidence)
                .timex(length.whole().timex())
                .step(value.isCalendar() ? "reaches " + value.edtf() : "a length tied to no date");
    }

    /** "Over the past five years" of a text of 2017-11-13 is 2012/2017-11-13. */
    private static Optional<TimeValue> tied(Duration duration, Situation situation) {
        Optional<LocalDate> origin = originDay(duration.origin(), situation);
        Optional<Granularity> precision = duration.length().precision();
        if (origin.isEmpty() || precision.isEmpty()) {
            return Optional.empty();
        }
        CalendarPeriod here = CalendarPeriod.day(origin.get());
        return duration.length()
                .from(origin.get(), duration.direction())
                .map(day -> CalendarPeriod.containing(end(precision.get()), day))
                .map(
                        there ->
                                duration.direction() < 0
                                        ? Interval.of(there, here)
                                        : Interval.of(here, there))
                .map(situation.speech()::qualify);
    }

    /** The far end is as exact as the length: a month for months, a day for weeks and less. */
    private static Granularity end(Granularity precision) {
        return switch (precision) {
            case MONTH, QUARTER, SEASON, HALF -> Granularity.MONTH;
            case YEAR, DECADE, CENTURY, MILLENNIUM -> Granularity.YEAR;
            default -> Granularity.DAY;
        };
    }

    private static Optional<LocalDate> originDay(Origin origin, Situation situation) {
        Optional<LocalDate> spoken =
                situation.focus().unit(Granularity.DAY).map(CalendarPeriod::first);
        return isFromSpeech(origin, situation) || spoken.isEmpty()
                ? situation.speech().day()
                : spoken;
    }
}
