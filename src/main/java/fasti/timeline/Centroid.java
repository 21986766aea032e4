package fasti.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the mentions of a cluster say on the whole: each word with the part of the mentions that use
 * it. Where dozens of texts tell an event, each in its own words, these are the words they share.
 */
final class Centroid {
    private static final int MOST_WORDS = 40;

    private final SortedMap<Term, Double> weights = new TreeMap<>();
    private final double norm;

    Centroid(Cluster cluster) {
        SortedMap<Term, Double> sums = new TreeMap<>();
        for (Contribution c : cluster.members()) {
            add(c.features(), sums);
        }
        List<Map.Entry<Term, Double>> heaviest = new ArrayList<>(sums.entrySet());
        heaviest.sort(
                Map.Entry.<Term, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<Term, Double> word :
                heaviest.subList(0, Math.min(MOST_WORDS, heaviest.size()))) {
            weights.put(word.getKey(), word.getValue() / cluster.members().size());
        }
        norm = norm(weights);
    }

    private static void add(Features features, Map<Term, Double> sums) {
        List<Term> words = features.words();
        for (int i = 0; i < words.size(); i++) {
            sums.merge(words.get(i), features.weight(i), Double::sum);
        }
    }

    private static double norm(Map<Term, Double> weights) {
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    /** How alike two clusters are on the whole, 0 to 1 (the cosine). */
    double likeness(Centroid other) {
        double product = 0;
        for (Map.Entry<Term, Double> word : weights.entrySet()) {
            product += word.getValue() * other.weights.getOrDefault(word.getKey(), 0.0);
        }
        return norm * other.norm == 0 ? 0 : product / (norm * other.norm);
    }
}
