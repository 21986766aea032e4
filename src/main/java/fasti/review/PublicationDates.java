package fasti.review;

import fasti.text.DateClue;
import fasti.text.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When documents were published, by a person's word. A document is known by its content; by its id
 * only where no document has that content any more, so that files may change their names.
 */
public final class PublicationDates {
    private final Map<String, Decision> byDocument = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private PublicationDates() {}

    /** What the log says of these documents. */
    public static PublicationDates of(DecisionLog log, Collection<Document> documents) {
        PublicationDates dates = new PublicationDates();
        log.inEffect().stream()
                .filter(d -> d.kind() == Decision.Kind.PUBLISHED)
                .forEach(d -> dates.place(d, documents));
        return dates;
    }

    private void place(Decision decision, Collection<Document> documents) {
        Set<String> found = new HashSet<>();
        for (EvidenceKey key : decision.on()) {
            found.addAll(documents(key, documents));
        }
        found.forEach(id -> byDocument.put(id, decision));
        if (found.isEmpty()) {
            remarks.add(Remark.lost(decision));
        }
    }

    private static List<String> documents(EvidenceKey key, Collection<Document> documents) {
        List<String> sameContent =
                documents.stream()
                        .filter(d -> key.sha256().filter(d.sha256()::equals).isPresent())
                        .map(Document::id)
                        .toList();
        return sameContent.isEmpty()
                ? documents.stream()
                        .map(Document::id)
                        .filter(id -> key.document().filter(id::equals).isPresent())
                        .toList()
                : sameContent;
    }

    /** The document with the date that was decided; empty where none was. */
    public Optional<Document> dated(Document document) {
        return Optional.ofNullable(byDocument.get(document.id()))
                .map(decision -> document.withClue(clue(decision)));
    }

    private static DateClue clue(Decision decision) {
        return new DateClue(
                DateClue.Kind.REVIEW,
                "decision " + decision.id(),
                decision.value().orElse("") + ", " + decision.shown(),
                decision.date());
    }

    /** Decisions that found no document. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
