package fasti.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Draws marks. The shape says how much is known of the date; a filled one has occurred, a hollow
 * one is planned; a dashed outline is inferred, a dotted one approximate; a claim is a diamond.
 */
final class MarkPainter {
    private static final double PALE = 0.22;
    private static final double CLAIM = 0.45;
    private static final float[] DASHES = {3.5f, 2.5f};
    private static final float[] DOTS = {1f, 2.5f};

    private final Graphics2D g;
    private final ChartColors colors;

    MarkPainter(Graphics2D g, ChartColors colors) {
        this.g = g;
        this.colors = colors;
    }

    /** Draws a mark whose panel's upper left corner is at a point. */
    void draw(PlacedMark placed, double left, double top, TimeScale scale) {
        double x0 = left + placed.x0();
        double x1 = left + placed.x1();
        double y = top + placed.y();
        Color lane = colors.lane(placed.lane());
        double half = placed.small() ? 3 : 4.5;
        for (double rival : placed.mark().rivals()) {
            rival(left + scale.x(rival), (x0 + x1) / 2, y, half, lane);
        }
        shape(placed, x0, x1, y, half, lane);
    }

    private void shape(PlacedMark placed, double x0, double x1, double y, double half, Color lane) {
        ChartMark mark = placed.mark();
        switch (mark.shape()) {
            case DAY -> paint(dot(mark, (x0 + x1) / 2, y, half), mark, lane, fill(mark, lane));
            case DAYS -> days(placed, x0, x1, y, half, lane);
            case PERIOD -> period(placed, x0, x1, y, half, 1f, lane);
            case SINCE -> since(placed, x0, x1, y, half, lane);
            case BEGAN -> tail(mark, x0 + half, x1, y, half, lane);
            case UNTIL -> tail(mark, x1 - half, x0, y, half, lane);
            case BOUNDED -> bounded(mark, x0, x1, y, half + 2, lane);
        }
    }

    private Color fill(ChartMark mark, Color lane) {
        if (mark.planned()) {
            return colors.ground();
        }
        return mark.claimed() ? colors.pale(lane, CLAIM) : lane;
    }

    private void paint(Shape shape, ChartMark mark, Color lane, Color fill) {
        boolean broken = mark.inferred() || mark.approximate();
        g.setColor(broken && !mark.planned() ? colors.pale(lane, CLAIM) : fill);
        g.fill(shape);
        g.setColor(lane);
        g.setStroke(stroke(mark, 1.6f));
        g.draw(shape);
    }

    private static BasicStroke stroke(ChartMark mark, float width) {
        if (!mark.inferred() && !mark.approximate()) {
            return new BasicStroke(width);
        }
        return new BasicStroke(
                width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10f,
                mark.inferred() ? DASHES : DOTS,
                0f);
    }

