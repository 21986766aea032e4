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
 * @param line the date spoken of before the text looked back to this one ("appointed in November
 *     1917" in a text that had got to 1918), to which it may return
 * @param mentioned the last date of all, be it in passing: "that year" is its year
 * @param offset where in the text the date stood
 * @param quarterOffset where the quarter stood; -1 once a report speaks of more than a quarter
 */
record Focus(
        Optional<CalendarPeriod> date,
        Optional<CalendarPeriod> aside,
        Optional<CalendarPeriod> exact,
        Optional<CalendarPeriod> quarter,
        Optional<CalendarPeriod> line,
        Optional<CalendarPeriod> mentioned,
        int offset,
        int quarterOffset) {

    static final Focus NONE =
            new Focus(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    -1,
                    -1);

    /** Years within which a story moves on; what lies farther is an aside at first. */
    private static final int STRIDE = 5;

    /** Days by which a date must lie before the last for the text to look back. */
    private static final long LOOK_BACK = 30;

    /** Speaks of this date from here on. */
    Focus on(CalendarPeriod period, int at) {
        return on(period, Optional.empty(), at);
    }

    /** Speaks of this date and of no finer one before: "February of this year". */
    Focus only(CalendarPeriod period, int at) {
        Focus plain = NONE.on(period, at);
        return period.granularity() == Granularity.QUARTER ? plain : plain.withQuarterOf(this);
    }

    private Focus on(CalendarPeriod period, Optional<CalendarPeriod> left, int at) {
        boolean fine = period.granularity().isFinerThan(Granularity.QUARTER);
        boolean isQuarter = period.granularity() == Granularity.QUARTER;
        return new Focus(
                Optional.of(period),
                Optional.empty(),
                fine ? Optional.of(period) : exact,
                isQuarter ? Optional.of(period) : quarter,
                left,
                Optional.of(period),
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
        return goesOn ? on(period, opening ? Optional.empty() : left(period), at) : aside(period);
    }

    private Focus aside(CalendarPeriod period) {
        return new Focus(
                date,
                Optional.of(period),
                exact,
                quarter,
                line,
                Optional.of(period),
                offset,
                quarterOffset);
    }

    /** Stays with its date, but for what points at the last one mentioned. */
    Focus mention(CalendarPeriod period) {
        return new Focus(
                date, aside, exact, quarter, line, Optional.of(period), offset, quarterOffset);
    }

    /** The unit that "that" points at: of the last date mentioned, else of the one spoken of. */
    Optional<CalendarPeriod> pointedAt(Granularity granularity) {
        return mentioned
                .filter(d -> !granularity.isFinerThan(d.granularity()))
                .map(d -> CalendarPeriod.containing(granularity, d.first()))
                .or(() -> unit(granularity));
    }

    /** The same, but the quarter spoken of stays another one's. */
    Focus withQuarterOf(Focus other) {
        return new Focus(
                date, aside, exact, other.quarter, line, mentioned, offset, other.quarterOffset);
    }

    /** Whether a report speaks of a quarter, and of no more than that. */
    boolean isOnQuarter() {
        return quarter.isPresent() && quarterOffset >= 0;
    }

    /** A report has turned from its quarter to more than that. */
    Focus beyondQuarter() {
        return new Focus(date, aside, exact, quarter, line, mentioned, offset, -1);
    }

    /** What the text leaves when it looks back, in the midst of a sentence. */
    private Optional<CalendarPeriod> left(CalendarPeriod period) {
        return date.filter(d -> period.last().plusDays(LOOK_BACK).isBefore(d.first()))
                .filter(d -> !Granularity.MONTH.isFinerThan(d.granularity()))
                .or(() -> line.filter(l -> period.last().isBefore(l.first())));
    }

    /** A year at the head of its sentence opens a new chapter. */
    private Focus afresh(CalendarPeriod year, int at) {
        return new Focus(
                Optional.of(year),
                Optional.empty(),
                Optional.empty(),
                quarter,
                Optional.empty(),
                Optional.of(year),
                at,
                quarterOffset);
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

    /**
     * Whether a text speaks of the same here as it did at a place before, counted from either.
     *
     * @param at where it stands now
     * @param apart how far the other place is behind
     */
    boolean isSame(Focus before, int at, int apart) {
        return isMoved(before.offset, offset, at, apart)
                && isMoved(before.quarterOffset, quarterOffset, at, apart)
                && date.equals(before.date)
                && aside.equals(before.aside)
                && exact.equals(before.exact)
                && quarter.equals(before.quarter)
                && line.equals(before.line)
                && mentioned.equals(before.mentioned);
    }

    /** As far behind as before, or too far behind for anyone to ask. */
    private static boolean isMoved(int before, int now, int at, int apart) {
        return now - before == apart || (now == before && at - now > Refrain.AROUND);
    }

    /** The same date, moved on as far as it has come since. */
    Focus onwards(Focus before) {
        return new Focus(
                date,
                aside,
                exact,
                quarter,
                line,
                mentioned,
                2 * offset - before.offset,
                2 * quarterOffset - before.quarterOffset);
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
