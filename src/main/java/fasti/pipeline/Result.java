package fasti.pipeline;

import fasti.corpus.Rejection;
import fasti.event.DocumentEvents;
import fasti.timeline.Timeline;
import java.util.List;

/**
 * What a run came to.
 *
 * @param timeline the one list over all documents
 * @param contributions what each document gave, by path and id
 * @param rejections inputs that could not be read, in the order they were met
 * @param duplicates documents of which another has the same content, by path and id
 */
public record Result(
        Timeline timeline,
        List<DocumentEvents> contributions,
        List<Rejection> rejections,
        List<Duplicate> duplicates) {

    public Result {
        contributions = List.copyOf(contributions);
        rejections = List.copyOf(rejections);
        duplicates = List.copyOf(duplicates);
    }

    /**
     * A document that was counted once already.
     *
     * @param id its own id
     * @param of the id of the document that stands in the timeline
     */
    public record Duplicate(String id, String of) {}
}
