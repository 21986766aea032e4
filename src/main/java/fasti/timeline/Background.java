package fasti.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Of what people and places a document speaks at all, to tell whether two have one subject. */
final class Background {
    private static final int ENOUGH = 2;

    private final Map<String, Set<String>> names = new HashMap<>();

    Background(List<Contribution> contributions) {
        for (Contribution c : contributions) {
            names.computeIfAbsent(c.document(), d -> new TreeSet<>()).addAll(c.features().names());
        }
    }

    boolean isShared(String document, String other) {
        Set<String> others = names.getOrDefault(other, Set.of());
        return names.getOrDefault(document, Set.of()).stream().filter(others::contains).count()
                >= ENOUGH;
    }
}
