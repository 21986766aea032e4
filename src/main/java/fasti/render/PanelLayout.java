package fasti.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places the marks and labels of one panel: lane under lane, in each lane row under row, each label
 * right beside its mark, nothing over anything else.
 */
final class PanelLayout {
    static final double ROW = 19;
    private static final double SMALL_ROW = 11;
    private static final double MOST_SMALL = 90;
    private static final double PADDING = 6;
    private static final double SPACING = 10;
    private static final double DOT = 4.5;
    private static final double SMALL_DOT = 3;
    private static final double ARROW_TAIL = 26;

    /** A lane's band, in pixels from the panel's top. */
    record Band(int lane, String name, double top, double height) {}

    private final PanelPlan plan;
    private final TimeScale scale;
    private final Set<ChartMark> labelled;
    private final Map<ChartMark, List<PlacedMark.PlacedLabel>> labels;
    private final List<PlacedMark> placed = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private double height;

    private PanelLayout(
            PanelPlan plan,
            TimeScale scale,
            Set<ChartMark> labelled,
            Map<ChartMark, List<PlacedMark.PlacedLabel>> labels) {
        this.labels = labels;
        this.plan = plan;
        this.scale = scale;
        this.labelled = labelled;
    }

    /**
     * Lays a panel out.
     *
     * @param labelled the marks that get a label at all
     * @param labels where labels may stand, as far as it was worked out before; filled on
     * @param density whether marks without a label are left to the density strip
     */
    static PanelLayout of(
            PanelPlan plan,
            TimeScale scale,
            List<ChartLane> lanes,
            Set<ChartMark> labelled,
            Map<ChartMark, List<PlacedMark.PlacedLabel>> labels,
            boolean density) {
        PanelLayout layout = new PanelLayout(plan, scale, labelled, labels);
        for (int i = 0; i < lanes.size(); i++) {
            layout.lane(i, lanes.get(i), density);
        }
        return layout;
    }

    private void lane(int index, ChartLane lane, boolean density) {
        List<ChartMark> own =
                lane.marks().stream()
                        .filter(m -> plan.own().contains(m) && labelled.contains(m))
                        .sorted(Comparator.comparingDouble(this::left))
                        .toList();
        List<ChartMark> small =
                density
                        ? List.of()
                        : lane.marks().stream()
                                .filter(m -> plan.others().contains(m) || isUnlabelled(m))
                                .toList();
        if (own.isEmpty() && small.isEmpty()) {
            return;
        }
        double top = height + PADDING;
        double afterSmall = top + smallRows(index, small, top);
        double bottom = afterSmall + rows(index, own, afterSmall) * ROW + PADDING;
        double least = LaneNames.height(lane.name()) + 2 * PADDING;
        double tall = Math.max(bottom - height, least);
        bands.add(new Band(index, lane.name(), height, tall));
        height += tall;
    }

    private boolean isUnlabelled(ChartMark mark) {
        return plan.own().contains(mark) && !labelled.contains(mark);
    }

    private double left(ChartMark mark) {
        return scale.x(mark.from());
    }

    /** Small marks in rows that move closer together where there are many; gives their height. */
    private double smallRows(int lane, List<ChartMark> marks, double top) {
        RowPacker rows = new RowPacker();
        List<double[]> extents = marks.stream().map(m -> extent(m, SMALL_DOT)).toList();
        List<Integer> at = extents.stream().map(x -> rows.place(x[0] - 1, x[1] + 1, 1)).toList();
        double pitch = Math.min(SMALL_ROW, MOST_SMALL / Math.max(1, rows.rows()));
        for (int i = 0; i < marks.size(); i++) {
            double[] x = extents.get(i);
            double y = top + SMALL_ROW / 2 + at.get(i) * pitch;
            placed.add(new PlacedMark(marks.get(i), lane, x[0], x[1], y, true, Optional.empty()));
        }
        return rows.rows() == 0 ? 0 : SMALL_ROW + (rows.rows() - 1) * pitch;
    }

    /** Marks with labels, each on the side of its mark on which it comes to stand higher. */
    private int rows(int lane, List<ChartMark> marks, double top) {
        RowPacker rows = new RowPacker();
        for (ChartMark mark : marks) {
            double[] x = extent(mark, DOT);
            double[] reach = reach(mark, x);
            var sides =
                    labels.computeIfAbsent(
                            mark, m -> new LabelSides(m, x, reach, scale.width()).candidates());
            PlacedMark.PlacedLabel best = sides.get(0);
            int row = Integer.MAX_VALUE;
            for (PlacedMark.PlacedLabel label : sides) {
                int free = rows.find(left(label, reach), right(label, reach), height(label));
                if (free < row) {
                    row = free;
                    best = label;
                }
            }
            rows.take(left(best, reach), right(best, reach), row, height(best));
            double y = top + (row + 0.5) * ROW;
            placed.add(new PlacedMark(mark, lane, x[0], x[1], y, false, Optional.of(best)));
        }
        return rows.rows();
    }

    /** Where a mark begins and ends; a dot or a short bar is at least as wide as can be seen. */
    private double[] extent(ChartMark mark, double radius) {
        double x0 = scale.x(mark.from());
        double x1 = scale.x(mark.to());
        double least = mark.shape() == MarkShape.DAYS ? 2.6 * radius : 2 * radius;
        if (mark.shape() == MarkShape.BEGAN) {
            return new double[] {x0 - radius, Math.min(scale.width(), x0 + ARROW_TAIL)};
        }
        if (mark.shape() == MarkShape.UNTIL) {
            return new double[] {Math.max(0, x1 - ARROW_TAIL), x1 + radius};
        }
        if (mark.shape() != MarkShape.DAY && x1 - x0 >= least) {
            return new double[] {x0, x1};
        }
        double middle = Math.max(least / 2, Math.min(scale.width() - least / 2, (x0 + x1) / 2));
        return new double[] {middle - least / 2, middle + least / 2};
    }

    /** The mark with the rival dates that it is joined to. */
    private double[] reach(ChartMark mark, double[] x) {
        double left = x[0];
        double right = x[1];
        for (double rival : mark.rivals()) {
            left = Math.min(left, scale.x(rival) - DOT);
            right = Math.max(right, scale.x(rival) + DOT);
        }
        return new double[] {left, right};
    }

    private static double left(PlacedMark.PlacedLabel label, double[] reach) {
        return Math.min(reach[0], label.x()) - SPACING / 2;
    }

    private static double right(PlacedMark.PlacedLabel label, double[] reach) {
        return Math.max(reach[1], label.x() + label.block().width()) + SPACING / 2;
    }

    private static int height(PlacedMark.PlacedLabel label) {
        return label.block().lines();
    }

    List<PlacedMark> placed() {
        return placed;
    }

    List<Band> bands() {
        return bands;
    }

    double height() {
        return Math.max(height, 2 * ROW);
    }

    PanelPlan plan() {
        return plan;
    }

    TimeScale scale() {
        return scale;
    }
}
