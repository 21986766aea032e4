package fasti.timeline;

import fasti.text.Document;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks of an event independently. One publisher's documents are one voice, and so are
 * documents that tell it in the very same sentence: both have it from the same agency.
 */
final class Publishers {
    private Publishers() {}

    /** The publisher, else the address's host, else the document itself. */
    static String of(Document document) {
        return document.source()
                .filter(s -> !s.isBlank())
                .or(() -> document.url().flatMap(Publishers::host))
                .map(s -> s.strip().toLowerCase(Locale.ROOT))
                .orElseGet(() -> "document " + document.id());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(h -> h.startsWith("www.") ? h.substring(4) : h);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static int count(List<Contribution> members) {
        if (members.size() == 1) {
            return 1;
        }
        Set<String> publishers = new HashSet<>();
        Set<String> sentences = new HashSet<>();
        for (Contribution c : members) {
            boolean fresh = sentences.add(c.event().evidence().quote());
            if (fresh || publishers.isEmpty()) {
                publishers.add(c.publisher());
            }
        }
        return publishers.size();
    }
}
