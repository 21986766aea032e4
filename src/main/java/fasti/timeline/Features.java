package fasti.timeline;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words by which two mentions are held against each other, weighed by how rare they are.
 *
 * @param words every word with its weight; names among them
 * @param names those that name persons and places
 */
record Features(SortedMap<String, Double> words, Set<String> names) {

    Features {
        words = new TreeMap<>(words);
        names = new TreeSet<>(names);
    }

    double weight() {
        return sum(words);
    }

    private static double sum(Map<String, Double> words) {
        return words.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The weight of the words that both have. */
    double shared(Features other) {
        double shared = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            shared += other.words.containsKey(word.getKey()) ? word.getValue() : 0;
        }
        return shared;
    }

    /** How much of both is common, 0 to 1 (Dice's coefficient by weight). */
    double likeness(Features other) {
        double both = weight() + other.weight();
        return both == 0 ? 0 : 2 * shared(other) / both;
    }

    /** How many names both have. */
    long sharedNames(Features other) {
        return names.stream().filter(other.names::contains).count();
    }

    /** How much of the names is common, 0 to 1. */
    double nameLikeness(Features other) {
        int both = names.size() + other.names.size();
        return both == 0 ? 0 : 2.0 * sharedNames(other) / both;
    }

    /** Whether a word that is no name is in both. */
    boolean sharesDeed(Features other) {
        return words.keySet().stream()
                .anyMatch(w -> !names.contains(w) && other.words.containsKey(w));
    }
}
