package fasti.render;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside a mark: the badge of a round, the date, the title on one or two lines, and how
 * many sources there are.
 */
final class LabelBlock {
    static final float SIZE = 12;
    static final double LINE = 15;
    private static final double BADGE = 17;
    private static final double GAP = 5;
    private static final double SPACE = 4;
    private static final int MOST_LINES = 2;

    /** In a narrow place a label may have more lines. */
    private static final double NARROW = 260;

    private static final int MOST_LINES_NARROW = 4;

    private final Optional<ChartText> badge;
    private final ChartText date;
    private final List<ChartText> title;
    private final ChartText sources;
    private final double width;

    private LabelBlock(
            Optional<ChartText> badge, ChartText date, List<ChartText> title, ChartText sources) {
        this.badge = badge;
        this.date = date;
        this.title = title;
        this.sources = sources;
        this.width = widest();
    }

    static LabelBlock of(ChartMark mark, double most) {
        Optional<ChartText> badge =
                mark.ordinal().map(n -> ChartText.of(Integer.toString(n), 10, true));
        ChartText sources =
                ChartText.of(mark.sources() > 1 ? "×" + mark.sources() : "", SIZE, true);
        ChartText date = ChartText.of(mark.when().display(), SIZE, true);
        double lead = badge.isPresent() ? BADGE + GAP : 0;
        String text = mark.event().shownTitle();
        double taken = lead + date.width() + GAP;
        if (taken > 0.8 * most) {
            date = ChartText.of("", SIZE, true);
            text = mark.when().display() + " · " + text;
            taken = lead;
        }
        List<ChartText> lines =
                new TextWrap(SIZE, false)
                                .lines(
                                        text,
                                        most - tail(sources),
                                        taken,
                                        most < NARROW ? MOST_LINES_NARROW : MOST_LINES)
                                .stream()
                                .map(l -> ChartText.of(l, SIZE, false))
                                .toList();
        return new LabelBlock(badge, date, lines, sources);
    }

    private double widest() {
        double widest = lead() + date.width();
        for (int i = 0; i < title.size(); i++) {
            double line = title.get(i).width() + (i == 0 ? indent() : 0);
            widest = Math.max(widest, line + (i == title.size() - 1 ? tail(sources) : 0));
        }
        return widest;
    }

    private double lead() {
        return badge.isPresent() ? BADGE + GAP : 0;
    }

    private double indent() {
        return lead() + (date.width() > 0 ? date.width() + GAP : 0);
    }

    /** What the number of sources takes behind the title. */
    private static double tail(ChartText sources) {
        return sources.width() > 0 ? SPACE + sources.width() : 0;
    }

    double width() {
        return width;
    }

    int lines() {
        return Math.max(1, title.size());
    }

    /** Draws it with its first line's middle at a height. */
    void draw(Graphics2D g, double x, double middle, ChartColors colors, java.awt.Color lane) {
        double baseline = middle + SIZE * 0.36;
        badge.ifPresent(number -> drawBadge(g, x, middle, number, colors, lane));
        g.setColor(colors.ink());
        date.draw(g, x + lead(), baseline);
        for (int i = 0; i < title.size(); i++) {
            double at = x + (i == 0 ? indent() : 0);
            title.get(i).draw(g, at, baseline + i * LINE);
            if (i == title.size() - 1) {
                sources.draw(g, at + title.get(i).width() + SPACE, baseline + i * LINE);
            }
        }
    }

    private static void drawBadge(
            Graphics2D g,
            double x,
            double middle,
            ChartText number,
            ChartColors colors,
            java.awt.Color lane) {
        g.setColor(lane);
        g.fill(new Ellipse2D.Double(x, middle - BADGE / 2, BADGE, BADGE));
        g.setColor(colors.ground());
        number.draw(g, x + (BADGE - number.width()) / 2, middle + 3.6);
    }
}
