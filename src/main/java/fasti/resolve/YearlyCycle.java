package fasti.resolve;

import fasti.time.CalendarPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Something each year has once, or at least some years: 22 December, May, the third quarter,
 * Tuesday, 5 May.
 */
record YearlyCycle(IntFunction<Optional<CalendarPeriod>> inYear, String timex) implements Cycle {

    /** 29 February skips at most seven years, a given weekday on a date at most eleven. */
    private static final int REACH = 12;

    Optional<CalendarPeriod> in(int year) {
        return inYear.apply(year);
    }

    @Override
    public Optional<CalendarPeriod> latestBegunBy(LocalDate day) {
        for (int year = day.getYear(); year >= day.getYear() - REACH; year--) {
            Optional<CalendarPeriod> found = in(year);
            if (found.isPresent() && !found.get().first().isAfter(day)) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<CalendarPeriod> latestOverBefore(LocalDate day) {
        for (int year = day.getYear(); year >= day.getYear() - REACH; year--) {
            Optional<CalendarPeriod> found = in(year);
            if (found.isPresent() && found.get().last().isBefore(day)) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<CalendarPeriod> earliestFrom(LocalDate day) {
        // A winter that began the year before may still be on.
        for (int year = day.getYear() - 1; year <= day.getYear() + REACH; year++) {
            Optional<CalendarPeriod> found = in(year);
            if (found.isPresent() && !found.get().last().isBefore(day)) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<CalendarPeriod> earliestAfter(LocalDate day) {
        for (int year = day.getYear(); year <= day.getYear() + REACH; year++) {
            Optional<CalendarPeriod> found = in(year);
            if (found.isPresent() && found.get().first().isAfter(day)) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<CalendarPeriod> around(CalendarPeriod focus) {
        return in(focus.first().getYear());
    }

    @Override
    public Optional<CalendarPeriod> current(LocalDate day) {
        return in(day.getYear());
    }

    @Override
    public Method method() {
        return Method.IMPLIED_YEAR;
    }
}
