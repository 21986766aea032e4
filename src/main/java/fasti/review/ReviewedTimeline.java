package fasti.review;

import fasti.timeline.Timeline;
import java.util.List;
import java.util.Map;

/**
 * The machine's timeline and, beside it, what people decided.
 *
 * @param timeline the machine's view, with events joined and parted as people said
 * @param reviews a person's view of events, by event id
 * @param remarks decisions that could not be replayed as they were made
 */
public record ReviewedTimeline(
        Timeline timeline, Map<String, Review> reviews, List<Remark> remarks) {

    public ReviewedTimeline {
        reviews = Map.copyOf(reviews);
        remarks = List.copyOf(remarks);
    }

    /** A timeline that nobody has looked at. */
    public static ReviewedTimeline unreviewed(Timeline timeline) {
        return new ReviewedTimeline(timeline, Map.of(), List.of());
    }
}
