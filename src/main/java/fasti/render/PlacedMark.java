package fasti.render;

import java.util.Optional;

/**
 * A mark with its place on a panel, in pixels from the panel's upper left corner.
 *
 * @param x0 its left end
 * @param x1 its right end
 * @param y its middle
 * @param small whether it is one of the small marks without a label
 */
record PlacedMark(
        ChartMark mark,
        int lane,
        double x0,
        double x1,
        double y,
        boolean small,
        Optional<PlacedLabel> label) {

    /** A label and where its left end stands; its first line is on the mark's height. */
    record PlacedLabel(LabelBlock block, double x) {}
}
