package fasti.render;

/**
 * A linear scale from days to pixels: nothing is stretched or squeezed.
 *
 * @param from the first day, since 1970-01-01
 * @param to the end of the last day
 * @param width in pixels
 */
record TimeScale(double from, double to, double width) {

    static TimeScale of(ChartRange range, double width) {
        return new TimeScale(ChartMark.day(range.from()), ChartMark.day(range.to()) + 1, width);
    }

    /** The pixel of a day, held to the panel's edges. */
    double x(double day) {
        return Math.max(0, Math.min(width, (day - from) / (to - from) * width));
    }

    double pixelsPerDay() {
        return width / (to - from);
    }
}
