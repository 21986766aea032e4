package fasti.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The names of the lanes, in the gutter left of a panel. */
final class LaneNames {
    static final double WIDTH = 132;
    private static final float SIZE = 12;
    private static final double LINE = 15;
    private static final double SWATCH = 5;
    private static final double INDENT = 12;

    private LaneNames() {}

    static double height(String name) {
        return lines(name).size() * LINE;
    }

    private static List<String> lines(String name) {
        return new TextWrap(SIZE, true).lines(capital(name), WIDTH - INDENT - 8, 0, 3);
    }

    private static String capital(String name) {
        String clean = ChartText.clean(name);
        if (clean.isEmpty()) {
            return clean;
        }
        int first = clean.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + clean.substring(Character.charCount(first));
    }

    /** Draws the names for a panel whose gutter starts at a point. */
    static void draw(
            Graphics2D g,
            double left,
            double top,
            List<PanelLayout.Band> bands,
            ChartColors colors) {
        for (PanelLayout.Band band : bands) {
            g.setColor(colors.lane(band.lane()));
            g.fill(new Rectangle2D.Double(left, top + band.top() + 3, SWATCH, band.height() - 6));
            g.setColor(colors.ink());
            double baseline = top + band.top() + 17;
            for (String line : lines(band.name())) {
                ChartText.of(line, SIZE, true).draw(g, left + INDENT, baseline);
                baseline += LINE;
            }
        }
    }
}
