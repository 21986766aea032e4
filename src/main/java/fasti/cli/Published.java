package fasti.cli;

import fasti.anchor.DateAnchor;
import fasti.event.DocumentEvents;
import fasti.pipeline.Result;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The date of every document that was read, by id; a duplicate has the date of the one it repeats.
 */
final class Published {
    private Published() {}

    static SortedMap<String, DateAnchor> of(Result result) {
        Map<String, DateAnchor> known = new HashMap<>();
        for (DocumentEvents document : result.contributions()) {
            known.put(document.document().id(), document.anchor());
        }
        SortedMap<String, DateAnchor> all = new TreeMap<>(known);
        for (Result.Duplicate duplicate : result.duplicates()) {
            all.put(duplicate.id(), known.getOrDefault(duplicate.of(), DateAnchor.none()));
        }
        return all;
    }
}
