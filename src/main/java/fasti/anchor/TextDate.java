package fasti.anchor;

import fasti.expression.Meaning.CalendarDate;
import fasti.expression.Meaning.Deixis;
import fasti.expression.TimeExpression;
import fasti.time.CalendarPeriod;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A calendar date that the text says, with where it says it. */
record TextDate(TimeExpression expression, CalendarDate said) {

    /** The day, where year, month and day are all said and on the calendar. */
    Optional<LocalDate> day() {
        if (said.year().isEmpty() || said.shortYear() || !hasDayAndMonth()) {
            return Optional.empty();
        }
        return day(said.year().getAsInt());
    }

    private boolean hasDayAndMonth() {
        return said.month().isPresent() && said.day().isPresent();
    }

    /** Whether a day and a month are said, and no year. */
    boolean lacksYear() {
        return said.year().isEmpty() && hasDayAndMonth();
    }

    /** The day in a given year: 29 February is not in all of them. */
    Optional<LocalDate> day(int year) {
        try {
            return Optional.of(
                    LocalDate.of(year, said.month().orElseThrow(), said.day().orElseThrow()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The day, month or year, where at least the year is said. */
    Optional<CalendarPeriod> period() {
        if (said.year().isEmpty() || said.shortYear() || said.year().getAsInt() < 1) {
            return Optional.empty();
        }
        int year = said.year().getAsInt();
        if (said.month().isEmpty()) {
            return Optional.of(CalendarPeriod.year(year));
        }
        return said.day().isEmpty()
                ? Optional.of(CalendarPeriod.month(year, said.month().getAsInt()))
                : day(year).map(CalendarPeriod::day);
    }

    /** "on Friday", and nothing but the weekday. */
    Optional<DayOfWeek> bareWeekday() {
        boolean bare =
                said.year().isEmpty()
                        && said.month().isEmpty()
                        && said.day().isEmpty()
                        && said.deixis() == Deixis.NONE;
        return bare ? said.weekday() : Optional.empty();
    }
}
