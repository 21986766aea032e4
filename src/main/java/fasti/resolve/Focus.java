package fasti.resolve;

import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.util.Optional;

/**
 * The date a text speaks of at the moment: the last it mentioned. It grows coarser by what is said
 * after it ("that year"), and the finer date before is forgotten once another year is spoken of.
 *
 * @param date the last date, at its precision
 * @param quarter the last quarter of a year, for reports that compare with "a year earlier"
 * @param offset where in the text the date stood
 * @param quarterOffset where the quarter stood
 */
record Focus(
        Optional<CalendarPeriod> date,
        Optional<CalendarPeriod> quarter,
        int offset,
        int quarterOffset) {

    static final Focus NONE = new Focus(Optional.empty(), Optional.empty(), -1, -1);

    Focus on(CalendarPeriod period, int at) {
        return period.granularity() == Granularity.QUARTER
                ? new Focus(Optional.of(period), Optional.of(period), at, at)
                : new Focus(Optional.of(period), quarter, at, quarterOffset);
    }

    /** The unit that holds the date; empty where the date is coarser than the unit. */
    Optional<CalendarPeriod> unit(Granularity granularity) {
        return date.filter(d -> !granularity.isFinerThan(d.granularity()))
                .map(d -> CalendarPeriod.containing(granularity, d.first()));
    }

    Optional<Integer> year() {
        return date.filter(d -> !Granularity.YEAR.isFinerThan(d.granularity()))
                .map(d -> d.first().getYear());
    }
}
