package fasti.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days a value may touch, from first to last, both inclusive: March 2011 is 2011-03-01 to
 * 2011-03-31. A side that is open or unknown reaches to {@link LocalDate#MIN} or {@link
 * LocalDate#MAX}.
 */
public record DaySpan(LocalDate first, LocalDate last) {

    /** Refuses crossed ends. */
    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + " " + last);
        }
    }

    /** The days of a value; empty where it does not stand on the calendar. */
    public static Optional<DaySpan> of(TimeValue value) {
        return value.isCalendar()
                ? Optional.of(
                        new DaySpan(
                                value.start().orElse(LocalDate.MIN),
                                value.end().orElse(LocalDate.MAX)))
                : Optional.empty();
    }

    /** How many days: 1 for a day. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean overlaps(DaySpan other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public boolean contains(DaySpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** How many days lie between the two: 0 where they overlap, 1 for neighbours. */
    public long daysTo(DaySpan other) {
        return overlaps(other)
                ? 0
                : first.isAfter(other.last)
                        ? ChronoUnit.DAYS.between(other.last, first)
                        : ChronoUnit.DAYS.between(last, other.first);
    }
}
