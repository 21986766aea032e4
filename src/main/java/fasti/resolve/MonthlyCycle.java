package fasti.resolve;

import fasti.time.CalendarPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A day of the month without its month: "the 22nd". */
record MonthlyCycle(int dayOfMonth) implements Cycle {

    private Optional<CalendarPeriod> in(YearMonth month) {
        return month.isValidDay(dayOfMonth)
                ? Optional.of(CalendarPeriod.day(month.atDay(dayOfMonth)))
                : Optional.empty();
    }

    private Optional<CalendarPeriod> from(YearMonth month, int step) {
        // No two months in a row lack the 29th to the 31st.
        return in(month).or(() -> in(month.plusMonths(step)));
    }

    @Override
    public Optional<CalendarPeriod> latestBegunBy(LocalDate day) {
        return latestOverBefore(day.plusDays(1));
    }

    @Override
    public Optional<CalendarPeriod> latestOverBefore(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return from(dayOfMonth < day.getDayOfMonth() ? month : month.minusMonths(1), -1);
    }

    @Override
    public Optional<CalendarPeriod> earliestFrom(LocalDate day) {
        return earliestAfter(day.minusDays(1));
    }

    @Override
    public Optional<CalendarPeriod> earliestAfter(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return from(dayOfMonth > day.getDayOfMonth() ? month : month.plusMonths(1), 1);
    }

    @Override
    public Optional<CalendarPeriod> around(CalendarPeriod focus) {
        return in(YearMonth.from(focus.first()));
    }

    @Override
    public Optional<CalendarPeriod> current(LocalDate day) {
        return in(YearMonth.from(day));
    }

    @Override
    public String timex() {
        return "XXXX-XX-" + (dayOfMonth < 10 ? "0" : "") + dayOfMonth;
    }

    @Override
    public Method method() {
        return Method.IMPLIED_YEAR;
    }
}
