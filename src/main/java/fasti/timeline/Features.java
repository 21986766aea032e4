package fasti.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The words by which two mentions are held against each other, weighed by how rare they are.
 *
 * @param words every word with its weight, in alphabetical order; names among them
 * @param names those that name persons and places
 * @param places those that name places
 * @param weight the weight of all words
 */
record Features(Map<String, Double> words, Set<String> names, Set<String> places, double weight) {

    /** Sums go in alphabetical order, so that they come out the same on every run. */
    static Features of(SortedMap<String, Double> words, Set<String> names, Set<String> places) {
        double weight = 0;
        for (double one : words.values()) {
            weight += one;
        }
        return new Features(
                Collections.unmodifiableMap(new LinkedHashMap<>(words)),
                sorted(names),
                sorted(places),
                weight);
    }

    private static Set<String> sorted(Set<String> words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(words)));
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
        double both = weight + other.weight;
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

    /** Whether both say where, and name no common place. */
    boolean areElsewhere(Features other) {
        return !places.isEmpty()
                && !other.places.isEmpty()
                && places.stream().noneMatch(other.names::contains)
                && other.places.stream().noneMatch(names::contains);
    }

    /** Whether a word that is no name is in both. */
    boolean sharesDeed(Features other) {
        for (String word : words.keySet()) {
            if (!names.contains(word) && other.words.containsKey(word)) {
                return true;
            }
        }
        return false;
    }
}
