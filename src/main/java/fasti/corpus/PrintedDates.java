package fasti.corpus;

import fasti.text.TextSpan;
import fasti.time.CalendarPeriod;
import fasti.time.TimeValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days that are printed in full, in figures or with a month's name in any of several
 * languages: {@code 2019-02-20}, {@code 20.02.2019}, {@code February 20, 2019}, {@code 20 de
 * febrero de 2019}, {@code 2019年2月20日}, {@code ۱ اسفند ۱۳۹۷}. A date of figures and slashes is read
 * day first unless it can only be month first or the caller says otherwise.
 */
public final class PrintedDates {
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";

    /** Possessive: no part of a word is a month where the whole is none. */
    private static final String WORD = "(\\p{L}{3,14}+)\\.?";

    private static final Pattern ISO =
            Pattern.compile(
                    "(?<![\\d.])((?:19|20)\\d\\d)([-./]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)");
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?<![\\d./-])(\\d{1,2})([-./]| [|/·] ) ?(\\d{1,2})\\2 ?((?:19|20)\\d\\d|\\d\\d)(?![\\d/-]|\\.\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s\u00A0/-]*(?:de |di |of |d')?"
                            + WORD
                            + ",?[\\s\u00A0/-]*(?:de |del )?"
                            + YEAR);
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?<!\\p{L})"
                            + WORD
                            + "[\\s\u00A0]*(\\d{1,2})(?:st|nd|rd|th)?\\s?[,.]?[\\s\u00A0]*"
                            + YEAR);
    private static final Pattern EAST_ASIAN =
            Pattern.compile(
                    "((?:19|20)\\d\\d)\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");

    /** {@code 2016. március 3.}, {@code 2016, March 3}. */
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)[.,]?[\\s\u00A0]+"
                            + WORD
                            + "[\\s\u00A0]+(\\d{1,2})(?!\\d)");

    /** {@code 13 Feb '17}, {@code Mo 13. Feb 17}: as forums print it. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile(
                    "(?<![\\d,.])(\\d{1,2})\\.?[\\s\u00A0-]"
                            + WORD
                            + "[\\s\u00A0-]['’]?(\\d\\d)(?![\\d:.%]| [%€])");

    /** So far in front of its first figure a date begins: with the month's name. */
    private static final int WORD_REACH = 30;

    /** So far behind its last figure a date ends: with the sign for "day". */
    private static final int SIGN_REACH = 5;

    /**
     * A printed date and where it stands.
     *
     * @param eitherWay whether its figures give another day of the calendar the other way round
     */
    public record Found(TextSpan span, CalendarPeriod date, boolean eitherWay) {

        /** The date, unless its figures may as well be another. */
        Optional<TimeValue> value() {
            return eitherWay ? Optional.empty() : Optional.of(date);
        }
    }

    private PrintedDates() {}

    /** All of a text, from left to right. */
    public static List<Found> find(CharSequence text) {
        return find(text, false);
    }

    /** All of a text; where the order is told, its figures can be read one way only. */
    static List<Found> find(CharSequence text, DayMonthOrder order) {
        List<Found> found = find(text, order == DayMonthOrder.MONTH_FIRST);
        return order == DayMonthOrder.OPEN
                ? found
                : found.stream().map(f -> new Found(f.span(), f.date(), false)).toList();
    }

    /** All of a text; {@code monthFirst} where 3/4/2019 is the fourth of March. */
    static List<Found> find(CharSequence written, boolean monthFirst) {
        CharSequence text = SolarHijri.westernFigures(written);
        List<Found> found = new ArrayList<>(SolarHijri.find(text));
        Optional<TextSpan> figures = aroundFigures(text);
        if (figures.isEmpty()) {
            return found;
        }
        TextSpan near = figures.get();
        figures(matcher(FIGURES, text, near), monthFirst, found);
        collect(
                matcher(SHORT_YEAR, text, near),
                m -> named("20" + m.group(3), m.group(2), m.group(1)),
                found);
        if (holdsYear(text)) {
            withYear(text, near, found);
        }
        found.sort(Comparator.comparing(Found::span));
        return withoutOverlaps(found);
    }

    private static void withYear(CharSequence text, TextSpan near, List<Found> found) {
        collect(matcher(ISO, text, near), m -> day(m.group(1), m.group(3), m.group(4)), found);
        collect(
                matcher(DAY_MONTH, text, near),
                m -> named(m.group(3), m.group(2), m.group(1)),
                found);
        collect(
                matcher(MONTH_DAY, text, near),
                m -> named(m.group(3), m.group(1), m.group(2)),
                found);
        collect(
                matcher(YEAR_MONTH_DAY, text, near),
                m -> named(m.group(1), m.group(2), m.group(3)),
                found);
        collect(
                matcher(EAST_ASIAN, text, near),
                m -> day(m.group(1), m.group(2), m.group(3)),
                found);
    }

    private static Matcher matcher(Pattern pattern, CharSequence text, TextSpan near) {
        return pattern.matcher(text).useTransparentBounds(true).region(near.start(), near.end());
    }

    /** Every date begins or ends with a figure: the rest of a line need not be searched. */
    private static Optional<TextSpan> aroundFigures(CharSequence text) {
        int first = 0;
        while (first < text.length() && !isFigure(text.charAt(first))) {
            first++;
        }
        int last = text.length() - 1;
        while (last > first && !isFigure(text.charAt(last))) {
            last--;
        }
        return first == text.length()
                ? Optional.empty()
                : Optional.of(
                        new TextSpan(
                                Math.max(0, first - WORD_REACH),
                                Math.min(text.length(), last + 1 + SIGN_REACH)));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Spares most lines the search: four figures that may be a year. */
    private static boolean holdsYear(CharSequence text) {
        int figures = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            figures = c >= '0' && c <= '9' ? figures + 1 : 0;
            if (figures >= 4 && isCentury(text.charAt(i - 3), text.charAt(i - 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCentury(char first, char second) {
        return (first == '1' && second == '9') || (first == '2' && second == '0');
    }

    private interface Reading {
        Optional<CalendarPeriod> of(Matcher m);
    }

    private static void collect(Matcher m, Reading reading, List<Found> found) {
        while (m.find()) {
            TextSpan span = new TextSpan(m.start(), m.end());
            reading.of(m).ifPresent(date -> found.add(new Found(span, date, false)));
        }
    }

    private static void figures(Matcher m, boolean monthFirst, List<Found> found) {
        while (m.find()) {
            TextSpan span = new TextSpan(m.start(), m.end());
            Optional<CalendarPeriod> date = figures(m, monthFirst);
            boolean eitherWay = !date.equals(figures(m, !monthFirst));
            date.ifPresent(d -> found.add(new Found(span, d, eitherWay)));
        }
    }

    private static List<Found> withoutOverlaps(List<Found> sorted) {
        List<Found> kept = new ArrayList<>();
        int end = -1;
        for (Found found : sorted) {
            if (found.span().start() >= end) {
                kept.add(found);
                end = found.span().end();
            }
        }
        return kept;
    }

    private static Optional<CalendarPeriod> figures(Matcher m, boolean monthFirst) {
        String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
        boolean dotted = m.group(2).equals(".") || m.group(2).length() > 1;
        Optional<CalendarPeriod> dayFirst = day(year, m.group(3), m.group(1));
        if (dotted) {
            return dayFirst;
        }
        Optional<CalendarPeriod> usual = day(year, m.group(1), m.group(3));
        return monthFirst ? usual.or(() -> dayFirst) : dayFirst.or(() -> usual);
    }

    private static Optional<CalendarPeriod> named(String year, String month, String day) {
        return MonthNames.number(month).flatMap(n -> day(year, Integer.toString(n), day));
    }

    private static Optional<CalendarPeriod> day(String year, String month, String day) {
        try {
            return Optional.of(
                    CalendarPeriod.day(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
