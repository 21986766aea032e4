package fasti.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places the marks and labels of one panel: lane under lane, in each lane row under row, each label
 * right beside its mark, nothing over anything else.
 */
final class PanelLayout {
    static final double ROW = 19;
    private static final double SMALL_ROW = 11;
    private static final double PADDING = 6;
    private static final double GAP = 6;
    private static final double SPACING = 10;
    private static final double DOT = 4.5;
    private static final double SMALL_DOT = 3;
    private static final double ARROW_TAIL = 26;

    /** A lane's band, in pixels from the panel's top. */
    record Band(int lane, String name, double top, double height) {}

    private final PanelPlan plan;
    private final TimeScale scale;
    private final Set<ChartMark> labelled;
    private final List<PlacedMark> placed = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private double height;

    private PanelLayout(PanelPlan plan, TimeScale scale, Set<ChartMark> labelled) {
        this.plan = plan;
        this.scale = scale;
        this.labelled = labelled;
    }

    /**
     * Lays a panel out.
     *
     * @param labelled the marks that get a label at all
     * @param density whether marks without a label are left to the density strip
     */
    static PanelLayout of(
            PanelPlan plan,
            TimeScale scale,
            List<ChartLane> lanes,
            Set<ChartMark> labelled,
            boolean density) {
        PanelLayout layout = new PanelLayout(plan, scale, labelled);
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
        double afterSmall = top + smallRows(index, small, top) * SMALL_ROW;
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

    private int smallRows(int lane, List<ChartMark> marks, double top) {
        RowPacker rows = new RowPacker();
        for (ChartMark mark : marks) {
            double[] x = extent(mark, SMALL_DOT);
            int row = rows.place(x[0] - 1, x[1] + 1, 1);
            double y = top + (row + 0.5) * SMALL_ROW;
            placed.add(new PlacedMark(mark, lane, x[0], x[1], y, true, Optional.empty()));
        }
        return rows.rows();
    }

    private int rows(int lane, List<ChartMark> marks, double top) {
        RowPacker rows = new RowPacker();
        for (ChartMark mark : marks) {
            double[] x = extent(mark, DOT);
            PlacedMark.PlacedLabel label = label(mark, x);
            double left = Math.min(reach(mark, x)[0], label.x());
            double right = Math.max(reach(mark, x)[1], label.x() + label.block().width());
            int row = rows.place(left - SPACING / 2, right + SPACING / 2, label.block().lines());
            double y = top + (row + 0.5) * ROW;
            placed.add(new PlacedMark(mark, lane, x[0], x[1], y, false, Optional.of(label)));
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
        if (x1 - x0 >= least) {
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

    /**
     * Inside a long bar, else right of the mark, else left of it, else where there is more room.
     */
    private PlacedMark.PlacedLabel label(ChartMark mark, double[] x) {
        double most = Math.min(460, 0.45 * scale.width());
        LabelBlock block = LabelBlock.of(mark, most);
        double[] reach = reach(mark, x);
        boolean bar = mark.shape() == MarkShape.PERIOD || mark.shape() == MarkShape.SINCE;
        if (bar && x[1] - x[0] >= block.width() + 4 * GAP) {
            return new PlacedMark.PlacedLabel(block, x[0] + 2 * GAP);
        }
        double right = scale.width() - reach[1] - GAP;
        double left = reach[0] - GAP;
        if (block.width() <= right) {
            return new PlacedMark.PlacedLabel(block, reach[1] + GAP);
        }
        if (block.width() <= left) {
            return new PlacedMark.PlacedLabel(block, reach[0] - GAP - block.width());
        }
        if (bar && x[1] - x[0] > Math.max(left, right)) {
            LabelBlock cut = LabelBlock.of(mark, x[1] - x[0] - 4 * GAP);
            return new PlacedMark.PlacedLabel(cut, x[0] + 2 * GAP);
        }
        LabelBlock cut = LabelBlock.of(mark, Math.max(left, right));
        return new PlacedMark.PlacedLabel(
                cut, right >= left ? reach[1] + GAP : reach[0] - GAP - cut.width());
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
