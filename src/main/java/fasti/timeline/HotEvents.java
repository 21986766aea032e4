package fasti.timeline;

import fasti.event.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings together what was told of one event so often and so differently that it fell apart: on
 * every day the clusters of many documents take in the others of the day that say the same on the
 * whole. Each is held against a few large ones only, so the work stays in proportion.
 */
final class HotEvents {
    private static final int HOT_DOCUMENTS = 4;
    private static final int MOST_HOT = 12;
    private static final double ALIKE = 0.34;

    /** So alike where few documents tell it, whose words may be chance. */
    private static final double FEW_ALIKE = 0.45;

    private static final int FEW_DOCUMENTS = 3;

    private HotEvents() {}

    /** A large cluster with what it says. */
    private record Hot(Cluster cluster, Centroid centroid) {}

    static List<Cluster> gather(List<Cluster> clusters) {
        Map<LocalDate, List<Cluster>> byDay = new TreeMap<>();
        for (Cluster cluster : clusters) {
            byDay.computeIfAbsent(cluster.days().first(), d -> new ArrayList<>()).add(cluster);
        }
        List<Cluster> gathered = new ArrayList<>();
        byDay.values().forEach(day -> gathered.addAll(gatherDay(day)));
        return gathered;
    }

    /** The largest first; equals stay in their order, which is that of their first mentions. */
    private static List<Cluster> gatherDay(List<Cluster> day) {
        List<Cluster> sorted = new ArrayList<>(day);
        sorted.sort(Comparator.comparingLong(Cluster::documents).reversed());
        List<Cluster> kept = new ArrayList<>();
        List<Hot> hot = new ArrayList<>();
        for (Cluster cluster : sorted) {
            Centroid centroid = new Centroid(cluster);
            Optional<Hot> home = hot.stream().filter(h -> isSame(h, cluster, centroid)).findFirst();
            if (home.isPresent()) {
                cluster.members().forEach(home.get().cluster()::add);
            } else {
                kept.add(cluster);
                if (hot.size() < MOST_HOT && cluster.documents() >= HOT_DOCUMENTS) {
                    hot.add(new Hot(cluster, centroid));
                }
            }
        }
        return kept;
    }

    private static boolean isSame(Hot hot, Cluster cluster, Centroid centroid) {
        boolean otherRound =
                cluster.round().isPresent()
                        && hot.cluster().round().isPresent()
                        && !cluster.round().equals(hot.cluster().round());
        return !otherRound
                && !isStatement(cluster)
                && !isStatement(hot.cluster())
                && hot.centroid().likeness(centroid)
                        >= (cluster.documents() < FEW_DOCUMENTS ? FEW_ALIKE : ALIKE);
    }

    /** What several people said of one thing on one day are several statements. */
    private static boolean isStatement(Cluster cluster) {
        return cluster.speakers().get(0).event().type() == EventType.STATEMENT;
    }
}
