package fasti.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a mark's label may stand: inside a long pale bar; else right of the mark, or left of it;
 * where neither has room for all of it, cut, where there is the most room, even within a bar of
 * days.
 */
final class LabelSides {
    private static final double GAP = 6;
    private static final double INSET = 12;
    private static final double WIDEST = 560;

    private final ChartMark mark;
    private final double[] bar;
    private final double[] reach;
    private final double width;

    /**
     * Looks at one mark.
     *
     * @param bar its left and right end
     * @param reach the same with the rival dates that it is joined to
     * @param width of the panel
     */
    LabelSides(ChartMark mark, double[] bar, double[] reach, double width) {
        this.mark = mark;
        this.bar = bar.clone();
        this.reach = reach.clone();
        this.width = width;
    }

    /** At least one place, the better one first. */
    List<PlacedMark.PlacedLabel> candidates() {
        double most = Math.min(WIDEST, 0.5 * width);
        double inside = bar[1] - bar[0] - 2 * INSET;
        LabelBlock block = LabelBlock.of(mark, Math.max(inside, most));
        if (isPale() && block.width() <= inside) {
            return List.of(new PlacedMark.PlacedLabel(block, bar[0] + INSET));
        }
        block = LabelBlock.of(mark, most);
        double right = width - reach[1] - GAP;
        double left = reach[0] - GAP;
        List<PlacedMark.PlacedLabel> all = new ArrayList<>();
        if (block.width() <= right) {
            all.add(right(block));
        }
        if (block.width() <= left) {
            all.add(left(block));
        }
        if (all.isEmpty()) {
            all.add(cut(inside, left, right));
        }
        return all;
    }

    private PlacedMark.PlacedLabel cut(double inside, double left, double right) {
        if (inside > Math.max(left, right)) {
            return new PlacedMark.PlacedLabel(LabelBlock.of(mark, inside), bar[0] + INSET);
        }
        LabelBlock block = LabelBlock.of(mark, Math.max(left, right));
        return right >= left ? right(block) : left(block);
    }

    private boolean isPale() {
        return mark.shape() == MarkShape.PERIOD || mark.shape() == MarkShape.SINCE;
    }

    private PlacedMark.PlacedLabel right(LabelBlock block) {
        return new PlacedMark.PlacedLabel(block, reach[1] + GAP);
    }

    private PlacedMark.PlacedLabel left(LabelBlock block) {
        return new PlacedMark.PlacedLabel(block, reach[0] - GAP - block.width());
    }
}
