package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import fasti.text.DateClue;
import fasti.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs what was found around a text: a page's metadata, its address, a printed date line. */
final class DocumentClues {

    /** A further clue of a name, such as the second date in a list of links, is worth less. */
    private static final double REPEATED = 0.1;

    private DocumentClues() {}

    static List<Clue> of(Document document) {
        List<Clue> clues = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DateClue clue : document.clues()) {
            boolean first = names.add(clue.kind() + clue.name());
            day(clue).ifPresent(day -> clues.add(weighed(clue, day, first)));
        }
        return clues;
    }

    private static Optional<LocalDate> day(DateClue clue) {
        return clue.value()
                .filter(v -> v.start().isPresent() && v.start().equals(v.end()))
                .flatMap(v -> v.start());
    }

    private static Clue weighed(DateClue clue, LocalDate day, boolean first) {
        ClueWeights.Row row = ClueWeights.of(clue);
        double weight = first ? row.weight() : row.weight() * REPEATED;
        String reason = clue.name() + " says " + clue.wording();
        return new Clue(day, basis(clue.kind()), row.family(), weight, reason);
    }

    private static Basis basis(DateClue.Kind kind) {
        return switch (kind) {
            case REVIEW -> Basis.REVIEW;
            case MANIFEST -> Basis.MANIFEST;
            case OPTION -> Basis.OPTION;
            case FIELD, METADATA, MODIFIED -> Basis.METADATA;
            case URL -> Basis.URL;
            case PRINTED -> Basis.TEXT;
        };
    }
}
