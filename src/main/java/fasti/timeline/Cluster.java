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
    private List<Contribution> speakers;

    /** Empty as long as one mention alone tells it, as is so with most events. */
    private Set<String> documents = Set.of();

    private DaySpan days;
    private Optional<Event.Round> round;
    private final int number;

    Cluster(Contribution first) {
        this(first, -1);
    }

    /**
     * A cluster of one mention.
     *
     * @param number its place among those it is held against
     */
    Cluster(Contribution first, int number) {
        this.number = number;
        members.add(first);
        speakers = List.of(first);
        days = first.days();
        round = first.round();
    }

    /** Adds a mention; says whether it now stands for the event too. */
    boolean add(Contribution c) {
        if (documents.isEmpty()) {
            documents = new HashSet<>(Set.of(members.get(0).document()));
        }
        members.add(c);
        documents.add(c.document());
        round = round.or(c::round);
        days = finer(days, c.days());
        boolean speaks =
                speakers.size() < MOST_SPEAKERS
                        && speakers.stream().noneMatch(s -> s.document().equals(c.document()));
        if (speaks) {
            List<Contribution> more = new ArrayList<>(speakers);
            more.add(c);
            speakers = List.copyOf(more);
        }
        return speaks;
    }

    int number() {
        return number;
    }

    List<Contribution> members() {
        return members;
    }

    boolean isToldBy(String document) {
        return documents.isEmpty()
                ? members.get(0).document().equals(document)
                : documents.contains(document);
    }

    /** How many documents speak of it. */
    long documents() {
        return Math.max(1, documents.size());
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
