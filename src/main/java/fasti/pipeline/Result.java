package fasti.pipeline;

import fasti.corpus.Rejection;
import fasti.event.DocumentEvents;
import fasti.review.ReviewedTimeline;
import fasti.text.Document;
import fasti.timeline.Timeline;
import java.util.List;

/**
 * What a run came to.
 *
 * @param reviewed the one list over all documents, and beside it what people decided
 * @param contributions what each document gave, by path and id
 * @param rejections inputs that could not be read, in the order they were met
 * @param duplicates documents of which another has the same content, by path and id
 */
public record Result(
        ReviewedTimeline reviewed,
        List<DocumentEvents> contributions,
        List<Rejection> rejections,
        List<Duplicate> duplicates) {

    public Result {
        contributions = List.copyOf(contributions);
        rejections = List.copyOf(rejections);
        duplicates = List.copyOf(duplicates);
    }

    /** The same without the contributions: what is to be written from needs the room. */
    public Result withoutContributions() {
        return new Result(reviewed, List.of(), rejections, duplicates);
    }

    /** The documents that were worked on, by path and id. */
    public List<Document> documents() {
        return timeline().documents().stream().map(Timeline.Source::document).toList();
    }

    /** The one list over all documents; events are joined and parted as people decided. */
    public Timeline timeline() {
        return reviewed.timeline();
    }

    /**
     * A document that was counted once already.
     *
     * @param id its own id
     * @param of the id of the document that stands in the timeline
     */
    public record Duplicate(String id, String of) {}
}
