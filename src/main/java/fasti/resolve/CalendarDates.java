package fasti.resolve;

import fasti.expression.Meaning.CalendarDate;
import fasti.time.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates by their parts: "March 5, 2019", "December 22", "May", "Friday", "the 22nd". */
final class CalendarDates {
    private static final int LAST_YEAR = 9999;

    private CalendarDates() {}

    static Reading read(CalendarDate date, Situation situation) {
        if (!isPossible(date)) {
            return Reading.impossible(timex(date), "no calendar has such a date");
        }
        if (date.year().isPresent()) {
            return ShortYear.resolve(date.year().getAsInt(), date.shortYear(), situation)
                    .map(year -> withYear(date, year))
                    .orElseGet(
                            () ->
                                    Reading.noAnchor(
                                            timex(date), Optional.empty(), Method.IMPLIED_YEAR));
        }
        return Choice.of(cycle(date), date.deixis(), situation);
    }

    /** Whether some year has the date. */
    static boolean isPossible(CalendarDate date) {
        int month = date.month().orElse(1);
        int day = date.day().orElse(1);
        return Math.abs(date.year().orElse(1)) <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= (date.month().isPresent() ? longest(month) : 31);
    }

    /** The days of a month in a leap year. */
    private static int longest(int month) {
        return YearMonth.of(2000, month).lengthOfMonth();
    }

    private static Reading withYear(CalendarDate date, int year) {
        if (date.month().isEmpty()) {
            return explicit(CalendarPeriod.year(year));
        }
        int month = date.month().getAsInt();
        if (date.day().isEmpty()) {
            return explicit(CalendarPeriod.month(year, month));
        }
        int day = date.day().getAsInt();
        if (!YearMonth.of(year, month).isValidDay(day)) {
            return Reading.impossible(timex(date), "the month has no such day in that year");
        }
        LocalDate exact = LocalDate.of(year, month, day);
        return date.weekday().filter(w -> w != exact.getDayOfWeek()).isPresent()
                ? contradicted(exact, date.weekday().get())
                : explicit(CalendarPeriod.day(exact));
    }

    private static Reading explicit(CalendarPeriod period) {
        return Reading.date(period, Method.EXPLICIT, 1).step("the wording says it all");
    }

    private static Reading contradicted(LocalDate exact, DayOfWeek said) {
        return Reading.date(CalendarPeriod.day(exact), Method.EXPLICIT, 0.5)
                .step(
                        exact
                                + " is no "
                                + said.name().charAt(0)
                                + said.name().substring(1).toLowerCase(java.util.Locale.ROOT));
    }

    private static Cycle cycle(CalendarDate date) {
        if (date.month().isEmpty()) {
            return date.day().isPresent()
                    ? new MonthlyCycle(date.day().getAsInt())
                    : new WeeklyCycle(date.weekday().orElseThrow());
        }
        int month = date.month().getAsInt();
        String timex = timex(date);
        return date.day().isEmpty()
                ? new YearlyCycle(y -> Optional.of(CalendarPeriod.month(y, month)), timex)
                : new YearlyCycle(y -> day(y, month, date.day().getAsInt(), date.weekday()), timex);
    }

    private static Optional<CalendarPeriod> day(
            int year, int month, int day, Optional<DayOfWeek> weekday) {
        if (!YearMonth.of(year, month).isValidDay(day)) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(year, month, day);
        return weekday.isEmpty() || weekday.get() == date.getDayOfWeek()
                ? Optional.of(CalendarPeriod.day(date))
                : Optional.empty();
    }

    /** What TIMEX3 writes of the parts alone: {@code XXXX-12-22}. */
    static String timex(CalendarDate date) {
        String year =
                date.year().isPresent()
                        ? ShortYear.timex(date.year().getAsInt(), date.shortYear())
                        : "XXXX";
        if (date.month().isEmpty() && date.day().isEmpty()) {
            return date.weekday()
                    .filter(w -> date.year().isEmpty())
                    .map(w -> "XXXX-WXX-" + w.getValue())
                    .orElse(year);
        }
        String month = date.month().isPresent() ? two(date.month().getAsInt()) : "XX";
        return year
                + "-"
                + month
                + (date.day().isPresent() ? "-" + two(date.day().getAsInt()) : "");
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
