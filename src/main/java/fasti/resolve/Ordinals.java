package fasti.resolve;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import fasti.expression.Meaning.NthWithin;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.TimeValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counted units: "the first Monday of May", "the last week of March", "the second day of June". */
final class Ordinals {
    private Ordinals() {}

    static Reading read(NthWithin nth, MeaningReader reader) {
        Reading whole = nth.within().accept(reader);
        Optional<CalendarPeriod> period = whole.period();
        if (period.isEmpty()) {
            return whole.timex(Shifts.unknown(nth.unit()));
        }
        if (nth.weekday().isEmpty() && isNoUnit(nth.unit(), period.get())) {
            return whole;
        }
        return nth(nth, period.get())
                .map(p -> named(whole, p))
                .orElseGet(
                        () -> Reading.impossible(whole.timex(), period.get() + " has no such day"));
    }

    /**
     * "The first half of August", "the last half of the 1990s": no half of a year, and TIMEX3 has
     * no other.
     */
    static boolean isNoUnit(Granularity unit, CalendarPeriod whole) {
        boolean share = unit == Granularity.HALF || unit == Granularity.QUARTER;
        return !unit.isFinerThan(whole.granularity())
                || (share && Granularity.YEAR.isFinerThan(whole.granularity()));
    }

    private static Reading named(Reading whole, CalendarPeriod unit) {
        boolean doubt = whole.resolution().value().map(TimeValue::edtf).orElse("").endsWith("?");
        TimeValue value = doubt ? fasti.time.Qualified.uncertain(unit) : unit;
        return whole.value(value)
                .timex(unit.timex())
                .steps(List.of())
                .step("counted within " + whole.timex());
    }

    private static Optional<CalendarPeriod> nth(NthWithin nth, CalendarPeriod period) {
        CalendarPeriod unit =
                nth.weekday().isPresent()
                        ? weekday(nth.ordinal(), nth.weekday().get(), period)
                        : unit(nth, period);
        // The first and last weeks of a month may stick out of it.
        return unit.last().isBefore(period.first()) || unit.first().isAfter(period.last())
                ? Optional.empty()
                : Optional.of(unit);
    }

    private static CalendarPeriod weekday(int ordinal, DayOfWeek weekday, CalendarPeriod period) {
        LocalDate day =
                ordinal > 0
                        ? period.first().with(nextOrSame(weekday)).plusWeeks(ordinal - 1L)
                        : period.last().with(previousOrSame(weekday)).plusWeeks(ordinal + 1L);
        return CalendarPeriod.day(day);
    }

    private static CalendarPeriod unit(NthWithin nth, CalendarPeriod period) {
        int ordinal = nth.ordinal();
        return ordinal > 0
                ? CalendarPeriod.containing(nth.unit(), period.first()).plus(ordinal - 1L)
                : CalendarPeriod.containing(nth.unit(), period.last()).plus(ordinal + 1L);
    }
}
