package fasti.pipeline;

import fasti.anchor.DateAnchor;
import fasti.dating.CrossDating;
import fasti.dating.KnownDates;
import fasti.event.DocumentEvents;
import java.util.List;
import java.util.Optional;

/**
 * The second pass: the chronology of the dated documents dates the rest. What was dated in one
 * round helps to date others in the next; a round looks only at what the rounds before it left, so
 * that order never matters.
 */
final class Passes {
    private static final int MAX_ROUNDS = 4;

    private final CrossDating dating = CrossDating.english();
    private final DocumentStages stages;
    private final int threads;
    private final FailedDocuments failed;

    /**
     * The pass over one corpus.
     *
     * @param failed takes in what fails here, too
     */
    Passes(DocumentStages stages, int threads, FailedDocuments failed) {
        this.stages = stages;
        this.threads = threads;
        this.failed = failed;
    }

    /**
     * Whether the second pass can tell anything: it needs dated documents, and an undated one that
     * speaks of what others may date.
     */
    boolean mayDateMore(List<DocumentStages.Dated> firstPass) {
        return firstPass.stream().anyMatch(d -> d.anchor().day().isPresent())
                && firstPass.stream()
                        .filter(d -> d.anchor().day().isEmpty())
                        .anyMatch(d -> dating.mayDate(d.document(), d.found()));
    }

    List<DocumentEvents> dateTheRest(List<DocumentEvents> firstPass) {
        List<DocumentEvents> current = firstPass;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<DocumentEvents> next = round(current);
            if (dated(next) == dated(current)) {
                return next;
            }
            current = next;
        }
        return current;
    }

    private List<DocumentEvents> round(List<DocumentEvents> current) {
        List<DocumentEvents> dated = current.stream().filter(Passes::isDated).toList();
        if (dated.isEmpty() || dated.size() == current.size()) {
            return current;
        }
        KnownDates known = KnownDates.of(dated);
        return Workers.map(current, threads, d -> dateByOthers(d, known)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DocumentEvents> dateByOthers(DocumentEvents d, KnownDates known) {
        return isDated(d)
                ? Optional.of(d)
                : failed.guard(d.document(), () -> dateUndated(d, known));
    }

    private DocumentEvents dateUndated(DocumentEvents undated, KnownDates known) {
        DateAnchor anchor = dating.date(undated, known);
        return anchor.equals(undated.anchor()) ? undated : stages.again(undated, anchor);
    }

    private static boolean isDated(DocumentEvents document) {
        return document.anchor().day().isPresent();
    }

    private static long dated(List<DocumentEvents> documents) {
        return documents.stream().filter(Passes::isDated).count();
    }
}
