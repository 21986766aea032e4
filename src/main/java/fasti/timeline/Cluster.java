package fasti.timeline;

import fasti.time.DaySpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mentions that are taken for one event. Only the first few stand for it in comparisons. */
final class Cluster {
    private static final int MOST_SPEAKERS = 4;

    private final List<Contribution> members = new ArrayList<>(1);
    private final List<Contribution> speakers = new ArrayList<>(1);

    private Set<String> documents = Set.of();
    private DaySpan days;
    private Optional<Event.Round> round = Optional.empty();

    Cluster(Contribution first) {
        days = first.days();
        add(first);
    }

    /** Adds a mention; says whether it now stands for the event too. */
    boolean add(Contribution c) {
        members.add(c);
        add(c.document());
        round = round.or(c::round);
        days = finer(days, c.days());
        boolean speaks =
                speakers.size() < MOST_SPEAKERS
                        && speakers.stream().noneMatch(s -> s.document().equals(c.document()));
        if (speaks || speakers.isEmpty()) {
            speakers.add(c);
        }
        return speaks;
    }

    /** Most events are told by one document alone: these need no set of their own. */
    private void add(String document) {
        if (documents.isEmpty()) {
            documents = Set.of(document);
        } else if (documents.size() == 1 && !documents.contains(document)) {
            documents = new HashSet<>(documents);
            documents.add(document);
        } else if (documents.size() > 1) {
            documents.add(document);
        }
    }

    List<Contribution> members() {
        return members;
    }

    boolean isToldBy(String document) {
        return documents.contains(document);
    }

    /** How many documents speak of it. */
    long documents() {
        return documents.size();
    }

    List<Contribution> speakers() {
        return speakers;
    }

    Optional<Event.Round> round() {
        return round;
    }

    /** The days of the finest mention. */
    DaySpan days() {
        return days;
    }

    private static DaySpan finer(DaySpan a, DaySpan b) {
        return Comparator.comparingLong(DaySpan::length).thenComparing(DaySpan::first).compare(a, b)
                        <= 0
                ? a
                : b;
    }
}
