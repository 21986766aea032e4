package fasti.corpus;

import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins marked stretches of a text. */
final class TextSpans {
    private TextSpans() {}

    /** The stretches with one more, joined with those it overlaps; sorted. */
    static List<TextSpan> cover(int start, int end, List<TextSpan> others) {
        TextSpan joined = new TextSpan(start, end);
        List<TextSpan> all = new ArrayList<>();
        for (TextSpan other : others) {
            if (other.overlaps(joined)) {
                joined = joined.union(other);
            } else {
                all.add(other);
            }
        }
        all.add(joined);
        all.sort(Comparator.naturalOrder());
        return all;
    }
}
