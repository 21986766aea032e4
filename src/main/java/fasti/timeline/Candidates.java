package fasti.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The clusters that share words with one mention, and at most how much: most of them share so
 * little that they need not be held against it at all. Kept from mention to mention and emptied, so
 * that nothing is allocated for a candidate.
 */
final class Candidates {
    /** A mention is held against so many clusters of a day. */
    static final int MOST = 32;

    private final List<Cluster> found = new ArrayList<>();
    private int[] round = new int[64];
    private double[] shared = new double[64];
    private int[] names = new int[64];
    private int now = 1;
    private double everywhere;
    private int namesEverywhere;
    private int left;

    /** Forgets what was found for the mention before. */
    void clear() {
        found.clear();
        now++;
        everywhere = 0;
        namesEverywhere = 0;
    }

    /** Takes in a cluster that has a word, by the weight the word may have. */
    void add(Cluster cluster, double weight, boolean name) {
        int number = cluster.number();
        if (number >= round.length) {
            grow(number);
        }
        if (round[number] != now) {
            round[number] = now;
            shared[number] = 0;
            names[number] = 0;
            found.add(cluster);
        }
        shared[number] += weight;
        names[number] += name ? 1 : 0;
    }

    /** Takes in a word that so many clusters have that any of them may. */
    void addEverywhere(double weight, boolean name) {
        everywhere += weight;
        namesEverywhere += name ? 1 : 0;
    }

    private void grow(int number) {
        int size = Math.max(number + 1, 2 * round.length);
        round = Arrays.copyOf(round, size);
        shared = Arrays.copyOf(shared, size);
        names = Arrays.copyOf(names, size);
    }

    /**
     * Those that can be like a mention at all, in the order in which they were found: the words one
     * may share with it weigh enough, or two of them are names. Of more than {@link #MOST} those
     * that share most.
     *
     * @param weight of all the mention's words
     */
    List<Cluster> likely(double weight) {
        List<Cluster> likely = new ArrayList<>();
        for (Cluster cluster : found) {
            if (mayBeLike(cluster.number(), weight)) {
                likely.add(cluster);
            }
        }
        left = Math.max(0, likely.size() - MOST);
        return left == 0 ? likely : heaviest(likely);
    }

    private boolean mayBeLike(int number, double weight) {
        double most = shared[number] + everywhere;
        return Matching.mayBeAlike(most, weight, names[number] + namesEverywhere);
    }

    /** How many the last answer left out. */
    int left() {
        return left;
    }

    private List<Cluster> heaviest(List<Cluster> likely) {
        double[] weights = likely.stream().mapToDouble(c -> shared[c.number()]).sorted().toArray();
        double least = weights[weights.length - MOST];
        long above = Arrays.stream(weights).filter(w -> w > least).count();
        List<Cluster> heaviest = new ArrayList<>(MOST);
        for (Cluster cluster : likely) {
            double weight = shared[cluster.number()];
            boolean room = weight == least && heaviest.size() < MOST && above < MOST;
            above += room ? 1 : 0;
            if (weight > least || room) {
                heaviest.add(cluster);
            }
        }
        return heaviest;
    }
}
