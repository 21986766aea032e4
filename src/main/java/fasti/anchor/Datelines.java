package fasti.anchor;

import fasti.text.TextSpan;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds an agency's dateline at the beginning of an article: "MOSCOW, February 13. /TASS/.",
 * "PARIS, March 3 (AFP) -", "LONDON, 13 February 2017 -".
 */
final class Datelines {
    /** A place in capitals, perhaps with a country, a comma at its end. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\s*\\p{Lu}[\\p{Lu}.'’ /-]{2,39}(?:, ?\\p{L}[\\p{L}.' ]{1,29}){0,2}(?: \\([^)]{2,30}\\))?,? ");

    /** What parts the dateline from the story. */
    private static final Pattern SEPARATOR =
            Pattern.compile("[.,]?\\s{0,2}(?:\\(|/|-|–|—|:|\\.|\\bTASS\\b).*", Pattern.DOTALL);

    private static final int LONGEST = 80;

    /** A dateline stands among the first dates of a text or nowhere. */
    private static final int FIRST_DATES = 4;

    private Datelines() {}

    /**
     * A dateline.
     *
     * @param paragraph the paragraph it opens
     */
    record Dateline(TextDate date, TextSpan span, TextSpan paragraph) {}

    static Optional<Dateline> find(DocumentText text) {
        return text.running().stream()
                .limit(FIRST_DATES)
                .filter(date -> date.said().day().isPresent() && date.said().month().isPresent())
                .filter(date -> opens(text, date.expression().span()))
                .findFirst()
                .map(date -> dateline(text, date));
    }

    private static Dateline dateline(DocumentText text, TextDate date) {
        TextSpan line = text.line(date.expression().span().start());
        TextSpan span = new TextSpan(line.start(), date.expression().span().end());
        return new Dateline(date, span, line);
    }

    private static boolean opens(DocumentText text, TextSpan date) {
        TextSpan line = text.line(date.start());
        if (date.start() - line.start() > LONGEST) {
            return false;
        }
        String before = text.text().substring(line.start(), date.start());
        String after = text.text().substring(date.end(), line.end());
        return PLACE.matcher(before).matches() && SEPARATOR.matcher(after).matches();
    }

    /** The weekday that the dateline's paragraph gives the news: "said on Monday". */
    static Optional<DayOfWeek> weekday(DocumentText text, Dateline dateline) {
        List<DayOfWeek> said =
                text.running().stream()
                        .filter(d -> dateline.paragraph().contains(d.expression().span()))
                        .flatMap(d -> d.bareWeekday().stream())
                        .distinct()
                        .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }
}
