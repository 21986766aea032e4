package fasti.pipeline;

import fasti.anchor.DateAnchor;
import fasti.corpus.Rejection;
import fasti.event.DocumentEvents;
import fasti.review.DatedByHand;
import fasti.review.Decision;
import fasti.review.DecisionLog;
import fasti.review.PublicationDates;
import fasti.review.Remark;
import fasti.review.Replay;
import fasti.review.ReviewedTimeline;
import fasti.text.Document;
import fasti.text.TextSpan;
import fasti.timeline.TimelineBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Documents that were read, and can be worked on again and again with other decisions: what would
 * move if this one were of May 3? Only documents with another publication date are read anew.
 * Thread-safe.
 */
public final class OpenCorpus {
    private static final Comparator<DocumentEvents> BY_PATH =
            Comparator.comparing((DocumentEvents d) -> d.document().path())
                    .thenComparing(d -> d.document().id());

    private final CollectedDocuments collected;
    private final DocumentStages stages;
    private final int threads;
    private final Progress progress;
    private final Map<String, DocumentEvents> undecided = new ConcurrentHashMap<>();

    OpenCorpus(
            CollectedDocuments collected, DocumentStages stages, int threads, Progress progress) {
        this.collected = collected;
        this.stages = stages;
        this.threads = threads;
        this.progress = progress;
    }

    /** The documents, in the order in which they were read. */
    public List<Document> documents() {
        return collected.documents();
    }

    /** The timeline with the decisions of a log. */
    public Result with(DecisionLog log) {
        progress.begins(collected.documents().size());
        PublicationDates dates = PublicationDates.of(log, collected.documents());
        FailedDocuments failed = new FailedDocuments();
        Sharing sharing = new Sharing();
        List<DocumentEvents> first = each(failed, d -> first(d, dates, sharing));
        List<DocumentEvents> all =
                byHand(new Passes(stages, threads, failed).dateTheRest(first), log).stream()
                        .sorted(BY_PATH)
                        .toList();
        return new Result(
                remarked(Replay.of(all, log, TimelineBuilder.english()), dates),
                all,
                rejections(failed, log),
                collected.duplicates());
    }

    /**
     * The date of every document, with the decisions of a log. Events are looked for only where
     * they may date a document that does not tell its date itself.
     */
    public DocumentDates dates(DecisionLog log) {
        PublicationDates given = PublicationDates.of(log, collected.documents());
        FailedDocuments failed = new FailedDocuments();
        List<DocumentStages.Dated> first = each(failed, d -> stages.date(given.dated(d).orElse(d)));
        Map<String, DateAnchor> dates = new HashMap<>();
        first.forEach(d -> dates.put(d.document().id(), d.anchor()));
        Passes passes = new Passes(stages, threads, failed);
        if (passes.mayDateMore(first)) {
            passes.dateTheRest(events(first, failed))
                    .forEach(d -> dates.put(d.document().id(), d.anchor()));
        }
        return DocumentDates.of(dates, collected.duplicates(), rejections(failed, log));
    }

    private List<DocumentEvents> events(List<DocumentStages.Dated> dated, FailedDocuments failed) {
        return Workers.map(dated, threads, d -> failed.guard(d.document(), () -> stages.events(d)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> List<T> each(FailedDocuments failed, Function<Document, T> work) {
        return Workers.map(
                        collected.documents(),
                        threads,
                        d -> failed.guard(d, () -> unpacked(d, work)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> T unpacked(Document document, Function<Document, T> work) {
        document.stored().unpack();
        try {
            return work.apply(document);
        } finally {
            document.stored().pack();
        }
    }

    private List<Rejection> rejections(FailedDocuments failed, DecisionLog log) {
        List<Rejection> all = new ArrayList<>(collected.rejections());
        all.addAll(failed.rejections());
        all.addAll(log.faults());
        return all;
    }

    private DocumentEvents first(Document document, PublicationDates dates, Sharing sharing) {
        DocumentEvents events =
                dates.dated(document)
                        .map(d -> sharing.of(stages.first(d)))
                        .orElseGet(
                                () ->
                                        undecided.computeIfAbsent(
                                                document.id(),
                                                id -> sharing.of(stages.first(document))));
        progress.advances();
        return events;
    }

    private List<DocumentEvents> byHand(List<DocumentEvents> documents, DecisionLog log) {
        DatedByHand dated = DatedByHand.of(log, documents);
        List<DocumentEvents> result = new ArrayList<>();
        for (DocumentEvents d : documents) {
            Map<TextSpan, Decision> given = dated.in(d.document());
            result.add(given.isEmpty() ? d : stages.given(d, given));
        }
        return result;
    }

    private static ReviewedTimeline remarked(ReviewedTimeline reviewed, PublicationDates dates) {
        List<Remark> remarks = new ArrayList<>(dates.remarks());
        remarks.addAll(reviewed.remarks());
        return new ReviewedTimeline(reviewed.timeline(), reviewed.reviews(), remarks);
    }
}
