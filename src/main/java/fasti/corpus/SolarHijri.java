package fasti.corpus;

import fasti.corpus.PrintedDates.Found;
import fasti.text.TextSpan;
import fasti.time.CalendarPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads dates of the Solar Hijri calendar, as Persian pages print them: {@code ۱۲ آذر ۱۳۹۵} is 2
 * December 2016. The years 1300 to 1499 only (1921 to 2121), in which a cycle of 33 years tells the
 * leap years.
 */
final class SolarHijri {
    private static final int FIRST_YEAR = 1300;
    private static final LocalDate FIRST_DAY = LocalDate.of(1921, 3, 21);
    private static final List<Integer> LEAP = List.of(1, 5, 9, 13, 17, 22, 26, 30);
    private static final int CYCLE = 33;
    private static final int LONG_MONTHS = 6;

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})[\\s\u00A0]+(?:ماه )?(\\p{L}{2,9})[\\s\u00A0]+(?:ماه )?(1[34]\\d\\d)(?!\\d)");

    /** In figures it is told from a number by the letters around it only. */
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/])(1[34]\\d\\d)([/-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/])");

    private static final Map<String, Integer> MONTHS = months();

    private SolarHijri() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String[] row : Table.rows("solar-hijri-months.tsv")) {
            for (String name : row[1].split(" ", -1)) {
                months.put(name, Integer.valueOf(row[0]));
            }
        }
        return Map.copyOf(months);
    }

    /** The text with Persian and Arabic figures as 0 to 9, each in its place. */
    static CharSequence westernFigures(CharSequence text) {
        if (!isArabic(text)) {
            return text;
        }
        StringBuilder western = new StringBuilder(text);
        for (int i = 0; i < western.length(); i++) {
            char c = western.charAt(i);
            if (c > '9' && Character.isDigit(c)) {
                western.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return western;
    }

    private static boolean isArabic(CharSequence text) {
        return text.chars().anyMatch(c -> c >= 0x0600 && c <= 0x06FF);
    }

    /** All dates of this calendar in a text of {@link #westernFigures}. */
    static List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        if (isArabic(text)) {
            Matcher written = WRITTEN.matcher(text);
            while (written.find()) {
                Integer month = MONTHS.get(written.group(2).toLowerCase(Locale.ROOT));
                if (month != null) {
                    add(written, written.group(3), month, written.group(1), found);
                }
            }
            Matcher figures = FIGURES.matcher(text);
            while (figures.find()) {
                int month = Integer.parseInt(figures.group(3));
                add(figures, figures.group(1), month, figures.group(4), found);
            }
        }
        return found;
    }

    private static void add(Matcher m, String year, int month, String day, List<Found> found) {
        day(Integer.parseInt(year), month, Integer.parseInt(day))
                .map(
                        date ->
                                new Found(
                                        new TextSpan(m.start(), m.end()),
                                        CalendarPeriod.day(date),
                                        false))
                .ifPresent(found::add);
    }

    /** The day by our calendar; empty where the month has no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) {
            return Optional.empty();
        }
        int before =
                IntStream.range(FIRST_YEAR, year).map(y -> isLeap(y) ? 366 : 365).sum()
                        + IntStream.range(1, month).map(m -> daysOf(year, m)).sum();
        return Optional.of(FIRST_DAY.plusDays(before + day - 1L));
    }

    private static int daysOf(int year, int month) {
        if (month == 12) {
            return isLeap(year) ? 30 : 29;
        }
        return month <= LONG_MONTHS ? 31 : 30;
    }

    private static boolean isLeap(int year) {
        return LEAP.contains(year % CYCLE);
    }
}
