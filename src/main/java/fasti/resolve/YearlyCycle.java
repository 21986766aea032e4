package fasti.resolve;

import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
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

    /** After December, a history's January is the next. */
    private static final int TURN = 6;

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
        Optional<CalendarPeriod> same = in(focus.first().getYear());
        boolean fine = focus.granularity().isFinerThan(Granularity.HALF);
        if (fine && same.filter(YearlyCycle::crossesYear).isPresent()) {
            return crossing(focus.first());
        }
        boolean nextYear =
                same.isPresent()
                        && fine
                        && same.get().last().plusMonths(TURN).isBefore(focus.first());
        return nextYear ? in(focus.first().getYear() + 1) : same;
    }

    private static boolean crossesYear(CalendarPeriod unit) {
        return unit.first().getYear() < unit.last().getYear();
    }

    /** The winter that is on, or just over in spring, else the one to come. */
    private Optional<CalendarPeriod> crossing(LocalDate day) {
        return in(day.getMonthValue() < TURN ? day.getYear() - 1 : day.getYear());
    }

    /**
     * The annotators of the war histories name the winter of 1777 and 1778 by the year in which it
     * ends: 1778-WI.
     */
    @Override
    public String toldAs(CalendarPeriod one, CalendarPeriod focus) {
        return crossesYear(one) && focus.granularity().isFinerThan(Granularity.HALF)
                ? one.plus(4).timex()
                : one.timex();
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
