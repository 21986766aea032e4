package fasti.render;

import fasti.review.DecisionLine;
import fasti.review.DecisionLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How a page keeps what its reader decides, and what was decided before.
 *
 * @param mode {@code file}: in the browser, until it is saved by a download; {@code served}: sent
 *     to the server that the page came from
 * @param reviewer whose decisions they will be; a page from a file asks
 * @param decisions the log as it was replayed, undone decisions too
 */
public record PageReview(String mode, Optional<String> reviewer, List<JsonNode> decisions) {

    public PageReview {
        decisions = List.copyOf(decisions);
    }

    /** A page opened from disk. */
    public static PageReview file(DecisionLog log) {
        return new PageReview("file", Optional.empty(), nodes(log));
    }

    /** A page that sends decisions back. */
    public static PageReview served(String reviewer, DecisionLog log) {
        return new PageReview("served", Optional.of(reviewer), nodes(log));
    }

    boolean isServed() {
        return mode.equals("served");
    }

    /** The decisions as they stand in decisions.jsonl. */
    private static List<JsonNode> nodes(DecisionLog log) {
        return log.decisions().stream().map(DecisionLine::write).map(PageReview::node).toList();
    }

    private static JsonNode node(String line) {
        try {
            return TimelineJson.fromLine(line, JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
