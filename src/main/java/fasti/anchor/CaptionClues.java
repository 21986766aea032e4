package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import fasti.text.TextSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Weighs dated captions: a picture of "November 13, 2017", a Monday, over a text that says "on
 * Monday" tells the day. Alone, a caption tells it less surely, and an archive picture not at all.
 */
final class CaptionClues {
    private static final Pattern ARCHIVE =
            Pattern.compile("(?i)\\bfile\\b|\\barchive|\\bundated\\b");

    private CaptionClues() {}

    static List<Clue> of(DocumentText text) {
        Optional<LocalDate> latest =
                text.captioned().stream()
                        .filter(date -> !isArchive(text, date.expression().span()))
                        .flatMap(date -> date.day().stream())
                        .max(Comparator.naturalOrder());
        return latest.map(day -> List.of(clue(text, day))).orElse(List.of());
    }

    private static boolean isArchive(DocumentText text, TextSpan date) {
        return ARCHIVE.matcher(text.line(date.start()).of(text.text())).find();
    }

    private static Clue clue(DocumentText text, LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        String says = "a caption is dated " + day;
        if (text.running().stream().anyMatch(d -> d.bareWeekday().equals(Optional.of(weekday)))) {
            String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return new Clue(
                    day,
                    Basis.CAPTION,
                    "caption",
                    0.9,
                    says + ", a " + name + ", as the text says \"" + name + "\"");
        }
        return new Clue(day, Basis.CAPTION, "caption", 0.45, says);
    }
}
