package fasti.render;

import java.util.ArrayList;
import java.util.List;

/** Puts blocks into the first rows in which nothing stands in their way. */
final class RowPacker {
    private final List<List<double[]>> rows = new ArrayList<>();

    /**
     * Puts a block from x0 to x1 that is some rows high into the first free rows; gives the top.
     */
    int place(double x0, double x1, int height) {
        int top = find(x0, x1, height);
        take(x0, x1, top, height);
        return top;
    }

    /** The top of the first free rows. */
    int find(double x0, double x1, int height) {
        int top = 0;
        while (!isFree(x0, x1, top, height)) {
            top++;
        }
        return top;
    }

    /** Takes rows that are free. */
    void take(double x0, double x1, int top, int height) {
        for (int row = top; row < top + height; row++) {
            rowAt(row).add(new double[] {x0, x1});
        }
    }

    private boolean isFree(double x0, double x1, int top, int height) {
        for (int row = top; row < Math.min(top + height, rows.size()); row++) {
            for (double[] taken : rows.get(row)) {
                if (x0 < taken[1] && taken[0] < x1) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<double[]> rowAt(int row) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        return rows.get(row);
    }

    int rows() {
        return rows.size();
    }
}
