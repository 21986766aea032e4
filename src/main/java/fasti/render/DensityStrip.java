package fasti.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How many events begin in each small part of a panel, as bars: for more than can be drawn. */
final class DensityStrip {
    static final double HEIGHT = 92;
    private static final double BARS = 66;
    private static final double BIN = 4;

    private final int[] counts;
    private final TimeScale scale;
    private final ChartColors colors;

    DensityStrip(List<ChartMark> marks, TimeScale scale, ChartColors colors) {
        this.scale = scale;
        this.colors = colors;
        this.counts = new int[(int) Math.ceil(scale.width() / BIN)];
        for (ChartMark mark : marks) {
            if (mark.knownEnd() > scale.from() && mark.anchor() < scale.to()) {
                int bin = (int) (scale.x(mark.anchor() + 0.5) / BIN);
                counts[Math.min(counts.length - 1, bin)]++;
            }
        }
    }

    void draw(Graphics2D g, double left, double top) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        g.setColor(colors.lane(0));
        for (int i = 0; i < counts.length; i++) {
            double tall = BARS * counts[i] / most;
            double wide = Math.min(BIN, scale.width() - i * BIN) - 0.5;
            if (tall > 0 && wide > 0) {
                g.fill(new Rectangle2D.Double(left + i * BIN, top + HEIGHT - tall, wide, tall));
            }
        }
        g.setColor(colors.muted());
        long days = Math.max(1, Math.round(BIN / scale.pixelsPerDay()));
        String text =
                "Events begun in each bar of "
                        + ChartTitles.count((int) days, "day")
                        + "; the tallest stands for "
                        + ChartTitles.count(most, "event");
        ChartText.of(text, 11, false).draw(g, left, top + 12);
    }
}
