package fasti.review;

import fasti.event.DocumentEvents;
import fasti.text.Document;
import fasti.text.Evidence;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mentions without a value to which a person gave one: "on Friday" in an undated text was
 * 2024-12-06. They become events like any other.
 */
public final class DatedByHand {
    private final Map<String, Map<TextSpan, Decision>> byDocument = new HashMap<>();

    private DatedByHand() {}

    /** Those of the documents' unresolved mentions that the log gives a date. */
    public static DatedByHand of(DecisionLog log, Collection<DocumentEvents> documents) {
        DatedByHand dated = new DatedByHand();
        List<Decision> dates =
                log.inEffect().stream().filter(d -> d.kind() == Decision.Kind.DATE).toList();
        if (!dates.isEmpty()) {
            dated.find(dates, documents);
        }
        return dated;
    }

    private void find(List<Decision> dates, Collection<DocumentEvents> documents) {
        Map<String, String> hashes = new HashMap<>();
        List<Evidence> places = new ArrayList<>();
        Map<Evidence, TextSpan> undated = new HashMap<>();
        for (DocumentEvents d : documents) {
            Document document = d.document();
            hashes.put(document.id(), document.sha256());
            d.events().forEach(e -> places.add(e.evidence()));
            d.unresolved().forEach(u -> undated.put(u.evidence(), u.evidence().span()));
        }
        places.addAll(undated.keySet());
        EvidenceFinder finder = new EvidenceFinder(places, hashes);
        for (Decision decision : dates) {
            decision.on().stream()
                    .flatMap(key -> finder.find(key).stream())
                    .filter(undated::containsKey)
                    .forEach(place -> put(place, decision));
        }
    }

    private void put(Evidence place, Decision decision) {
        byDocument
                .computeIfAbsent(place.document(), id -> new HashMap<>())
                .put(place.span(), decision);
    }

    /** The decisions on mentions of a document, by the place of the wording. */
    public Map<TextSpan, Decision> in(Document document) {
        return Map.copyOf(byDocument.getOrDefault(document.id(), Map.of()));
    }
}
