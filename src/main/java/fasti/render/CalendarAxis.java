package fasti.render;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A date axis in UTC whose marks stand at the beginnings of calendar units, by the same proleptic
 * calendar as everything else here. A label stands right of its mark, where its unit lies.
 */
final class CalendarAxis extends DateAxis {
    private static final long serialVersionUID = 1L;
    private static final double MARK = 6;
    private static final double INDENT = 3;
    private static final double BASELINE = 13;
    private static final float SIZE = 11;
    private static final long DAY = 86_400_000L;

    CalendarAxis(ChartRange range) {
        super("", TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        setRange(millis(range.from()), millis(range.to().plusDays(1)));
    }

    static double millis(LocalDate day) {
        return (double) (day.toEpochDay() * DAY);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        ChartRange range = new ChartRange(day(getLowerBound()), day(getUpperBound()).minusDays(1));
        double days = range.to().toEpochDay() + 1.0 - range.from().toEpochDay();
        return CalendarTicks.of(range, area.getWidth() / days).stream()
                .map(
                        t ->
                                new NumberTick(
                                        TickType.MAJOR,
                                        millis(t.at()),
                                        t.label(),
                                        TextAnchor.TOP_LEFT,
                                        TextAnchor.TOP_LEFT,
                                        0))
                .toList();
    }

    /** Draws the labels with the bundled fonts, whatever the format of the picture. */
    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D area,
            RectangleEdge edge) {
        AxisState state = new AxisState(cursor);
        List<NumberTick> ticks = refreshTicks(g, state, area, edge);
        state.setTicks(ticks);
        for (NumberTick tick : ticks) {
            double x = valueToJava2D(tick.getValue(), area, edge);
            g.setPaint(getTickMarkPaint());
            g.setStroke(getTickMarkStroke());
            g.draw(new Line2D.Double(x, cursor, x, cursor + MARK));
            g.setPaint(getTickLabelPaint());
            ChartText.of(tick.getText(), SIZE, false).draw(g, x + INDENT, cursor + BASELINE);
        }
        return state;
    }

    private static LocalDate day(double millis) {
        return LocalDate.ofEpochDay(Math.floorDiv((long) millis, DAY));
    }
}
