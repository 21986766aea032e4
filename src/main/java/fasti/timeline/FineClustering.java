package fasti.timeline;

import fasti.time.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the mentions of exact days together, day by day. Each mention is held only against clusters
 * of its days that share a word with it, over an index by word; a word that stands in too many
 * clusters of a day leads nowhere and is passed over, and of the clusters it shares words with it
 * is held against the likeliest only, so that a hot day costs no more per mention than a quiet one.
 */
final class FineClustering {
    /** A word in more clusters of one day than this tells none of them. */
    static final int MOST_CLUSTERS_PER_WORD = 80;

    private static final int LONGEST_INDEXED = 10;
    private static final int DISPUTED_DAYS = 2;

    private final List<Cluster> clusters = new ArrayList<>();
    private final NavigableMap<LocalDate, Map<Term, List<Cluster>>> index = new TreeMap<>();
    private final Map<Event.Round, Cluster> rounds = new HashMap<>();
    private final Candidates candidates = new Candidates();
    private final Map<LocalDate, Integer> capped = new TreeMap<>();

    /** Takes the next mention; mentions must come in their order. */
    void add(Contribution c) {
        forgetBefore(c.days().first());
        Optional<Cluster> home = c.round().map(rounds::get);
        home.or(() -> best(c))
                .or(() -> disputed(c))
                .ifPresentOrElse(cluster -> join(c, cluster), () -> found(c));
    }

    /** Mentions come by their first days: nobody asks for what lies behind them any more. */
    private void forgetBefore(LocalDate first) {
        if (hasDaysBefore(first)) {
            index.headMap(first.minusDays(DISPUTED_DAYS)).clear();
        }
    }

    /** False for what has no beginning. */
    private static boolean hasDaysBefore(LocalDate first) {
        return first.isAfter(LocalDate.MIN.plusDays(DISPUTED_DAYS));
    }

    private void found(Contribution c) {
        Cluster fresh = new Cluster(c, clusters.size());
        clusters.add(fresh);
        settle(c, fresh);
    }

    private void join(Contribution c, Cluster cluster) {
        c.round().ifPresent(r -> rounds.putIfAbsent(r, cluster));
        if (cluster.add(c)) {
            settle(c, cluster);
        }
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** Days with too much to compare by, and how often something was passed over. */
    Map<LocalDate, Integer> capped() {
        return capped;
    }

    private void settle(Contribution c, Cluster cluster) {
        c.round().ifPresent(r -> rounds.putIfAbsent(r, cluster));
        for (LocalDate day : days(c.days())) {
            Map<Term, List<Cluster>> words = index.computeIfAbsent(day, d -> new HashMap<>());
            for (Term word : c.features().words()) {
                List<Cluster> posting = words.computeIfAbsent(word, w -> new ArrayList<>(2));
                if (posting.size() <= MOST_CLUSTERS_PER_WORD) {
                    posting.add(cluster);
                }
            }
        }
    }

    private static List<LocalDate> days(DaySpan span) {
        LocalDate last = span.first().plusDays(LONGEST_INDEXED);
        LocalDate end = span.last().isBefore(last) ? span.last() : last;
        boolean beginning = span.last().equals(LocalDate.MAX);
        return span.first()
                .datesUntil(beginning ? span.first().plusDays(1) : end.plusDays(1))
                .toList();
    }

    /** The clusters of a day that share a word with a mention and may be like it. */
    private List<Cluster> neighbours(Contribution c, LocalDate day) {
        candidates.clear();
        Features features = c.features();
        Map<Term, List<Cluster>> words = index.getOrDefault(day, Map.of());
        for (int i = 0; i < features.words().size(); i++) {
            List<Cluster> posting = words.getOrDefault(features.words().get(i), List.of());
            double weight = features.mostWeight(i);
            boolean name = features.isName(i);
            if (posting.size() > MOST_CLUSTERS_PER_WORD) {
                capped.merge(day, 1, Integer::sum);
                candidates.addEverywhere(weight, name);
            } else {
                posting.forEach(cluster -> candidates.add(cluster, weight, name));
            }
        }
        List<Cluster> likely = candidates.likely(features.weight());
        if (candidates.left() > 0) {
            capped.merge(day, 1, Integer::sum);
        }
        return likely;
    }

    private Optional<Cluster> best(Contribution c) {
        Optional<Cluster> best = Optional.empty();
        double most = 0;
        for (LocalDate day : days(c.days())) {
            for (Cluster cluster : neighbours(c, day)) {
                double likeness = likeness(c, cluster);
                if (likeness > most) {
                    most = likeness;
                    best = Optional.of(cluster);
                }
            }
        }
        return best;
    }

    private static double likeness(Contribution c, Cluster cluster) {
        boolean otherRound =
                c.round().isPresent()
                        && cluster.round().isPresent()
                        && !c.round().equals(cluster.round());
        return otherRound ? 0 : mostAlike(c, cluster);
    }

    private static double mostAlike(Contribution c, Cluster cluster) {
        double most = 0;
        for (Contribution speaker : cluster.speakers()) {
            most = Math.max(most, Matching.sameDay(speaker, c));
        }
        return most;
    }

    /** Another source's event of a day or two before, told too alike to be another. */
    private Optional<Cluster> disputed(Contribution c) {
        LocalDate first = c.days().first();
        for (int back = 1; back <= DISPUTED_DAYS && hasDaysBefore(first); back++) {
            Optional<Cluster> same =
                    neighbours(c, first.minusDays(back)).stream()
                            .filter(cluster -> isDisputed(c, cluster))
                            .findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        return Optional.empty();
    }

    private static boolean isDisputed(Contribution c, Cluster cluster) {
        return !cluster.isToldBy(c.document())
                && cluster.speakers().stream().anyMatch(s -> Matching.isDisputed(s, c));
    }
}
