package fasti.series;

import fasti.event.DocumentEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which series a reference means: by its name, or, where it has none, by the only series its
 * text names ("the negotiations" in a text on the Lisbon talks).
 */
final class Identification {
    private final List<Found> found;

    /** How often a name stands with each family. */
    private final Map<String, Map<String, Integer>> families = new TreeMap<>();

    /** Series of which some text numbers a member. */
    private final Set<SeriesKey> counted = new TreeSet<>();

    /** What one document holds. */
    record Found(DocumentEvents document, List<SeriesReference> references) {}

    /** References by document, in a stable order. */
    Identification(List<Found> found) {
        this.found = found;
        found.stream()
                .flatMap(f -> f.references().stream())
                .filter(r -> r.isNamed() && !r.family().isEmpty())
                .forEach(this::note);
    }

    private void note(SeriesReference r) {
        families.computeIfAbsent(nameOf(r), n -> new TreeMap<>())
                .merge(r.family(), 1, Integer::sum);
        if (r.ordinal().isPresent() || r.count().isPresent()) {
            counted.add(new SeriesKey(nameOf(r), r.family()));
        }
    }

    static String nameOf(SeriesReference r) {
        return r.name().toLowerCase(Locale.ROOT);
    }

    /** All references that can be told. */
    List<Located> all() {
        return found.stream()
                .flatMap(f -> identify(f.document(), f.references()).stream())
                .toList();
    }

    private List<Located> identify(DocumentEvents document, List<SeriesReference> references) {
        Set<SeriesKey> named =
                references.stream()
                        .filter(SeriesReference::isNamed)
                        .flatMap(r -> keyOf(r).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        List<Located> located = new ArrayList<>();
        for (SeriesReference r : references) {
            Optional<SeriesKey> key = r.isNamed() ? keyOf(r) : only(r, named);
            key.ifPresent(k -> located.add(new Located(document, r, k, r.ordinal())));
        }
        return located;
    }

    /** A bare "Lisbon II" belongs to the family that Lisbon is most often named with. */
    private Optional<SeriesKey> keyOf(SeriesReference r) {
        String name = nameOf(r);
        if (!r.family().isEmpty()) {
            return Optional.of(new SeriesKey(name, r.family()));
        }
        return families.getOrDefault(name, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(family -> new SeriesKey(name, family.getKey()));
    }

    private static Optional<SeriesKey> only(SeriesReference r, Set<SeriesKey> named) {
        List<SeriesKey> fitting =
                named.stream().filter(k -> k.family().equals(r.family())).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
