package fasti.timeline;

import fasti.time.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings mentions of a month or a year to the event they mean. Compatibility is not transitive
 * ("2016" fits two ceasefires): a coarse mention joins only where exactly one event fits, and stays
 * an event of its own otherwise.
 */
final class CoarseJoining {
    /**
     * Clusters in which a word stands may be this many to be looked through for a coarse mention.
     */
    static final int MOST_CLUSTERS_PER_WORD = 400;

    private static final int MOST_MEMBERS = 50;

    private final List<Cluster> clusters;
    private final Background background;
    private final Map<Term, List<Cluster>> index = new HashMap<>();
    private int capped;

    CoarseJoining(List<Cluster> fine, Background background) {
        this.clusters = new ArrayList<>(fine);
        this.background = background;
        fine.forEach(this::index);
    }

    private void index(Cluster cluster) {
        TreeSet<Term> words = new TreeSet<>();
        cluster.speakers().forEach(s -> words.addAll(s.features().words()));
        words.forEach(w -> index.computeIfAbsent(w, x -> new ArrayList<>()).add(cluster));
    }

    /** Joins the mentions, the finer first, so that a month may stand for a year's mention. */
    List<Cluster> join(List<Contribution> coarse) {
        coarse.stream()
                .sorted(
                        Comparator.comparingLong((Contribution c) -> c.days().length())
                                .thenComparing(Comparator.naturalOrder()))
                .forEach(this::place);
        return clusters;
    }

    int capped() {
        return capped;
    }

    private void place(Contribution c) {
        List<Cluster> fitting = fitting(c);
        List<Cluster> same = fitting.stream().filter(f -> isSameSpan(f, c)).toList();
        List<Cluster> homes = fitting.size() == 1 ? fitting : same;
        if (homes.size() == 1) {
            homes.get(0).add(c);
        } else {
            Cluster fresh = new Cluster(c);
            clusters.add(fresh);
            index(fresh);
        }
    }

    private static boolean isSameSpan(Cluster cluster, Contribution c) {
        return cluster.days().equals(c.days());
    }

    private List<Cluster> fitting(Contribution c) {
        Set<Cluster> candidates = new LinkedHashSet<>();
        for (Term word : c.features().words()) {
            List<Cluster> posting = index.getOrDefault(word, List.of());
            if (posting.size() > MOST_CLUSTERS_PER_WORD) {
                capped++;
            } else {
                addWithin(c, posting, candidates);
            }
        }
        return candidates.stream().filter(cluster -> fits(c, cluster)).toList();
    }

    private static void addWithin(Contribution c, List<Cluster> posting, Set<Cluster> candidates) {
        for (Cluster cluster : posting) {
            if (isWithin(c, cluster)) {
                candidates.add(cluster);
            }
        }
    }

    private static boolean isWithin(Contribution c, Cluster cluster) {
        DaySpan days = cluster.days();
        boolean open = isOpen(c.days()) || isOpen(days);
        return open ? c.days().equals(days) : c.days().contains(days);
    }

    private boolean fits(Contribution c, Cluster cluster) {
        return cluster.speakers().stream().anyMatch(s -> Matching.isKnownAs(c, s, background))
                || cluster.members().stream()
                        .limit(MOST_MEMBERS)
                        .anyMatch(m -> Matching.isReferredTo(c, m));
    }

    /** "Since 2012" is no year in which something happened once. */
    private static boolean isOpen(DaySpan days) {
        return days.last().equals(LocalDate.MAX) || days.first().equals(LocalDate.MIN);
    }
}
