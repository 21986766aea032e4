package fasti.review;

import fasti.text.Evidence;
import java.util.Optional;

/**
 * What a decision was made on: a place in a text, in words that find it again after documents were
 * renamed, corrected, added or removed.
 *
 * @param quote the sentence; empty for a decision on a whole document
 * @param wording the dated words in it
 * @param prefix what stood right before them
 * @param suffix what stood right after them
 * @param document the document's id then; breaks ties only
 * @param sha256 the document's hash then; breaks ties only
 */
public record EvidenceKey(
        String quote,
        String wording,
        String prefix,
        String suffix,
        Optional<String> document,
        Optional<String> sha256) {

    /** The key of a mention as it stands now. */
    public static EvidenceKey of(Evidence evidence, String sha256) {
        Evidence.Words words = evidence.words();
        return new EvidenceKey(
                words.quote(),
                words.wording(),
                words.prefix(),
                words.suffix(),
                Optional.of(evidence.document()),
                Optional.of(sha256).filter(hash -> !hash.isEmpty()));
    }

    /** The key of a whole document, for its publication date. */
    public static EvidenceKey ofDocument(String id, String sha256) {
        return new EvidenceKey(
                "", "", "", "", Optional.of(id), Optional.of(sha256).filter(h -> !h.isEmpty()));
    }
}
