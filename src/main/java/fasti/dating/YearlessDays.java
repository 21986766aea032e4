package fasti.dating;

import fasti.expression.Meaning;
import fasti.expression.Meaning.CalendarDate;
import fasti.time.DaySpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of month and day without a year, or a range of two: "December 22", "February 15-16".
 *
 * @param to the same as {@code from} for a single day
 */
record YearlessDays(MonthDay from, MonthDay to) {

    /** What a meaning says, where it says just that. */
    static Optional<YearlessDays> of(Meaning meaning) {
        if (meaning instanceof CalendarDate date) {
            return day(date, OptionalInt.empty()).map(d -> new YearlessDays(d, d));
        }
        if (meaning instanceof Meaning.Range range
                && range.from() instanceof CalendarDate from
                && range.to() instanceof CalendarDate to) {
            OptionalInt month = from.month().isPresent() ? from.month() : to.month();
            return day(from, month).flatMap(f -> day(to, month).map(t -> new YearlessDays(f, t)));
        }
        return Optional.empty();
    }

    private static Optional<MonthDay> day(CalendarDate date, OptionalInt otherMonth) {
        OptionalInt month = date.month().isPresent() ? date.month() : otherMonth;
        if (date.year().isPresent() || month.isEmpty() || date.day().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(month.getAsInt(), date.day().getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isRange() {
        return !from.equals(to);
    }

    /** Whether known days are these, in some year. */
    boolean matches(DaySpan days) {
        return days.length() < 300
                && MonthDay.from(days.first()).equals(from)
                && MonthDay.from(days.last()).equals(to);
    }

    /** The first day in a year; empty for 29 February of most. */
    Optional<LocalDate> in(int year) {
        return from.isValidYear(year) ? Optional.of(from.atYear(year)) : Optional.empty();
    }
}
