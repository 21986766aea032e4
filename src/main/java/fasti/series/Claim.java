package fasti.series;

import fasti.resolve.TimeMention;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.util.Optional;

/**
 * A place that speaks of the nth member of a series.
 *
 * @param time what dates it there
 */
record Claim(Located located, int ordinal, Optional<TimeMention> time) {

    /** The date it gives; empty where it gives none or one that was not resolved. */
    Optional<TimeValue> when() {
        return time.flatMap(Located::value).map(this::beginning);
    }

    /** "began on October 31" tells the beginning only. */
    private TimeValue beginning(TimeValue when) {
        return located.reference().begins()
                        && when instanceof CalendarPeriod period
                        && period.granularity() == Granularity.DAY
                ? Interval.beginning(period)
                : when;
    }

    /** Whether the place gives no date at all, so that the member's own date holds. */
    boolean isUndated() {
        return time.isEmpty();
    }
}
