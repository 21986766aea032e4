package fasti.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells whether 3/4/2019 is the fourth of March on a page: by a date that can be read one way only
 * (3/24/2019), by an address or a statement for machines that agrees with one reading, else by the
 * language, of which only the English of the United States puts the month first.
 */
final class DayMonthOrder {
    private static final Pattern SLASHED =
            Pattern.compile(
                    "(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?![\\d/-])");

    private static final int MONTHS = 12;

    private DayMonthOrder() {}

    /** What page and lines tell; {@code stated} are the days stated elsewhere, in EDTF. */
    static boolean isMonthFirst(Document page, List<PageLine> lines, List<String> stated) {
        int monthFirst = 0;
        int dayFirst = 0;
        for (PageLine line : lines.stream().filter(DayMonthOrder::mayHold).toList()) {
            Matcher m = SLASHED.matcher(line.text());
            while (m.find()) {
                int first = Integer.parseInt(m.group(1));
                int second = Integer.parseInt(m.group(3));
                monthFirst += speaks(first, second, m.group(4), stated);
                dayFirst += speaks(second, first, m.group(4), stated);
            }
        }
        return monthFirst == dayFirst ? isAmerican(page) : monthFirst > dayFirst;
    }

    private static boolean mayHold(PageLine line) {
        return (line.text().indexOf('/') >= 0 || line.text().indexOf('-') >= 0)
                && line.holdsFigures();
    }

    /** Whether only this reading is on the calendar, or it alone was stated elsewhere. */
    private static int speaks(int month, int day, String year, List<String> stated) {
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
        Element html = page.selectFirst("html[lang]");
        String language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
        return Stream.of("en", "en-us", "en_us").anyMatch(language::equals);
    }
}
