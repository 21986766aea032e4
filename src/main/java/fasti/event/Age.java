package fasti.event;

import fasti.anchor.DateAnchor;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Optional;

/** How far a date lies before the day its text speaks from. */
enum Age {
    /** Today, ahead, or not known. */
    NONE,
    /** A day or a week of late: news. */
    DAY,
    /** A month or a year of late. */
    PERIOD,
    /** So long ago that it is no news any more. */
    LONG;

    private static final int LONG_DAYS = 75;

    static Age of(Optional<TimeValue> value, DateAnchor anchor) {
        Optional<LocalDate> end = value.flatMap(TimeValue::end);
        if (anchor.day().isEmpty() || end.isEmpty() || !end.get().isBefore(anchor.day().get())) {
            return NONE;
        }
        if (end.get().isBefore(anchor.day().get().minusDays(LONG_DAYS))) {
            return LONG;
        }
        boolean period =
                value.orElse(null) instanceof CalendarPeriod p
                        && !p.granularity().isFinerThan(Granularity.MONTH);
        return period ? PERIOD : DAY;
    }
}
