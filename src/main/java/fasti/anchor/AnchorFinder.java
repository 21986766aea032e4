package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import fasti.expression.TimeExpression;
import fasti.text.DateClue;
import fasti.text.Document;
import fasti.time.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges from which date a document speaks: what a person said, else what its page, address, date
 * lines, dateline, captions and text tell together. An agency text that begins "MOSCOW, February
 * 13" and says "on Monday" stays open between the years in which that day is a Monday.
 *
 * <p>A finder has no state and may be shared by threads.
 */
public final class AnchorFinder {
    private AnchorFinder() {}

    /** For text in English. */
    public static AnchorFinder english() {
        return new AnchorFinder();
    }

    /** The document's date with its reasons; {@code expressions} are those of its text. */
    public DateAnchor find(Document document, List<TimeExpression> expressions) {
        return document.clues().stream()
                .filter(clue -> isGiven(clue) && clue.value().isPresent())
                .findFirst()
                .map(clue -> given(clue, clue.value().orElseThrow()))
                .orElseGet(() -> inferred(new DocumentText(document, expressions)));
    }

    private static boolean isGiven(DateClue clue) {
        return switch (clue.kind()) {
            case REVIEW, MANIFEST, OPTION, FIELD -> true;
            case METADATA, MODIFIED, URL, PRINTED -> false;
        };
    }

    private static DateAnchor given(DateClue clue, TimeValue value) {
        boolean field = clue.kind() == DateClue.Kind.FIELD;
        Basis basis = field ? Basis.METADATA : Basis.valueOf(clue.kind().name());
        String by =
                field
                        ? "the record's field \"" + clue.name() + "\" says " + clue.wording()
                        : "given by the "
                                + basis.name().toLowerCase(Locale.ROOT)
                                + ": "
                                + clue.wording();
        return new DateAnchor(
                Optional.of(value),
                basis,
                Optional.empty(),
                field ? 0.99 : 1,
                List.of(by),
                List.of());
    }

    private static DateAnchor inferred(DocumentText text) {
        return unread(text.document())
                .map(r -> judged(text).because(r))
                .orElseGet(() -> judged(text));
    }

    /** A date that somebody gave and nobody can read is not passed over in silence. */
    private static Optional<String> unread(Document document) {
        return document.clues().stream()
                .filter(clue -> isGiven(clue) || clue.kind() == DateClue.Kind.PRINTED)
                .filter(clue -> clue.value().isEmpty())
                .findFirst()
                .map(
                        clue ->
                                (isGiven(clue) ? "the field \"" + clue.name() + "\"" : "the text")
                                        + " says \""
                                        + clue.wording()
                                        + "\", which cannot be read as one date");
    }

    private static DateAnchor judged(DocumentText text) {
        Optional<Bounds> bounds = Bounds.of(text);
        List<Clue> clues = new ArrayList<>(DocumentClues.of(text.document()));
        Optional<Datelines.Dateline> dateline = Datelines.find(text);
        dateline.ifPresent(found -> clues.addAll(DatelineClues.withYear(text, found)));
        clues.addAll(CaptionClues.of(text));
        Judgement judgement = new Judgement(clues, bounds);
        if (judgement.isEmpty() && dateline.isPresent()) {
            return DatelineClues.open(text, dateline.get(), bounds);
        }
        return judgement.isEmpty()
                ? DocumentClues.addressMonth(text.document())
                        .map(month -> ofMonth(month, bounds))
                        .orElseGet(judgement::anchor)
                : judgement.anchor();
    }

    /** An address of {@code /2016/10/} and nothing else: the month is known, and no day. */
    private static DateAnchor ofMonth(DateClue month, Optional<Bounds> bounds) {
        return new DateAnchor(
                month.value(),
                Basis.URL,
                bounds.map(Bounds::interval),
                ClueWeights.of(month).weight(),
                List.of(ClueWeights.of(month).reason(month)),
                List.of());
    }
}
