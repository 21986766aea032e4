package fasti.timeline;

import fasti.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of what people and places a document speaks at all, to tell whether two have one subject. */
final class Background {
    private static final int ENOUGH = 2;
    private static final int LONGEST_READ = 20_000;

    /** A capitalised word that does not begin a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}]{3,}");

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    Background(List<Document> documents) {
        documents.forEach(d -> this.documents.put(d.id(), d));
    }

    /** Whether two documents share two names or more; a document shares all with itself. */
    boolean isShared(String document, String other) {
        Set<String> others = names(other);
        return document.equals(other)
                || names(document).stream().filter(others::contains).count() >= ENOUGH;
    }

    private Set<String> names(String id) {
        return names.computeIfAbsent(id, this::read);
    }

    private Set<String> read(String id) {
        Document document = documents.get(id);
        Set<String> found = new TreeSet<>();
        if (document != null) {
            String text = document.text();
            Matcher name = NAME.matcher(text.substring(0, Math.min(text.length(), LONGEST_READ)));
            while (name.find()) {
                found.add(name.group().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
