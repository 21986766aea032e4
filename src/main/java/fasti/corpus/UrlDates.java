package fasti.corpus;

import fasti.text.DateClue;
import fasti.time.CalendarPeriod;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an address tells: the date in {@code /2016/10/11/}, the publisher's host. */
final class UrlDates {

    /** {@code /2016/10/11/}, {@code /2016-10-11-}, {@code 2016_10_11}. */
    private static final Pattern PARTED =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)([/_.-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");

    /** {@code /11-10-2016}, {@code -11.10.2016}: day first, as in German addresses. */
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(0?[1-9]|[12]\\d|3[01])([_.-])(0?[1-9]|1[0-2])\\2((?:19|20)\\d\\d)(?!\\d)");

    /** {@code /20161011}: eight figures that begin a part of the path or end it. */
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

    /** {@code /2016/oct/11/}. */
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/_-]([a-z]{3,9})[/_-](\\d{1,2})(?!\\d)");

    /** {@code /2016/world/europe/10/11/}: the sections of a paper between year and month. */
    private static final Pattern SECTIONED =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)(?:/[a-z][a-z_.-]{1,19}){1,2}/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])/");

    /** {@code /2016/10/}: a month. */
    private static final Pattern MONTH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])(?=/)");

    private UrlDates() {}

    /**
     * The clue in the address of a page's picture: folders of uploads are often named for the
     * month.
     */
    static List<DateClue> ofImage(String url) {
        return clues(url).stream()
                .map(c -> new DateClue(c.kind(), "image", c.wording(), c.value()))
                .toList();
    }

    /** The clue in an address, if any: a day, or failing that a month. */
    static List<DateClue> clues(String url) {
        String path = withoutHost(url).toLowerCase(Locale.ROOT);
        return parted(path)
                .or(() -> joined(path))
                .or(() -> named(path))
                .or(() -> sectioned(path))
                .or(() -> dayFirst(path))
                .or(() -> month(path))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<DateClue> parted(String path) {
        Matcher m = PARTED.matcher(path);
        return m.find() ? clue(m.group(), m.group(1), m.group(3), m.group(4)) : Optional.empty();
    }

    private static Optional<DateClue> joined(String path) {
        Matcher m = JOINED.matcher(path);
        return m.find() ? clue(m.group(), m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    private static Optional<DateClue> sectioned(String path) {
        Matcher m = SECTIONED.matcher(path);
        return m.find() ? clue(m.group(), m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    private static Optional<DateClue> dayFirst(String path) {
        Matcher m = DAY_FIRST.matcher(path);
        return m.find() ? clue(m.group(), m.group(4), m.group(3), m.group(1)) : Optional.empty();
    }

    private static Optional<DateClue> named(String path) {
        Matcher m = NAMED.matcher(path);
        while (m.find()) {
            Optional<Integer> month = MonthNames.number(m.group(2));
            if (month.isPresent()) {
                return clue(m.group(), m.group(1), Integer.toString(month.get()), m.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<DateClue> month(String path) {
        Matcher m = MONTH.matcher(path);
        if (!m.find()) {
            return Optional.empty();
        }
        CalendarPeriod month =
                CalendarPeriod.month(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        return Optional.of(
                new DateClue(DateClue.Kind.URL, "address", m.group(), Optional.of(month)));
    }

    private static Optional<DateClue> clue(String wording, String year, String month, String day) {
        try {
            CalendarPeriod date =
                    CalendarPeriod.day(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(
                    new DateClue(DateClue.Kind.URL, "address", wording, Optional.of(date)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String withoutHost(String url) {
        int host = url.indexOf("://");
        int path = url.indexOf('/', host < 0 ? 0 : host + 3);
        return path < 0 ? "" : url.substring(path);
    }

    /** The publisher as the address names it: {@code www.example.org} is {@code example.org}. */
    static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url.strip()).getHost())
                    .map(h -> h.toLowerCase(Locale.ROOT))
                    .map(h -> h.startsWith("www.") ? h.substring(4) : h);
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }
}
