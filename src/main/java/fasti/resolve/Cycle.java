package fasti.resolve;

import fasti.time.CalendarPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that comes again on the calendar, named without saying which: Friday, May, the 22nd.
 */
interface Cycle {

    /** The latest that has begun by the day. */
    Optional<CalendarPeriod> latestBegunBy(LocalDate day);

    /** The latest that was over before the day. */
    Optional<CalendarPeriod> latestOverBefore(LocalDate day);

    /** The earliest that is not over before the day. */
    Optional<CalendarPeriod> earliestFrom(LocalDate day);

    /** The earliest that begins after the day. */
    Optional<CalendarPeriod> earliestAfter(LocalDate day);

    /** The one a text means that speaks of the given date: the May of that year. */
    Optional<CalendarPeriod> around(CalendarPeriod focus);

    /** The one that "this" means from a day: this summer, this Friday. */
    Optional<CalendarPeriod> current(LocalDate day);

    /** How a TIMEX3 value writes it while it is not known which: {@code XXXX-05}. */
    String timex();

    /** How a story that speaks of the given date writes the one it means. */
    default String toldAs(CalendarPeriod one, CalendarPeriod focus) {
        return one.timex();
    }

    /** How the method is named by which the one was chosen. */
    Method method();

    /** The nearer of the latest before and the earliest from; the earlier of two as near. */
    default Optional<CalendarPeriod> nearest(LocalDate day) {
        Optional<CalendarPeriod> before = latestBegunBy(day);
        Optional<CalendarPeriod> after = earliestFrom(day);
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after);
        }
        long back = day.toEpochDay() - before.get().last().toEpochDay();
        long ahead = after.get().first().toEpochDay() - day.toEpochDay();
        return back <= ahead ? before : after;
    }
}