    private static Shape dot(ChartMark mark, double x, double y, double radius) {
        if (!mark.claimed()) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        double reach = radius * 1.2;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - reach);
        diamond.lineTo(x + reach, y);
        diamond.lineTo(x, y + reach);
        diamond.lineTo(x - reach, y);
        diamond.closePath();
        return diamond;
    }

    private static Shape bar(double x0, double x1, double y, double half, double round) {
        return new RoundRectangle2D.Double(x0, y - half, x1 - x0, 2 * half, round, round);
    }

    /** Solid; one that has to hold its label is pale with a strong edge. */
    private void days(PlacedMark placed, double x0, double x1, double y, double half, Color lane) {
        if (holdsLabel(placed)) {
            period(placed, x0, x1, y, half, 2.4f, lane);
        } else {
            ChartMark mark = placed.mark();
            paint(bar(x0, x1, y, half, half), mark, lane, fill(mark, lane));
        }
    }

    private void period(
            PlacedMark placed,
            double x0,
            double x1,
            double y,
            double half,
            float edge,
            Color lane) {
        double tall = tall(placed, half);
        double middle = middle(placed, y);
        Color pale = placed.mark().planned() ? colors.ground() : colors.pale(lane, PALE);
        Shape bar = bar(x0, x1, middle, tall, 3);
        g.setColor(pale);
        g.fill(bar);
        g.setColor(lane);
        g.setStroke(stroke(placed.mark(), edge));
        g.draw(bar);
    }

    /** A bar that holds its label is as tall as the label. */
    private static double tall(PlacedMark placed, double half) {
        return holdsLabel(placed) ? half + 4 + (lines(placed) - 1) * LabelBlock.LINE / 2 : half + 1;
    }

    private static double middle(PlacedMark placed, double y) {
        return holdsLabel(placed) ? y + (lines(placed) - 1) * LabelBlock.LINE / 2 : y;
    }

    private static int lines(PlacedMark placed) {
        return placed.label().map(l -> l.block().lines()).orElse(1);
    }

    private static boolean holdsLabel(PlacedMark placed) {
        return placed.label().filter(l -> l.x() > placed.x0() && l.x() < placed.x1()).isPresent();
    }

    /** A pale band that ends in an arrow and has no closing edge. */
    private void since(PlacedMark placed, double x0, double x1, double y, double half, Color lane) {
        double tall = tall(placed, half);
        double middle = middle(placed, y);
        double tip = Math.min(tall, (x1 - x0) / 2);
        Path2D band = new Path2D.Double();
        band.moveTo(x1 - tip, middle - tall);
        band.lineTo(x0, middle - tall);
        band.lineTo(x0, middle + tall);
        band.lineTo(x1 - tip, middle + tall);
        Path2D filled = new Path2D.Double(band);
        filled.lineTo(x1, middle);
        filled.closePath();
        g.setColor(colors.pale(lane, PALE));
        g.fill(filled);
        g.setColor(lane);
        g.setStroke(stroke(placed.mark(), 1f));
        g.draw(band);
        g.setStroke(new BasicStroke(2f));
        Path2D head = new Path2D.Double();
        head.moveTo(x1 - tip, middle - tall);
        head.lineTo(x1, middle);
        head.lineTo(x1 - tip, middle + tall);
        g.draw(head);
    }

    /** A dot with a dotted line that leads on to an end nobody told. */
    private void tail(ChartMark mark, double x, double end, double y, double half, Color lane) {
        g.setColor(lane);
        g.setStroke(
                new BasicStroke(
                        2f,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        10f,
                        new float[] {1f, 4f},
                        0f));
        g.draw(new Line2D.Double(x, y, end, y));
        paint(dot(mark, x, y, half), mark, lane, fill(mark, lane));
    }

    /** A region with brackets at both ends and nothing in it. */
    private void bounded(ChartMark mark, double x0, double x1, double y, double half, Color lane) {
        double hook = Math.min(4, (x1 - x0) / 3);
        Path2D brackets = new Path2D.Double();
        brackets.moveTo(x0 + hook, y - half);
        brackets.lineTo(x0, y - half);
        brackets.lineTo(x0, y + half);
        brackets.lineTo(x0 + hook, y + half);
        brackets.moveTo(x1 - hook, y - half);
        brackets.lineTo(x1, y - half);
        brackets.lineTo(x1, y + half);
        brackets.lineTo(x1 - hook, y + half);
        g.setColor(lane);
        g.setStroke(new BasicStroke(2f));
        g.draw(brackets);
        g.setStroke(stroke(mark, 1f));
        g.draw(new Line2D.Double(x0, y - half, x1, y - half));
        g.draw(new Line2D.Double(x0, y + half, x1, y + half));
    }

    private void rival(double x, double from, double y, double half, Color lane) {
        g.setColor(lane);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Line2D.Double(from, y, x, y));
        Shape ring = new Ellipse2D.Double(x - half + 1, y - half + 1, 2 * half - 2, 2 * half - 2);
        g.setColor(colors.ground());
        g.fill(ring);
        g.setColor(lane);
        g.draw(ring);
    }
}
