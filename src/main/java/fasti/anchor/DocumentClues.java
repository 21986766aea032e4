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

    /** What it adds that no other date stands on the page. */
    private static final double ONLY = 0.75;

    private DocumentClues() {}

    static List<Clue> of(Document document) {
        List<Clue> clues = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DateClue clue : document.clues()) {
            boolean first = names.add(clue.kind() + clue.name());
            day(clue).ifPresent(day -> clues.add(weighed(clue, day, first)));
        }
        onlyDay(document).ifPresent(day -> clues.add(only(day)));
        return clues;
    }

    /** The one day that all dates printed or stated on a page give, its running text aside. */
    private static Optional<LocalDate> onlyDay(Document document) {
        List<LocalDate> days =
                document.clues().stream()
                        .filter(DocumentClues::isOfThePage)
                        .flatMap(clue -> day(clue).stream())
                        .distinct()
                        .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean isOfThePage(DateClue clue) {
        return switch (clue.kind()) {
            case METADATA -> true;
            case PRINTED -> !clue.name().contains("running text") && !clue.name().contains("other");
            case REVIEW, MANIFEST, OPTION, FIELD, MODIFIED, URL -> false;
        };
    }

    private static Clue only(LocalDate day) {
        return new Clue(day, Basis.TEXT, "only", ONLY, "it is the only date on the page");
    }

    private static Optional<LocalDate> day(DateClue clue) {
        return clue.value()
                .filter(v -> v.start().isPresent() && v.start().equals(v.end()))
                .flatMap(v -> v.start());
    }

    private static Clue weighed(DateClue clue, LocalDate day, boolean first) {
        ClueWeights.Row row = ClueWeights.of(clue);
        double weight = first ? row.weight() : row.weight() * REPEATED;
        String article = clue.kind() == DateClue.Kind.URL ? "the " : "";
        String reason = article + clue.name() + " says " + clue.wording();
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
