package fasti.render;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a chart is to look.
 *
 * @param width of the picture in pixels, 400 to 20,000
 * @param height of the picture in pixels; empty lets it grow with what stands on it. Fewer labels
 *     and no enlarged parts are drawn into a low picture; nothing is cut off, so one that is too
 *     low even for that becomes higher
 * @param scale pixels of a PNG for each pixel of the layout: 2 for a sharp print
 * @param top how many events get a label, the most salient first; empty leaves it to the space
 */
public record ChartOptions(
        int width,
        OptionalInt height,
        double scale,
        Theme theme,
        Lanes lanes,
        Optional<String> title,
        OptionalInt top) {

    /** Refuses sizes that no picture can have. */
    public ChartOptions {
        if (width < 400 || width > 20_000) {
            throw new IllegalArgumentException("width is not within 400 and 20000: " + width);
        }
        if (height.isPresent() && (height.getAsInt() < 200 || height.getAsInt() > 20_000)) {
            throw new IllegalArgumentException(
                    "height is not within 200 and 20000: " + height.getAsInt());
        }
        if (!(scale >= 0.25 && scale <= 8)) {
            throw new IllegalArgumentException("scale is not within 0.25 and 8: " + scale);
        }
        if (top.isPresent() && top.getAsInt() < 0) {
            throw new IllegalArgumentException("top is negative: " + top.getAsInt());
        }
    }

    /** 1600 pixels wide, as high as needed, light, lanes as they fit. */
    public static ChartOptions ofDefault() {
        return new ChartOptions(
                1600,
                OptionalInt.empty(),
                1,
                Theme.LIGHT,
                Lanes.AUTO,
                Optional.empty(),
                OptionalInt.empty());
    }

    /** The same with another title. */
    public ChartOptions withTitle(String other) {
        return new ChartOptions(width, height, scale, theme, lanes, Optional.of(other), top);
    }

    /** Dark ink on a light ground, or the other way round. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** What the lanes of a chart stand for. */
    public enum Lanes {
        /** Series first, then types or actors, whichever tells more. */
        AUTO,
        SERIES,
        TYPE,
        ACTOR,
        NONE
    }
}
