package fasti.render;

import java.util.List;

/** A named band of marks that belong together. */
record ChartLane(String name, List<ChartMark> marks) {
    ChartLane {
        marks = List.copyOf(marks);
    }
}
