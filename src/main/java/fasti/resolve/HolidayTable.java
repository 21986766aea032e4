package fasti.resolve;

import fasti.expression.Meaning.Deixis;
import fasti.time.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The holidays that Natty does not know: "Boxing Day", "New Year's Eve", "Whit Monday". Each falls
 * on a day of a month, on the nth weekday of a month, or so many days from Easter; some name one
 * day in history: "9/11".
 */
final class HolidayTable {
    private static final List<String> WEEKDAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** Letters of 2001-09-11. */
    private static final int FULL_DATE = 10;

    private final Map<String, String> rules;

    private HolidayTable(Map<String, String> rules) {
        this.rules = Map.copyOf(rules);
    }

    static HolidayTable english() {
        Map<String, String> rules = new HashMap<>();
        for (String line : VerbTable.lines("english/holidays.tsv")) {
            int tab = line.indexOf('\t');
            rules.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return new HolidayTable(rules);
    }

    /** "Last Boxing Day", "Boxing Day 2009": name, year and deixis; empty for other names. */
    Optional<Said> read(String phrase) {
        String words = phrase.toLowerCase(Locale.ROOT);
        Deixis deixis = deixis(words);
        int from = deixis == Deixis.NONE ? 0 : words.indexOf(' ') + 1;
        String all = rules.getOrDefault(words, "");
        if (all.length() == FULL_DATE) {
            OptionalInt only = OptionalInt.of(LocalDate.parse(all).getYear());
            return Optional.of(new Said.Holiday(words, only, Deixis.NONE));
        }
        OptionalInt year = year(words);
        int to = year.isPresent() ? words.lastIndexOf(' ') : words.length();
        String name = words.substring(from, Math.max(from, to)).strip();
        return rules.containsKey(name)
                ? Optional.of(new Said.Holiday(name, year, deixis))
                : Optional.empty();
    }

    private static Deixis deixis(String words) {
        return words.startsWith("last ")
                ? Deixis.LAST
                : words.startsWith("next ")
                        ? Deixis.NEXT
                        : words.startsWith("this ") ? Deixis.THIS : Deixis.NONE;
    }

    private static OptionalInt year(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.length() == 4 && last.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(last))
                : OptionalInt.empty();
    }

    /** The day of a holiday of the table. */
    Optional<CalendarPeriod> day(String name, int year) {
        return Optional.ofNullable(rules.get(name)).map(rule -> CalendarPeriod.day(on(rule, year)));
    }

    private static LocalDate on(String rule, int year) {
        if (rule.length() == FULL_DATE) {
            return LocalDate.parse(rule);
        }
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        String[] parts = rule.split(" ", -1);
        if (parts.length == 3) {
            DayOfWeek weekday = DayOfWeek.of(WEEKDAYS.indexOf(parts[1]) + 1);
            return LocalDate.of(year, Integer.parseInt(parts[2]), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[0]), weekday));
        }
        return LocalDate.of(
                year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact =
                (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15)
                        % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
