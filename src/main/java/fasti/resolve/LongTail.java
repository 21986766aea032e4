package fasti.resolve;

import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natty.DateGroup;
import org.natty.ParseLocation;
import org.natty.Parser;

/**
 * Hands the phrases that our rules leave over to Natty: holidays, "two Fridays ago". Natty says
 * what was said and on which day a holiday falls in a given year; which year, and whether before or
 * after, is decided here.
 *
 * <p>Natty reads the default locale and charset for some phrases, never for a holiday with its year
 * or for the tree; it takes seconds on long hostile input, so that it gets one short line of ASCII.
 * Answers are kept, up to a bound.
 */
final class LongTail {
    private static final String THIS = "this ";
    private static final Pattern SAINT = Pattern.compile("(?:St\\.?|Saint) ");
    private static final int LONGEST = 60;
    private static final int KEPT = 5000;

    /** Any day will do: dates that lean on it are never used. */
    private static final Instant REFERENCE = Instant.parse("2001-01-01T12:00:00Z");

    private static final Pattern LINK = Pattern.compile("(?: of|,) $");

    private static final Object NATTY = new Object();

    private final HolidayTable table = HolidayTable.english();
    private final Parser parser = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));
    private final Map<String, Optional<Said>> said = new ConcurrentHashMap<>();
    private final Map<String, Optional<CalendarPeriod>> holidays = new ConcurrentHashMap<>();

    Reading read(String words, MeaningReader reader) {
        String phrase = ascii(words);
        if (phrase.toLowerCase(Locale.ROOT).endsWith(" week")) {
            return around(Granularity.WEEK, phrase, reader);
        }
        if (phrase.toLowerCase(Locale.ROOT).endsWith(" weekend")) {
            return around(Granularity.WEEKEND, phrase, reader);
        }
        return readPhrase(phrase, reader);
    }

    /** "Easter week", "Memorial Day weekend": the one that holds the day or is nearest to it. */
    private Reading around(Granularity unit, String phrase, MeaningReader reader) {
        Reading day = readPhrase(phrase.substring(0, phrase.lastIndexOf(' ')), reader);
        return day.period()
                .map(p -> unit == Granularity.WEEK ? p.first() : p.first().plusDays(3))
                .map(d -> CalendarPeriod.containing(unit, d))
                .map(p -> day.value(p).timex(p.timex()))
                .orElseGet(() -> day.timex(Shifts.unknown(unit)));
    }

    private Reading readPhrase(String phrase, MeaningReader reader) {
        Optional<Said> meaning = said(phrase);
        return meaning.map(m -> m.read(reader, this).step("Natty reads \"" + phrase + "\""))
                .orElseGet(() -> Reading.vague(Timex.Type.DATE, "XXXX-XX-XX"));
    }

    private Optional<Said> said(String phrase) {
        Optional<Said> known = said.get(phrase);
        if (known != null) {
            return known;
        }
        Optional<Said> found =
                table.read(phrase)
                        .or(() -> parse(phrase).flatMap(group -> tree(group, phrase)))
                        .or(() -> present(phrase))
                        .or(() -> ofSaint(phrase));
        if (said.size() < KEPT) {
            said.put(phrase, found);
        }
        return found;
    }

    /** "St. Valentine's Day", which is as well known without the saint. */
    private Optional<Said> ofSaint(String phrase) {
        Matcher saint = SAINT.matcher(phrase);
        return saint.lookingAt() ? said(phrase.substring(saint.end())) : Optional.empty();
    }

    /** "This Memorial Day", which Natty does not read. */
    private Optional<Said> present(String phrase) {
        return phrase.regionMatches(true, 0, THIS, 0, THIS.length())
                ? said(phrase.substring(THIS.length())).flatMap(Said::present)
                : Optional.empty();
    }

    /** Only where Natty took all the words: of "Ash Wednesday" it would read "Wednesday". */
    private static Optional<Said> tree(DateGroup group, String phrase) {
        List<ParseLocation> names = group.getParseLocations().get("holiday_name");
        String holiday = names == null || names.isEmpty() ? "" : names.get(0).getText();
        return group.getText().length() == phrase.length()
                ? NattyTree.read(group.getSyntaxTree(), group.getParseLocations().keySet(), holiday)
                : Optional.empty();
    }

    /** The day of a holiday in a year. */
    Optional<CalendarPeriod> holiday(String name, int year) {
        if (year < 1000 || year > 9999) {
            return Optional.empty();
        }
        Optional<CalendarPeriod> own = table.day(name, year);
        if (own.isPresent()) {
            return own;
        }
        String phrase = name + " " + year;
        Optional<CalendarPeriod> known = holidays.get(phrase);
        if (known != null) {
            return known;
        }
        Optional<CalendarPeriod> found =
                parse(phrase)
                        .map(group -> day(group.getDates().get(0)))
                        .filter(day -> day.getYear() == year)
                        .map(CalendarPeriod::day);
        if (holidays.size() < KEPT) {
            holidays.put(phrase, found);
        }
        return found;
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    private Optional<DateGroup> parse(String phrase) {
        if (phrase.isEmpty() || phrase.length() > LONGEST) {
            return Optional.empty();
        }
        List<DateGroup> groups = groups(phrase);
        return groups.size() == 1 && !groups.get(0).getDates().isEmpty()
                ? Optional.of(groups.get(0))
                : Optional.empty();
    }

    /** One thread at a time: Natty loads its holidays through one shared, unguarded iterator. */
    private List<DateGroup> groups(String phrase) {
        synchronized (NATTY) {
            return parser.parse(phrase, Date.from(REFERENCE));
        }
    }

    /** One line of ASCII, without an article in front. */
    private static String ascii(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            plain.append(c == '’' ? '\'' : c >= ' ' && c < 0x7F ? c : ' ');
        }
        String phrase = plain.toString().strip();
        String bare = phrase.regionMatches(true, 0, "the ", 0, 4) ? phrase.substring(4) : phrase;
        // "Labor Day of 1936" and "Labor Day, 1936" are "Labor Day 1936" to Natty.
        int year = bare.lastIndexOf(' ') + 1;
        return year > 0 && Character.isDigit(bare.charAt(bare.length() - 1))
                ? LINK.matcher(bare.substring(0, year)).replaceFirst(" ") + bare.substring(year)
                : bare;
    }
}
