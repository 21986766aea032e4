package fasti.timeline;

import fasti.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Joins and parts what the merging made, as people said, one ruling after the other. */
final class Rulings {
    private Rulings() {}

    static List<Cluster> apply(List<Ruling> rulings, List<Cluster> clusters) {
        List<Cluster> current = clusters;
        for (Ruling ruling : rulings) {
            current =
                    switch (ruling.kind()) {
                        case TOGETHER -> together(ruling.on(), current);
                        case APART -> apart(ruling.on(), current);
                    };
        }
        return current;
    }

    private static List<Cluster> together(Set<Evidence> on, List<Cluster> clusters) {
        List<Cluster> result = new ArrayList<>();
        List<Contribution> joined = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.members().stream().anyMatch(isOf(on))) {
                joined.addAll(cluster.members());
            } else {
                result.add(cluster);
            }
        }
        add(joined, result);
        return result;
    }

    private static List<Cluster> apart(Set<Evidence> on, List<Cluster> clusters) {
        List<Cluster> result = new ArrayList<>();
        List<Contribution> leaving = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<Contribution> own = cluster.members().stream().filter(isOf(on)).toList();
            if (own.isEmpty()) {
                result.add(cluster);
            } else {
                leaving.addAll(own);
                add(cluster.members().stream().filter(isOf(on).negate()).toList(), result);
            }
        }
        add(leaving, result);
        return result;
    }

    private static Predicate<Contribution> isOf(Set<Evidence> on) {
        return c -> on.contains(c.event().evidence());
    }

    /** The order of members decides nothing but who speaks for the event. */
    private static void add(List<Contribution> members, List<Cluster> to) {
        if (members.isEmpty()) {
            return;
        }
        List<Contribution> sorted = members.stream().sorted().toList();
        Cluster cluster = new Cluster(sorted.get(0));
        sorted.stream().skip(1).forEach(cluster::add);
        to.add(cluster);
    }
}
