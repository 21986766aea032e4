package fasti.timeline;

import fasti.event.EventMention;
import fasti.event.Status;
import fasti.time.TimeValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the mention that tells an event best: no caption, no plan of what was held since, no
 * stub, of the agreed date, nothing cut off, and of many the one whose words most of the others
 * use. Ties go to the wording that sorts first.
 */
final class TitleChoice {
    private static final int GOOD_TITLE = 30;
    private static final int MANY = 3;

    private final List<Contribution> members;
    private final TimeValue when;
    private final Status status;
    private final Map<Term, Integer> uses = new HashMap<>();

    private TitleChoice(List<Contribution> members, TimeValue when, Status status) {
        this.members = members;
        this.when = when;
        this.status = status;
        members.forEach(c -> c.features().words().forEach(w -> uses.merge(w, 1, Integer::sum)));
    }

    static EventMention best(List<Contribution> members, TimeValue when, Status status) {
        return new TitleChoice(members, when, status).best();
    }

    private EventMention best() {
        Comparator<Contribution> order =
                Comparator.comparing((Contribution c) -> c.round().isEmpty())
                        .thenComparing(c -> c.event().caption())
                        .thenComparing(this::isOutdated)
                        .thenComparing(c -> c.event().title().length() < GOOD_TITLE)
                        .thenComparing(c -> !c.event().when().equals(when))
                        .thenComparing(c -> c.event().title().endsWith("…"))
                        .thenComparing(c -> -typical(c))
                        .thenComparing(c -> -c.event().centrality())
                        .thenComparing(c -> -c.event().time().confidence())
                        .thenComparing(c -> c.event().title().length())
                        .thenComparing(c -> c.event().title());
        return members.stream().min(order).orElseThrow().event();
    }

    /** "The talks will be held", of talks that were. */
    private boolean isOutdated(Contribution c) {
        return c.event().status() == Status.PLANNED && status != Status.PLANNED;
    }

    /** In hundredths: how much of what all say is in it, for its length. */
    private long typical(Contribution c) {
        int words = c.features().words().size();
        if (members.size() < MANY || words == 0) {
            return 0;
        }
        long common = 0;
        for (Term word : c.features().words()) {
            common += uses.getOrDefault(word, 0);
        }
        return Math.round(100 * common / (members.size() * Math.sqrt(words)));
    }
}
