package fasti.pipeline;

import fasti.anchor.AnchorFinder;
import fasti.anchor.DateAnchor;
import fasti.event.DocumentEvents;
import fasti.event.EventFinder;
import fasti.expression.ExpressionFinder;
import fasti.expression.TimeExpression;
import fasti.resolve.Method;
import fasti.resolve.Resolution;
import fasti.resolve.TimeMention;
import fasti.resolve.TimeResolver;
import fasti.review.Decision;
import fasti.text.Document;
import fasti.text.TextSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stages that work on one document alone: a pure function of the document and its anchor.
 * Thread-safe.
 */
final class DocumentStages {
    private final ExpressionFinder expressions = ExpressionFinder.english();
    private final AnchorFinder anchors = AnchorFinder.english();
    private final TimeResolver resolver = TimeResolver.english();

    /**
     * A document with the date that its own evidence gives it.
     *
     * @param found its time wording
     */
    record Dated(Document document, List<TimeExpression> found, DateAnchor anchor) {}

    /** From the text to the date it speaks from, by the document's own evidence. */
    Dated date(Document document) {
        List<TimeExpression> found = expressions.find(document.text());
        return new Dated(document, found, anchors.find(document, found));
    }

    /** From there to its events. */
    DocumentEvents events(Dated dated) {
        return withAnchor(dated.document(), dated.found(), dated.anchor());
    }

    DocumentEvents first(Document document) {
        return events(date(document));
    }

    /** Once more with a date that was told from outside. */
    DocumentEvents again(DocumentEvents first, DateAnchor anchor) {
        List<TimeExpression> found =
                first.mentions().stream().map(TimeMention::expression).toList();
        return withAnchor(first.document(), found, anchor);
    }

    /** Once more with values that a person gave to mentions which had none. */
    DocumentEvents given(DocumentEvents first, Map<TextSpan, Decision> byHand) {
        return Events.FINDER.find(
                first.document(),
                first.anchor(),
                first.mentions().stream()
                        .map(m -> given(m, byHand.get(m.expression().span())))
                        .toList());
    }

    private static TimeMention given(TimeMention mention, @Nullable Decision decision) {
        return decision == null
                ? mention
                : new TimeMention(
                        mention.expression(),
                        new Resolution.Resolved(decision.date().orElseThrow()),
                        mention.timexes(),
                        Method.REVIEW,
                        1,
                        List.of("given by a person: " + decision.shown()));
    }

    private DocumentEvents withAnchor(
            Document document, List<TimeExpression> found, DateAnchor anchor) {
        return Events.FINDER.find(
                document, anchor, resolver.resolve(document.text(), found, anchor));
    }

    /** The mentions of a bare text. */
    List<TimeMention> mentions(String text, DateAnchor anchor) {
        return resolver.resolve(text, expressions.find(text), anchor);
    }

    /**
     * Loads the models only where events are asked for: {@code tag} and {@code explain} never do.
     */
    private static final class Events {
        private static final EventFinder FINDER = EventFinder.english();
    }
}
