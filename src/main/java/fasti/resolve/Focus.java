package fasti.resolve;

import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.util.Optional;

/**
 * The date a text speaks of at the moment: the last it mentioned. It grows coarser by what is said
 * after it ("that year"), and the finer date before is forgotten once another year is spoken of.
 *
 * @param date the last date, at its precision
 * @param aside a date far off that was mentioned since, in case the text stays there
 * @param exact the last day or month, while but a year was mentioned since in passing
 * @param quarter the last quarter of a year, for reports that compare with "a year earlier"
 * @param offset where in the text the date stood
 * @param quarterOffset where the quarter stood
 */
record Focus(
        Optional<CalendarPeriod> date,
        Optional<CalendarPeriod> aside,
        Optional<CalendarPeriod> exact,
        Optional<CalendarPeriod> quarter,
        int offset,
        int quarterOffset) {

    static final Focus NONE =
            new Focus(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), -1, -1);

    /** Years within which a story moves on; what lies farther is an aside at first. */
    private static final int STRIDE = 5;

    /** Speaks of this date from here on. */
    Focus on(CalendarPeriod period, int at) {
        boolean fine = period.granularity().isFinerThan(Granularity.QUARTER);
        boolean isQuarter = period.granularity() == Granularity.QUARTER;
        return new Focus(
                Optional.of(period),
                Optional.empty(),
                fine ? Optional.of(period) : exact,
                isQuarter ? Optional.of(period) : quarter,
                at,
                isQuarter ? at : quarterOffset);
    }

    /**
     * Goes along with a date that was mentioned. In the midst of a paragraph a date many years off
     * ("as was shown in 2005") is an aside, until a second one stands by it.
     */
    Focus follow(CalendarPeriod period, int at, boolean opening) {
        if (opening && period.granularity() == Granularity.YEAR) {
            return afresh(period, at);
        }
        boolean goesOn =
                opening || date.isEmpty() || near(date.get(), period) || isConfirmed(period);
        return goesOn
                ? on(period, at)
                : new Focus(date, Optional.of(period), exact, quarter, offset, quarterOffset);
    }

    /** A year at the head of its sentence opens a new chapter. */
    private Focus afresh(CalendarPeriod year, int at) {
        return new Focus(
                Optional.of(year), Optional.empty(), Optional.empty(), quarter, at, quarterOffset);
    }

    /** The last exact date where it lies in the year spoken of, else what is spoken of. */
    CalendarPeriod finest() {
        CalendarPeriod spoken = date.orElseThrow();
        return spoken.granularity() == Granularity.YEAR
                ? exact.filter(spoken::contains).orElse(spoken)
                : spoken;
    }

    boolean isBefore(CalendarPeriod period) {
        return date.filter(d -> d.last().isBefore(period.first())).isPresent();
    }

    private boolean isConfirmed(CalendarPeriod period) {
        return aside.filter(a -> near(a, period)).isPresent();
    }

    private static boolean near(CalendarPeriod one, CalendarPeriod other) {
        return Math.abs(one.first().getYear() - other.first().getYear()) <= STRIDE;
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
