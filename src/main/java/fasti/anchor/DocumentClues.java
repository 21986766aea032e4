package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import fasti.text.DateClue;
import fasti.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs what was found around a text: a page's metadata, its address, a printed date line. */
final class DocumentClues {
    private DocumentClues() {}

    static List<Clue> of(Document document) {
        List<Clue> clues = new ArrayList<>();
        for (DateClue clue : document.clues()) {
            day(clue).flatMap(day -> weighed(clue, day)).ifPresent(clues::add);
        }
        return clues;
    }

    private static Optional<LocalDate> day(DateClue clue) {
        return clue.value()
                .filter(v -> v.start().isPresent() && v.start().equals(v.end()))
                .flatMap(v -> v.start());
    }

    private static Optional<Clue> weighed(DateClue clue, LocalDate day) {
        String where = clue.name() + " says " + clue.wording();
        return switch (clue.kind()) {
            case METADATA -> Optional.of(new Clue(day, Basis.METADATA, 0.95, where));
            case URL -> Optional.of(new Clue(day, Basis.URL, 0.95, "the " + where));
            case PRINTED -> Optional.of(new Clue(day, Basis.TEXT, 0.9, "a " + where));
            case MODIFIED, REVIEW, MANIFEST, OPTION, FIELD -> Optional.empty();
        };
    }
}
