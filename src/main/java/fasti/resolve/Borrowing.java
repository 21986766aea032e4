package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.Meaning.CalendarDate;
import fasti.expression.Meaning.Deixis;
import fasti.expression.Meaning.SeasonOf;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one date of a range or list leaves unsaid, its neighbour says: "January 23-24" gives the
 * month to the 24th, "5-7 June 2011" month and year to the 5th.
 */
final class Borrowing {
    private Borrowing() {}

    /**
     * The meaning with the parts it lacks from its neighbour's. Where both have a month, the year
     * is not borrowed: "December 28 to January 3, 2017" begins the year before.
     */
    static Meaning fill(Meaning meaning, Meaning neighbour) {
        if (meaning instanceof SeasonOf season && neighbour instanceof SeasonOf other) {
            return fill(season, other);
        }
        Optional<CalendarDate> date = calendarDate(meaning);
        Optional<CalendarDate> other = calendarDate(neighbour);
        return date.isPresent() && other.isPresent() ? fill(date.get(), other.get()) : meaning;
    }

    /** "The spring and summer of 1942" are both of that year. */
    private static SeasonOf fill(SeasonOf season, SeasonOf other) {
        return season.year().isPresent() || season.deixis() != Deixis.NONE
                ? season
                : new SeasonOf(season.season(), other.year(), other.shortYear(), other.deixis());
    }

    private static CalendarDate fill(CalendarDate date, CalendarDate other) {
        boolean dayOnly = date.month().isEmpty() && date.day().isPresent();
        if (!dayOnly || date.year().isPresent()) {
            return date;
        }
        return new CalendarDate(
                other.year(),
                other.month(),
                date.day(),
                date.weekday(),
                other.shortYear(),
                date.deixis() == Deixis.NONE ? other.deixis() : date.deixis());
    }

    /** The same date of the given year, where it says none. */
    static Meaning inYear(Meaning meaning, OptionalInt year, boolean shortYear) {
        return calendarDate(meaning)
                .filter(d -> d.year().isEmpty() && d.month().isPresent())
                .<Meaning>map(
                        d ->
                                new CalendarDate(
                                        year,
                                        d.month(),
                                        d.day(),
                                        d.weekday(),
                                        shortYear,
                                        d.deixis()))
                .orElse(meaning);
    }

    /** The same date, the first after the one spoken of. */
    static Meaning following(Meaning meaning) {
        return calendarDate(meaning)
                .<Meaning>map(d -> withDeixis(d, Deixis.FOLLOWING))
                .orElse(meaning);
    }

    /** The same date, the last before the one spoken of. */
    static Meaning previous(Meaning meaning) {
        return calendarDate(meaning)
                .<Meaning>map(d -> withDeixis(d, Deixis.PREVIOUS))
                .orElse(meaning);
    }

    private static CalendarDate withDeixis(CalendarDate d, Deixis deixis) {
        return new CalendarDate(d.year(), d.month(), d.day(), d.weekday(), d.shortYear(), deixis);
    }

    static Optional<CalendarDate> calendarDate(Meaning meaning) {
        return meaning instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
    }
}
