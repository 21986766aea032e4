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

    private static final double AGREEING = 0.9;
    private static final double ALONE = 0.35;

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
        String says = "a caption is dated " + day;
        if (!agrees(text, day.getDayOfWeek())) {
            return new Clue(day, Basis.CAPTION, "caption", ALONE, says);
        }
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String reason = says + ", a " + name + ", as the text says \"" + name + "\"";
        return new Clue(day, Basis.CAPTION, "caption", AGREEING, reason);
    }

    /**
     * The first weekday the text speaks of is the caption's, and none of the days after is named.
     */
    private static boolean agrees(DocumentText text, DayOfWeek weekday) {
        List<DayOfWeek> said =
                text.running().stream().flatMap(d -> d.bareWeekday().stream()).toList();
        return !said.isEmpty()
                && said.get(0) == weekday
                && !said.contains(weekday.plus(1))
                && !said.contains(weekday.plus(2));
    }
}
