package fasti.series;

import fasti.time.DaySpan;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weighs the dates that several places give to one meeting. A range of a few days tells most, then
 * a day, then what is coarser.
 */
public final class MeetingDate {
    /** Farther apart two dates are not one meeting told differently. */
    static final long SAME_MEETING_DAYS = 45;

    private static final long LONGEST_MEETING = 14;

    private MeetingDate() {}

    /** The date that most others agree with, the finest of them; empty for no dates. */
    public static Optional<TimeValue> agreed(List<TimeValue> values) {
        Comparator<TimeValue> best =
                Comparator.comparingLong((TimeValue v) -> -support(v, values))
                        .thenComparingLong(MeetingDate::coarseness)
                        .thenComparing(TimeValue::edtf);
        return values.stream().filter(v -> DaySpan.of(v).isPresent()).min(best);
    }

    private static long support(TimeValue value, List<TimeValue> values) {
        return values.stream().filter(v -> overlap(v, value)).count();
    }

    public static boolean overlap(TimeValue a, TimeValue b) {
        return DaySpan.of(a).flatMap(x -> DaySpan.of(b).map(x::overlaps)).orElse(false);
    }

    /** Whether two dates may be the same meeting's, one of them perhaps a little off. */
    public static boolean near(TimeValue a, TimeValue b) {
        return DaySpan.of(a)
                .flatMap(x -> DaySpan.of(b).map(y -> x.daysTo(y) <= SAME_MEETING_DAYS))
                .orElse(false);
    }

    /** Whether a value says on which days, not only in which month. */
    public static boolean isFine(TimeValue value) {
        return coarseness(value) <= LONGEST_MEETING + 1;
    }

    private static long coarseness(TimeValue value) {
        long days = DaySpan.of(value).map(DaySpan::length).orElse(Long.MAX_VALUE);
        if (value instanceof Interval interval) {
            boolean begins = interval.to().period().isEmpty() && interval.start().isPresent();
            return begins ? 2 : days <= LONGEST_MEETING ? 0 : days;
        }
        return days;
    }
}
