package fasti.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which years a date falls on a weekday: 13 February is a Monday in 2006, 2012, 2017 and 2023.
 * What dates a text that says "on Monday" under the dateline "February 13".
 */
public final class WeekdayYears {
    private WeekdayYears() {}

    /**
     * The years in which month and day fall on the weekday, ascending.
     *
     * @param from first year looked at
     * @param to last year looked at, inclusive
     * @throws DateTimeException for a day that no year has, such as 31 February
     */
    public static List<Integer> yearsWhere(
            int month, int day, DayOfWeek weekday, int from, int to) {
        MonthDay date = MonthDay.of(month, day);
        return IntStream.rangeClosed(from, to)
                .filter(date::isValidYear)
                .filter(year -> LocalDate.of(year, month, day).getDayOfWeek() == weekday)
                .boxed()
                .toList();
    }
}
