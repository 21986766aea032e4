package fasti.timeline;

import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much an event matters: how many documents speak of it, how many still do two or more days
 * later, how many publishers, and how central it is to its texts.
 */
final class Salience {
    private static final int LATER_DAYS = 2;
    private static final double MIDDLE = 3;

    private Salience() {}

    /** Of an event, 0 to 1. */
    static double of(List<Contribution> members, TimeValue when) {
        double central = members.stream().mapToDouble(c -> c.event().centrality()).max().orElse(0);
        return scaled(
                weight(members, when.start()) + Math.log(Publishers.count(members)) + central);
    }

    private static double weight(Collection<Contribution> mentions, Optional<LocalDate> day) {
        Set<String> documents = new HashSet<>();
        Set<String> later = new HashSet<>();
        for (Contribution c : mentions) {
            documents.add(c.document());
            boolean late =
                    c.spoken()
                            .flatMap(s -> day.map(d -> !s.isBefore(d.plusDays(LATER_DAYS))))
                            .orElse(false);
            if (late) {
                later.add(c.document());
            }
        }
        return Math.log1p(documents.size()) + Math.log1p(later.size());
    }

    /** Maps 0 and more to 0 to 1, keeping the order; figures carry four decimals. */
    static double scaled(double weight) {
        return Math.round(10_000 * weight / (weight + MIDDLE)) / 10_000.0;
    }
}
