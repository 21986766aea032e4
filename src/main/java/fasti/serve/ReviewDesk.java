package fasti.serve;

import fasti.pipeline.OpenCorpus;
import fasti.pipeline.Result;
import fasti.render.DocumentTexts;
import fasti.render.FeedSource;
import fasti.render.PageReview;
import fasti.render.TimelineFile;
import fasti.render.TimelinePage;
import fasti.review.Decision;
import fasti.review.DecisionFile;
import fasti.review.DecisionLog;
import fasti.review.ReviewedTimeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a reviewer works on: the documents, the log of decisions, and the timeline that follows from
 * both. The log only grows; it is read anew for every request, so that other tabs and other
 * programs are seen. Thread-safe.
 */
public final class ReviewDesk {
    private final OpenCorpus corpus;
    private final DecisionFile file;
    private final DecisionLog others;
    private final String reviewer;
    private final Optional<String> title;
    private final Function<ReviewedTimeline, TimelineFile> shape;
    private final DocumentTexts texts;
    private Worked last;

    /** A log and what follows from it. */
    private record Worked(List<Decision> decisions, TimelineFile timeline) {}

    /**
     * Works through the documents once.
     *
     * @param file where new decisions go
     * @param others decisions from elsewhere, which hold too
     * @param reviewer who decides
     * @param title the page's title, if not its range
     * @param shape makes the file, with the range that a person chose
     */
    public ReviewDesk(
            OpenCorpus corpus,
            DecisionFile file,
            DecisionLog others,
            String reviewer,
            Optional<String> title,
            Function<ReviewedTimeline, TimelineFile> shape) {
        this.corpus = corpus;
        this.file = file;
        this.others = others;
        this.reviewer = reviewer;
        this.title = title;
        this.shape = shape;
        this.texts = DocumentTexts.of(corpus.documents());
        DecisionLog log = log();
        this.last = worked(log, corpus.with(log));
    }

    private Worked worked(DecisionLog log, Result result) {
        return new Worked(log.decisions(), shape.apply(result.reviewed()));
    }

    /** All decisions as they stand now. */
    DecisionLog log() {
        return file.read().and(others);
    }

    String reviewer() {
        return reviewer;
    }

    /** The timeline with all decisions; worked out anew only after the log has grown. */
    private synchronized TimelineFile timeline(DecisionLog log) {
        if (!last.decisions().equals(log.decisions())) {
            last = worked(log, corpus.with(log));
        }
        return last.timeline();
    }

    String page() throws IOException {
        DecisionLog log = log();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelinePage.write(
                new FeedSource(timeline(log), title, false),
                texts,
                PageReview.served(reviewer, log),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    String data() {
        DecisionLog log = log();
        return TimelinePage.data(timeline(log), texts, PageReview.served(reviewer, log));
    }

    /**
     * Appends a decision; it is on the disk when this returns. One that is in the log already was
     * sent twice, and is not written twice.
     *
     * @return the log that holds it
     * @throws IllegalArgumentException where it undoes what is not in the log, or its id is taken
     */
    synchronized DecisionLog decide(Decision decision) throws IOException {
        DecisionLog log = log();
        Optional<Decision> same =
                log.decisions().stream().filter(d -> d.id().equals(decision.id())).findFirst();
        if (same.isPresent()) {
            if (!same.get().equals(decision)) {
                throw new IllegalArgumentException("id: another decision has it");
            }
            return log;
        }
        checkUndo(decision, log);
        file.append(decision);
        return log();
    }

    private static void checkUndo(Decision decision, DecisionLog log) {
        boolean isLost =
                decision.kind() == Decision.Kind.UNDO
                        && log.decisions().stream()
                                .noneMatch(
                                        d -> decision.value().filter(d.id()::equals).isPresent());
        if (isLost) {
            throw new IllegalArgumentException("value: no decision has this id");
        }
    }

    /** What would move if this were decided; nothing is written. */
    Preview preview(Decision decision) {
        DecisionLog log = log();
        TimelineFile now = timeline(log);
        return Preview.between(now, shape.apply(corpus.with(log.and(decision)).reviewed()));
    }
}
