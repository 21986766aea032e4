package fasti.timeline;

import fasti.text.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Turns mentions into events: first those of exact days, then what was told too often to hang
 * together, then the coarser mentions.
 *
 * @param notes where words were too frequent to compare every mention by
 */
record Merging(List<Event> events, List<String> notes) {

    /**
     * Of mentions in their order. The list is emptied: a mention makes room for the event that was
     * written out of it.
     */
    static Merging of(
            List<Contribution> contributions, List<Document> documents, List<Ruling> rulings) {
        List<String> notes = new ArrayList<>();
        List<Cluster> joined = joined(contributions, documents, notes);
        Deque<Cluster> clusters = new ArrayDeque<>(Rulings.apply(rulings, joined));
        joined.clear();
        List<Event> events = new ArrayList<>();
        while (!clusters.isEmpty()) {
            events.add(EventWriter.write(clusters.remove()));
        }
        return new Merging(events, notes);
    }

    private static List<Cluster> joined(
            List<Contribution> contributions, List<Document> documents, List<String> notes) {
        FineClustering fine = new FineClustering();
        contributions.stream().filter(Merging::isFine).forEach(fine::add);
        List<Contribution> coarse = contributions.stream().filter(c -> !isFine(c)).toList();
        contributions.clear();
        CoarseJoining joining =
                new CoarseJoining(HotEvents.gather(fine.clusters()), new Background(documents));
        List<Cluster> joined = joining.join(coarse);
        notes.addAll(notes(fine, joining));
        return joined;
    }

    /** Mentions of exact days, and whatever is said to be a numbered meeting. */
    private static boolean isFine(Contribution c) {
        return c.round().isPresent()
                || (ExactDay.of(c.event().when()).isPresent()
                        && !c.event().when().edtf().endsWith("/.."));
    }

    private static List<String> notes(FineClustering fine, CoarseJoining joining) {
        List<String> notes = new ArrayList<>();
        fine.capped()
                .forEach(
                        (day, times) ->
                                notes.add(
                                        day
                                                + ": "
                                                + times
                                                + " comparisons by words of more than "
                                                + FineClustering.MOST_CLUSTERS_PER_WORD
                                                + " events, or with more than "
                                                + Candidates.MOST
                                                + " events, were left out"));
        if (joining.capped() > 0) {
            notes.add(
                    joining.capped()
                            + " comparisons of coarse mentions by words of more than "
                            + CoarseJoining.MOST_CLUSTERS_PER_WORD
                            + " events were left out");
        }
        return notes;
    }
}
