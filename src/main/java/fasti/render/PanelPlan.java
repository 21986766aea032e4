package fasti.render;

import java.util.List;
import java.util.Set;

/**
 * What one panel is to show.
 *
 * @param own the marks that have their label here
 * @param others marks that are drawn small here and have their label in another panel
 * @param crowds the parts of this panel that another one enlarges
 */
record PanelPlan(
        String heading,
        ChartRange range,
        Set<ChartMark> own,
        Set<ChartMark> others,
        List<ChartRange> crowds) {}
