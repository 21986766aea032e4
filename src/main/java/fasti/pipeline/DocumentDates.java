package fasti.pipeline;

import fasti.anchor.DateAnchor;
import fasti.corpus.Rejection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The date of every document that was read, and nothing of what happened in them.
 *
 * @param byId by the id of the document; a duplicate has the date of the one it repeats
 * @param rejections inputs that could not be read, in the order they were met
 */
public record DocumentDates(SortedMap<String, DateAnchor> byId, List<Rejection> rejections) {

    public DocumentDates {
        byId = new TreeMap<>(byId);
        rejections = List.copyOf(rejections);
    }

    static DocumentDates of(
            Map<String, DateAnchor> dates,
            List<Result.Duplicate> duplicates,
            List<Rejection> rejections) {
        SortedMap<String, DateAnchor> all = new TreeMap<>(dates);
        for (Result.Duplicate duplicate : duplicates) {
            all.put(duplicate.id(), dates.getOrDefault(duplicate.of(), DateAnchor.none()));
        }
        return new DocumentDates(all, rejections);
    }
}
