package fasti.expression.english;

import fasti.expression.Kind;
import fasti.expression.Match;
import fasti.expression.Meaning.CalendarDate;
import fasti.expression.Meaning.Deixis;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** Calendar dates from the terms of a match. */
final class Dates {

    private Dates() {}

    /** Year, month and day, as far as the match has them; the first of each counts. */
    static CalendarDate date(Match m) {
        return new CalendarDate(
                year(m),
                month(m),
                day(m),
                weekday(m),
                m.has(Kind.SHORT_YEAR) && !m.has(Kind.YEAR_NUMBER),
                deixis(m));
    }

    static CalendarDate yearOf(int year) {
        return of(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    static CalendarDate monthOf(OptionalInt year, OptionalInt month) {
        return of(year, month, OptionalInt.empty());
    }

    static CalendarDate dayOf(OptionalInt year, OptionalInt month, int day) {
        return of(year, month, OptionalInt.of(day));
    }

    private static CalendarDate of(OptionalInt year, OptionalInt month, OptionalInt day) {
        return new CalendarDate(year, month, day, Optional.empty(), false, Deixis.NONE);
    }

    static CalendarDate shortYearOf(int year) {
        return new CalendarDate(
                OptionalInt.of(year),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                true,
                Deixis.NONE);
    }

    /** The same date with the year, and the month, of another where it has none itself. */
    static CalendarDate completed(CalendarDate date, CalendarDate from) {
        boolean ownYear = date.year().isPresent();
        return new CalendarDate(
                ownYear ? date.year() : from.year(),
                date.month().isPresent() ? date.month() : from.month(),
                date.day(),
                date.weekday(),
                ownYear ? date.shortYear() : from.shortYear(),
                date.deixis());
    }

    static OptionalInt year(Match m) {
        if (m.has(Kind.BC)) {
            Kind kind = m.has(Kind.YEAR_NUMBER) ? Kind.YEAR_NUMBER : Kind.NUMBER;
            return OptionalInt.of(1 - m.value(kind));
        }
        if (m.has(Kind.AD)) {
            return OptionalInt.of(
                    m.value(m.has(Kind.YEAR_NUMBER) ? Kind.YEAR_NUMBER : Kind.NUMBER));
        }
        return first(m, Kind.YEAR_NUMBER, Kind.SHORT_YEAR);
    }

    static OptionalInt month(Match m) {
        return first(m, Kind.MONTH, Kind.MONTH_SHORT);
    }

    static OptionalInt day(Match m) {
        return m.has(Kind.DAY_OF_MONTH)
                ? OptionalInt.of(m.value(Kind.DAY_OF_MONTH))
                : first(m, Kind.DAY_NUMBER, Kind.DAY_ORDINAL);
    }

    private static Optional<DayOfWeek> weekday(Match m) {
        return m.has(Kind.WEEKDAY) || m.has(Kind.WEEKDAY_SHORT)
                ? Optional.of(m.weekday())
                : Optional.empty();
    }

    private static OptionalInt first(Match m, Kind one, Kind other) {
        Kind kind = m.has(one) ? one : other;
        return m.has(kind) ? OptionalInt.of(m.value(kind)) : OptionalInt.empty();
    }

    /** What the word in front points at. */
    static Deixis deixis(Match m) {
        if (m.has(Kind.THIS) && m.has(Kind.PAST)) {
            return Deixis.THIS_PAST;
        }
        if (m.has(Kind.LAST) || m.has(Kind.PAST)) {
            return Deixis.LAST;
        }
        if (m.has(Kind.NEXT) || m.has(Kind.COMING)) {
            return Deixis.NEXT;
        }
        if (m.has(Kind.THIS) || m.has(Kind.CURRENT)) {
            return Deixis.THIS;
        }
        if (m.has(Kind.SAME) || m.has(Kind.THAT)) {
            return Deixis.SAME;
        }
        if (m.has(Kind.FOLLOWING)) {
            return Deixis.FOLLOWING;
        }
        return m.has(Kind.PREVIOUS) ? Deixis.PREVIOUS : Deixis.NONE;
    }
}
