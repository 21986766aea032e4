package fasti.anchor;

import fasti.text.TextSpan;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

    /** The same behind a headline on the same line. */
    private static final Pattern PLACE_WITHIN =
            Pattern.compile(
                    "(?:^|\\s)\\p{Lu}{3}[\\p{Lu}.'’ /\\\\-]{0,36}(?: ?, ?\\p{L}[\\p{L}.' ]{1,29}){0,2} ?,? $");

    /** Only an agency in brackets and a dash make sure that it is one. */
    private static final Pattern AGENCY =
            Pattern.compile("^ ?[.,]? ?(?:\\(|-LRB- )\\p{Lu}[\\p{L} /]{1,24}(?:\\)| -RRB-) ?[-–—]");

    /** A date and a dash that open a story: "May 5, 2015 -- The port reopened". */
    private static final Pattern DASH =
            Pattern.compile("^\\s?(?:--|—|–)\\s?\\p{Lu}.*", Pattern.DOTALL);

    private static final int LONGEST = 80;

    /** A dash and the letter behind it. */
    private static final int AFTER = 8;

    /** How far into a text a dateline may stand behind a headline. */
    private static final int HEAD = 400;

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
                .filter(Datelines::isDay)
                .filter(date -> opens(text, date.expression().span()))
                .findFirst()
                .or(() -> dashed(text))
                .map(date -> dateline(text, date));
    }

    private static boolean isDay(TextDate date) {
        return date.said().day().isPresent() && date.said().month().isPresent();
    }

    /** The one date that opens a line and is parted from it by a dash; a chronology has many. */
    private static Optional<TextDate> dashed(DocumentText text) {
        List<TextDate> dashed =
                text.running().stream()
                        .filter(date -> isDashed(text, date.expression().span()))
                        .toList();
        return dashed.size() == 1 && text.running().indexOf(dashed.get(0)) < FIRST_DATES
                ? Optional.of(dashed.get(0)).filter(Datelines::isDay)
                : Optional.empty();
    }

    /** Looks only a few characters around, since a line may be a whole book with a date a word. */
    private static boolean isDashed(DocumentText text, TextSpan date) {
        String all = text.text();
        String after = all.substring(date.end(), Math.min(all.length(), date.end() + AFTER));
        return opensLine(all, date.start())
                && DASH.matcher(after.lines().findFirst().orElse("")).matches();
    }

    private static boolean opensLine(String text, int offset) {
        int at = offset;
        while (at > 0
                && text.charAt(at - 1) != '\n'
                && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static Dateline dateline(DocumentText text, TextDate date) {
        TextSpan line = text.line(date.expression().span().start());
        int end = date.expression().span().end();
        int start = Math.max(line.start(), placeStart(text, date.expression().span()));
        return new Dateline(date, new TextSpan(start, end), new TextSpan(start, line.end()));
    }

    private static boolean opens(DocumentText text, TextSpan date) {
        TextSpan line = text.line(date.start());
        String before = text.text().substring(line.start(), date.start());
        String after =
                text.text().substring(date.end(), Math.min(line.end(), date.end() + LONGEST));
        if (date.start() - line.start() <= LONGEST && PLACE.matcher(before).matches()) {
            return SEPARATOR.matcher(after).matches();
        }
        return date.start() <= HEAD
                && AGENCY.matcher(after).find()
                && (before.isBlank() || PLACE_WITHIN.matcher(before).find());
    }

    /** Where the place begins that stands before a date. */
    private static int placeStart(DocumentText text, TextSpan date) {
        TextSpan line = text.line(date.start());
        Matcher place = PLACE_WITHIN.matcher(line.of(text.text()));
        place.region(0, date.start() - line.start());
        return place.find() ? line.start() + place.start() : line.start();
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
