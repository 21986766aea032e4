package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import fasti.text.DateClue;
import fasti.text.Document;
import fasti.time.Granularity;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** What a month in the address adds for a day in it. */
    private static final double MONTH = 0.8;

    /** What a month in the address of a picture adds: pictures are used again. */
    private static final double IMAGE_MONTH = 0.65;

    private DocumentClues() {}

    static List<Clue> of(Document document) {
        List<Clue> clues = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DateClue clue : document.clues()) {
            boolean first = names.add(clue.kind() + clue.name());
            day(clue).ifPresent(day -> clues.add(weighed(clue, day, first)));
        }
        onlyDay(document).ifPresent(day -> clues.add(only(day)));
        clues.addAll(inMonths(document, clues));
        return clues;
    }

    /** The month that the address tells, where it tells no day: {@code /2016/10/}. */
    static Optional<DateClue> addressMonth(Document document) {
        return document.clues().stream()
                .filter(clue -> clue.kind() == DateClue.Kind.URL && !clue.name().equals("image"))
                .filter(clue -> month(clue).isPresent())
                .findFirst();
    }

    /** An address or a picture's of {@code /2016/10/} speaks for the days of that month. */
    private static List<Clue> inMonths(Document document, List<Clue> clues) {
        List<Clue> inMonth = new ArrayList<>();
        for (DateClue clue : document.clues()) {
            Optional<YearMonth> month = month(clue);
            clues.stream()
                    .map(Clue::day)
                    .distinct()
                    .filter(day -> month.filter(YearMonth.from(day)::equals).isPresent())
                    .forEach(day -> inMonth.add(ofMonth(clue, day)));
        }
        return inMonth;
    }

    private static Clue ofMonth(DateClue clue, LocalDate day) {
        boolean image = clue.name().equals("image");
        String where = image ? "the address of the page's picture" : "the address";
        String reason = where + " has \"" + clue.wording() + "\", the month of that day";
        String family = image ? "image" : "month";
        return new Clue(day, Basis.URL, family, image ? IMAGE_MONTH : MONTH, reason);
    }

    private static Optional<YearMonth> month(DateClue clue) {
        return clue.value()
                .filter(v -> clue.kind() == DateClue.Kind.URL)
                .flatMap(TimeValue::period)
                .filter(p -> p.granularity() == Granularity.MONTH)
                .map(p -> YearMonth.from(p.first()));
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
        return new Clue(day, Basis.TEXT, "only", ONLY, "no other date is printed or stated there");
    }

    private static Optional<LocalDate> day(DateClue clue) {
        return clue.value()
                .filter(v -> v.start().isPresent() && v.start().equals(v.end()))
                .flatMap(v -> v.start());
    }

    private static Clue weighed(DateClue clue, LocalDate day, boolean first) {
        ClueWeights.Row row = ClueWeights.of(clue);
        double weight = first ? row.weight() : row.weight() * REPEATED;
        return new Clue(day, basis(clue.kind()), row.family(), weight, row.reason(clue));
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
