package fasti.time;

/**
 * The size of a unit of time, from fine to coarse, as the wording said it: "December 22" is a
 * {@link #DAY}, "March 2011" a {@link #MONTH}. The order of the constants is the order of size.
 */
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    /** Morning, afternoon, evening, night. */
    DAY_PART,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    /** A quarter of a year, three calendar months. */
    QUARTER,
    /** Spring, summer, autumn, winter, counted in whole months of the northern half. */
    SEASON,
    /** Half a year. */
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM;

    /** Whether this unit is smaller than the other: a day is finer than a month. */
    public boolean isFinerThan(Granularity other) {
        return compareTo(other) < 0;
    }
}
