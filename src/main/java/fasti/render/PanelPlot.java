package fasti.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.event.AnnotationChangeListener;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** One panel as a JFreeChart plot: its axis, its bands, the crowded parts, and the marks. */
final class PanelPlot {
    static final double AXIS_HEIGHT = 24;

    /** Every font is set: the library's own do not exist on a machine without fonts. */
    private static final Font FONT = ChartFonts.plain().deriveFont(11f);

    private final PanelLayout layout;
    private final ChartColors colors;

    PanelPlot(PanelLayout layout, ChartColors colors) {
        this.layout = layout;
        this.colors = colors;
    }

    double height() {
        return layout.height() + AXIS_HEIGHT;
    }

    /** Draws the panel, gutter on the left, axis below. */
    void draw(Graphics2D g, double left, double top) {
        double right = left + LaneNames.WIDTH + layout.scale().width();
        plot().draw(
                        g,
                        new Rectangle2D.Double(left, top, right - left, height()),
                        new Point2D.Double(left, top),
                        null,
                        null);
        LaneNames.draw(g, left, top, layout.bands(), colors);
    }

    private XYPlot plot() {
        XYPlot plot = new XYPlot(null, dates(), rows(), new XYLineAndShapeRenderer());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(space(0, AXIS_HEIGHT));
        plot.setFixedRangeAxisSpace(space(LaneNames.WIDTH, 0));
        plot.setBackgroundPaint(colors.ground());
        plot.setOutlinePaint(colors.grid());
        plot.setOutlineStroke(new BasicStroke(1f));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinePaint(colors.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1f));
        crowds(plot);
        bands(plot);
        plot.addAnnotation(new Marks());
        return plot;
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    private CalendarAxis dates() {
        CalendarAxis axis = new CalendarAxis(layout.plan().range());
        axis.setTickLabelFont(FONT);
        axis.setLabelFont(FONT);
        axis.setTickLabelPaint(colors.muted());
        axis.setTickMarkPaint(colors.muted());
        axis.setAxisLinePaint(colors.muted());
        return axis;
    }

    /** The vertical axis counts pixels downwards and is not drawn. */
    private NumberAxis rows() {
        NumberAxis axis = new NumberAxis();
        axis.setTickLabelFont(FONT);
        axis.setLabelFont(FONT);
        axis.setRange(0, layout.height());
        axis.setInverted(true);
        axis.setVisible(false);
        return axis;
    }

    private void crowds(XYPlot plot) {
        for (ChartRange crowd : layout.plan().crowds()) {
            IntervalMarker marker =
                    new IntervalMarker(
                            CalendarAxis.millis(crowd.from()),
                            CalendarAxis.millis(crowd.to().plusDays(1)),
                            colors.crowd());
            marker.setAlpha(1f);
            marker.setOutlinePaint(colors.muted());
            marker.setOutlineStroke(new BasicStroke(1f));
            plot.addDomainMarker(marker, Layer.BACKGROUND);
        }
    }

    private void bands(XYPlot plot) {
        for (PanelLayout.Band band : layout.bands()) {
            if (band.top() > 0) {
                plot.addRangeMarker(line(band.top()), Layer.BACKGROUND);
            }
        }
    }

    private IntervalMarker line(double y) {
        Color paint = colors.grid();
        IntervalMarker marker = new IntervalMarker(y - 0.5, y + 0.5, paint);
        marker.setAlpha(1f);
        return marker;
    }

    /** Puts the placed marks and labels onto the plot. */
    private final class Marks implements XYAnnotation {
        @Override
        public void draw(
                Graphics2D g,
                XYPlot plot,
                Rectangle2D area,
                ValueAxis domain,
                ValueAxis range,
                int rendererIndex,
                PlotRenderingInfo info) {
            MarkPainter painter = new MarkPainter(g, colors);
            double left = area.getX();
            double top = area.getY();
            for (PlacedMark mark : layout.placed()) {
                painter.draw(mark, left, top, layout.scale());
            }
            for (PlacedMark mark : layout.placed()) {
                mark.label()
                        .ifPresent(
                                l ->
                                        l.block()
                                                .draw(
                                                        g,
                                                        left + l.x(),
                                                        top + mark.y(),
                                                        colors,
                                                        colors.lane(mark.lane())));
            }
        }

        @Override
        public void addChangeListener(AnnotationChangeListener listener) {
            // A plot is drawn once and never changes.
        }

        @Override
        public void removeChangeListener(AnnotationChangeListener listener) {
            // A plot is drawn once and never changes.
        }
    }
}
