package fasti.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A whole chart, laid out: title, panels, legend and footer, with everything's place. */
final class ChartLayout {
    private static final double MARGIN = 24;
    private static final double HEADING = 22;
    private static final double PANEL_GAP = 14;
    private static final double FOOT_LINE = 16;

    /** Without a wish of the caller the picture grows up to this height. */
    private static final int TALLEST = 3200;

    private static final int MOST_LABELS = 200;

    private static final int MOST_OVER_DENSITY = 60;

    /** More events than this are drawn as a density. */
    private static final int MOST_MARKS = 600;

    private final ChartOptions options;
    private final ChartColors colors;
    private final List<ChartMark> marks;
    private final List<ChartLane> lanes;
    private final ChartTitles titles;
    private final ChartLegend legend;
    private final Map<ChartMark, List<PlacedMark.PlacedLabel>> known = new HashMap<>();
    private List<PanelPlan> plans;
    private List<PanelLayout> panels = List.of();
    private int labels;

    ChartLayout(TimelineFile file, ChartOptions options) {
        this.options = options;
        this.colors = ChartColors.of(options.theme());
        this.marks =
                file.events().stream()
                        .filter(e -> !e.rejected() && file.range().touches(e.shownWhen()))
                        .map(ChartMark::of)
                        .toList();
        PanelPlanner planner = new PanelPlanner(file.range());
        this.plans = planner.plan(marks);
        this.lanes = new LaneChooser(options.lanes(), file.series()).lanes(marks);
        this.legend = new ChartLegend(marks, inner());
        this.titles = new ChartTitles(file, options, marks.size(), inner());
        fit();
        if (height() > room() && plans.size() > 1) {
            plans = planner.whole(marks);
            known.clear();
            fit();
        }
    }

    private int room() {
        return options.height().orElse(TALLEST);
    }

    private double inner() {
        return options.width() - 2 * MARGIN;
    }

    /** As many labels as the height allows, the most salient first. */
    private void fit() {
        int few = 0;
        int many = Math.min(marks.size(), options.top().orElse(mostLabels()));
        place(many);
        if (height() <= room()) {
            return;
        }
        while (many - few > 1) {
            int middle = (few + many) / 2;
            place(middle);
            if (height() > room()) {
                many = middle;
            } else {
                few = middle;
            }
        }
        place(few);
    }

    private int mostLabels() {
        return isDensity() ? MOST_OVER_DENSITY : MOST_LABELS;
    }

    private void place(int count) {
        labels = count;
        Set<ChartMark> labelled = new LinkedHashSet<>();
        marks.stream()
                .sorted(Comparator.comparingDouble(ChartMark::salience).reversed())
                .limit(count)
                .forEach(labelled::add);
        List<PanelLayout> placed = new ArrayList<>();
        for (PanelPlan plan : plans) {
            TimeScale scale = TimeScale.of(plan.range(), inner() - LaneNames.WIDTH);
            placed.add(PanelLayout.of(plan, scale, lanes, labelled, known, isDensity()));
        }
        panels = placed;
    }

    private boolean isDensity() {
        return marks.size() > MOST_MARKS;
    }

    private double strip() {
        return isDensity() ? DensityStrip.HEIGHT : 0;
    }

    double height() {
        double height = MARGIN + titles.height();
        for (PanelLayout panel : panels) {
            height += strip() + HEADING + panel.height() + PanelPlot.AXIS_HEIGHT + PANEL_GAP;
        }
        height += legend.height() + 8 + titles.footer(unlabelled()).size() * FOOT_LINE;
        return height + MARGIN;
    }

    private int unlabelled() {
        return marks.size() - labels;
    }

    List<PanelLayout> panels() {
        return panels;
    }

    /** The height asked for; more where even a picture without labels does not fit into it. */
    int pixelHeight() {
        return Math.max(options.height().orElse(0), (int) Math.ceil(height()));
    }

    void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(colors.ground());
        g.fill(new Rectangle2D.Double(0, 0, options.width(), pixelHeight()));
        titles.draw(g, MARGIN, MARGIN, colors);
        double y = MARGIN + titles.height();
        for (PanelLayout panel : panels) {
            y = panel(g, panel, y);
        }
        if (marks.isEmpty()) {
            nothing(g, y);
        }
        legend.draw(g, MARGIN, y, colors);
        footer(g, y + legend.height() + 8);
    }

    private double panel(Graphics2D g, PanelLayout panel, double top) {
        double y = top;
        g.setColor(colors.ink());
        ChartText.of(panel.plan().heading(), 13, true).draw(g, MARGIN + LaneNames.WIDTH, y + 14);
        y += HEADING;
        if (isDensity()) {
            new DensityStrip(marks, panel.scale(), colors).draw(g, MARGIN + LaneNames.WIDTH, y);
            y += DensityStrip.HEIGHT;
        }
        PanelPlot plot = new PanelPlot(panel, colors);
        plot.draw(g, MARGIN, y);
        return y + plot.height() + PANEL_GAP;
    }

    private void nothing(Graphics2D g, double bottom) {
        ChartText text = ChartText.of("No events in this range", 13, false);
        g.setColor(colors.muted());
        double middle = MARGIN + (LaneNames.WIDTH + inner()) / 2;
        double y = bottom - PANEL_GAP - PanelPlot.AXIS_HEIGHT - PanelLayout.ROW + 5;
        text.draw(g, middle - text.width() / 2, y);
    }

    private void footer(Graphics2D g, double top) {
        g.setColor(colors.muted());
        double baseline = top + 12;
        for (ChartText line : titles.footer(unlabelled())) {
            line.draw(g, MARGIN, baseline);
            baseline += FOOT_LINE;
        }
    }
}
