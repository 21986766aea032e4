package fasti.resolve;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A day of the week. */
record WeeklyCycle(DayOfWeek weekday) implements Cycle {

    @Override
    public Optional<CalendarPeriod> latestBegunBy(LocalDate day) {
        return Optional.of(CalendarPeriod.day(day.with(previousOrSame(weekday))));
    }

    @Override
    public Optional<CalendarPeriod> latestOverBefore(LocalDate day) {
        return Optional.of(CalendarPeriod.day(day.with(previous(weekday))));
    }

    @Override
    public Optional<CalendarPeriod> earliestFrom(LocalDate day) {
        return Optional.of(CalendarPeriod.day(day.with(nextOrSame(weekday))));
    }

    @Override
    public Optional<CalendarPeriod> earliestAfter(LocalDate day) {
        return Optional.of(CalendarPeriod.day(day.with(next(weekday))));
    }

    @Override
    public Optional<CalendarPeriod> around(CalendarPeriod focus) {
        // "In 1969 … on Friday": which of the year's Fridays, nobody knows.
        return earliestFrom(focus.first())
                .filter(day -> !Granularity.WEEK.isFinerThan(focus.granularity()))
                .filter(day -> focus.first().plusDays(7).isAfter(day.first()));
    }

    @Override
    public Optional<CalendarPeriod> current(LocalDate day) {
        return earliestFrom(day);
    }

    @Override
    public String timex() {
        return "XXXX-WXX-" + weekday.getValue();
    }

    @Override
    public Method method() {
        return Method.WEEKDAY;
    }
}
