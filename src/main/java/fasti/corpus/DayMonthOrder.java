package fasti.corpus;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether 3/4/2019 is the third of April or the fourth of March, as far as a page, a text or a
 * table's column tells: by a date that can be read one way only (3/24/2019), or by a day stated
 * elsewhere that agrees with one reading.
 */
enum DayMonthOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing tells. */
    OPEN;

    private static final Pattern SLASHED =
            Pattern.compile(
                    "(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?![\\d/-])");

    /** "7:05 am ET": a clock that stands where the month comes first. */
    private static final Pattern MONTH_FIRST_CLOCK = clock("month-first");

    private static final Pattern DAY_FIRST_CLOCK = clock("day-first");
    private static final int MONTHS = 12;

    private static Pattern clock(String order) {
        String zones =
                Table.rows("english/time-stamps.tsv").stream()
                        .filter(row -> row[0].equals(order))
                        .map(row -> row[1].toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "\\d[:.]\\d\\d(?:[:.]\\d\\d)?\\s?(?:[aApP]\\.?[mM]\\.?\\s?)?\\(?(?:"
                        + zones
                        + ")\\b");
    }

    /** What the texts tell; {@code stated} are the days stated elsewhere, in EDTF. */
    static DayMonthOrder of(Stream<String> texts, Collection<String> stated) {
        int[] votes = new int[2];
        texts.forEach(text -> count(text, stated, votes));
        if (votes[0] == votes[1]) {
            return OPEN;
        }
        return votes[0] > votes[1] ? MONTH_FIRST : DAY_FIRST;
    }

    private static void count(String text, Collection<String> stated, int[] votes) {
        if (!mayHold(text)) {
            return;
        }
        Matcher m = SLASHED.matcher(text);
        while (m.find()) {
            int first = Integer.parseInt(m.group(1));
            int second = Integer.parseInt(m.group(3));
            votes[0] += speaks(first, second, m.group(4), stated);
            votes[1] += speaks(second, first, m.group(4), stated);
        }
    }

    /** Whether figures stand on both sides of a slash or hyphen: spares most texts the search. */
    static boolean mayHold(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '/' || c == '-')
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a page tells, by its language where its dates don't: only American puts months first.
     */
    static boolean isMonthFirst(Document page, Stream<String> lines, Collection<String> stated) {
        DayMonthOrder order = of(lines, stated);
        return order == OPEN ? isAmerican(page) : order == MONTH_FIRST;
    }

    /** What a text without a page tells, by its clocks' zones where its dates don't. */
    static DayMonthOrder ofText(Stream<String> lines, Collection<String> stated, String head) {
        DayMonthOrder order = of(lines, stated);
        boolean monthFirst = MONTH_FIRST_CLOCK.matcher(head).find();
        boolean dayFirst = DAY_FIRST_CLOCK.matcher(head).find();
        if (order != OPEN || monthFirst == dayFirst) {
            return order;
        }
        return monthFirst ? MONTH_FIRST : DAY_FIRST;
    }

    /** Whether only this reading is on the calendar, or it alone was stated elsewhere. */
    private static int speaks(int month, int day, String year, Collection<String> stated) {
        if (month > MONTHS || day > 31) {
            return 0;
        }
        boolean only = day > MONTHS;
        return only || (month != day && stated.contains(edtf(year, month, day))) ? 1 : 0;
    }

    private static String edtf(String year, int month, int day) {
        String full = year.length() == 2 ? "20" + year : year;
        return String.format(Locale.ROOT, "%s-%02d-%02d", full, month, day);
    }

    private static boolean isAmerican(Document page) {
        Element html = page.firstElementChild();
        String language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
        return Stream.of("en", "en-us", "en_us").anyMatch(language::equals);
    }
}
