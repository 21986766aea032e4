package fasti.render;

import fasti.text.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of documents, by id, fetched one at a time: they need not all stand in memory. */
public interface DocumentTexts {

    /** The text of a document; empty where it is not at hand. */
    Optional<String> of(String document);

    /** None at all. */
    static DocumentTexts none() {
        return document -> Optional.empty();
    }

    /** Those of a {@code documents.jsonl}; see {@link DocumentsFile#read}. */
    static DocumentTexts of(Map<String, String> byId) {
        return document -> Optional.ofNullable(byId.get(document));
    }

    /** Those of documents that were read. */
    static DocumentTexts of(Collection<Document> documents) {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(d -> byId.putIfAbsent(d.id(), d));
        return document -> Optional.ofNullable(byId.get(document)).map(Document::text);
    }
}
