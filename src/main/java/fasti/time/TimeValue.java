package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time wording comes to, at the precision that was said. "December 22" of a text of 2016 is
 * the {@link CalendarPeriod} of one day, "since 2012" an {@link Interval} with an open end,
 * "between the two rounds" a {@link Between}.
 */
public sealed interface TimeValue
        permits CalendarPeriod,
                DayTime,
                Interval,
                Between,
                Qualified,
                Length,
                Recurrence,
                Reference {

    /**
     * The value in EDTF (ISO 8601-2, levels 0 to 2), such as {@code 2016-12-22}, {@code 2012/..}. A
     * value that EDTF has no form for (a length, a recurrence, a mere reference) gives an empty
     * string.
     */
    String edtf();

    /**
     * The value as TIMEX3 writes it in {@code value}, such as {@code 1998-W05}, {@code P3D}, {@code
     * PAST_REF}.
     */
    String timex();

    /** The first day the value may touch; empty where there is none. */
    Optional<LocalDate> start();

    /**
     * The last day the value may touch, inclusive; empty where it is open, unknown or there is
     * none.
     */
    Optional<LocalDate> end();

    /**
     * The one unit of the calendar the value is, or lies in for a time of day; empty for intervals
     * and whatever does not stand on the calendar.
     */
    default Optional<CalendarPeriod> period() {
        return Optional.empty();
    }

    /** Whether the value stands on the calendar, so that an event can carry it. */
    default boolean isCalendar() {
        return start().isPresent() || end().isPresent();
    }

    /** Calls the visitor's method for this form. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One answer for each form of a value, so that a new form cannot be forgotten.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        R period(CalendarPeriod period);

        R dayTime(DayTime time);

        R interval(Interval interval);

        R between(Between between);

        R qualified(Qualified qualified);

        R length(Length length);

        R recurrence(Recurrence recurrence);

        R reference(Reference reference);
    }
}
