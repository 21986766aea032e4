package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Element.repeated;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Reading;
import fasti.expression.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Days, months and years that share their month or year: "January 23-24", "on 3, 5 and 9 May",
 * "1914–18".
 */
final class Ranges {
    private static final Element TO_WORDS = oneOf(HYPHEN, DASH, TO, THROUGH, UNTIL, SLASH);

    private Ranges() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("month day to day")
                        .when(
                                CalendarDates.MONTHS,
                                CalendarDates.DAYS,
                                TO_WORDS,
                                optional(THE),
                                CalendarDates.DAYS,
                                optional(optional(COMMA), CalendarDates.YEARS))
                        .unless(m -> m.precedes(MONTH, MONTH_SHORT) || Doubtful.endsOnCount(m))
                        .reads(Ranges::monthFirst)
                        .as(A_DAY)
                        .example("on [January 23-24],", "XXXX-01-23/XXXX-01-24")
                        .example("on [March 5-9, 1918]", "1918-03-05/1918-03-09"),
                rule("between month day and day")
                        .when(
                                outside(BETWEEN),
                                CalendarDates.MONTHS,
                                CalendarDates.DAYS,
                                AND,
                                optional(THE),
                                CalendarDates.DAYS,
                                optional(optional(COMMA), CalendarDates.YEARS))
                        .reads(Ranges::monthFirst)
                        .as(A_DAY)
                        .example("between [May 4 and 6], the", "XXXX-05-04/XXXX-05-06"),
                rule("month day and day")
                        .when(
                                CalendarDates.MONTHS,
                                CalendarDates.DAYS,
                                repeated(0, 4, COMMA, CalendarDates.DAYS),
                                optional(COMMA),
                                oneOf(AND, OR),
                                CalendarDates.DAYS,
                                optional(optional(COMMA), CalendarDates.YEARS))
                        .unless(m -> m.precedes(MONTH, MONTH_SHORT) || Doubtful.endsOnCount(m))
                        .reads(m -> Reading.list(days(m)))
                        .as(A_DAY)
                        .example("on May 4 and [5]", "XXXX-05-05"),
                rule("day to day month")
                        .when(
                                optional(THE),
                                CalendarDates.DAYS,
                                TO_WORDS,
                                optional(THE),
                                CalendarDates.DAYS,
                                optional(OF),
                                CalendarDates.MONTHS,
                                optional(optional(COMMA), CalendarDates.YEARS))
                        .reads(m -> dayFirst(m))
                        .as(A_DAY)
                        .example("on [5–7 June 2010]", "2010-06-05/2010-06-07"),
                rule("between day and day month")
                        .when(
                                outside(BETWEEN),
                                optional(THE),
                                CalendarDates.DAYS,
                                AND,
                                optional(THE),
                                CalendarDates.DAYS,
                                optional(OF),
                                CalendarDates.MONTHS,
                                optional(optional(COMMA), CalendarDates.YEARS))
                        .reads(m -> dayFirst(m))
                        .as(A_DAY)
                        .example("between [4 and 6 June]", "XXXX-06-04/XXXX-06-06"),
                rule("day and day month")
                        .when(
                                optional(THE),
                                CalendarDates.DAYS,
                                repeated(0, 4, COMMA, CalendarDates.DAYS),
                                optional(COMMA),
                                oneOf(AND, OR),
                                CalendarDates.DAYS,
                                optional(OF),
                                CalendarDates.MONTHS,
                                optional(optional(COMMA), CalendarDates.YEARS))
                        .onlyIf(
                                m ->
                                        m.follows(PREPOSITION, ON, OF)
                                                || m.has(THE)
                                                || m.isFirst()
                                                || m.place(DAY_OF_MONTH, 3) < 0)
                        .reads(m -> Reading.list(days(m)))
                        .as(A_DAY)
                        .example("on 3, 5 and [9 May]", "XXXX-05-09"),
                rule("month, month and month")
                        .when(
                                MONTH,
                                repeated(1, 4, COMMA, MONTH),
                                optional(COMMA),
                                oneOf(AND, OR),
                                oneOf(MONTH, MONTH_SHORT),
                                optional(optional(COMMA), CalendarDates.YEARS))
                        .unless(m -> m.precedes(DAY_NUMBER, DAY_ORDINAL, THIS, LAST, NEXT))
                        .reads(m -> Reading.list(months(m)))
                        .as(A_MONTH)
                        .example("in May, March and [April],", "XXXX-04"),
                rule("year to year")
                        .when(
                                YEAR_NUMBER,
                                oneOf(HYPHEN, DASH, SLASH),
                                oneOf(TWO_DIGITS, SHORT_YEAR))
                        .onlyIf(
                                m ->
                                        m.valueAt(2) > m.value(YEAR_NUMBER) % 100
                                                && !m.precedes(HYPHEN))
                        .reads(Ranges::years)
                        .as(A_YEAR)
                        .example("in [1914–18],", "1914/1918")
                        .counterExample("on 2012-12-05"),
                rule("the years to year")
                        .when(THE, UNITS, YEAR_NUMBER, oneOf(HYPHEN, DASH), TWO_DIGITS)
                        .onlyIf(m -> m.value(TWO_DIGITS) > m.value(YEAR_NUMBER) % 100)
                        .reads(Ranges::theYears)
                        .as(A_YEAR)
                        .example("in [the years 1861-65]", "1861/1865"),
                rule("year and year")
                        .when(YEAR_NUMBER, SLASH, YEAR_NUMBER)
                        .onlyIf(m -> m.value(YEAR_NUMBER, 2) > m.value(YEAR_NUMBER))
                        .unless(Doubtful::isNumbered)
                        .reads(
                                m ->
                                        Reading.range(
                                                m.part(0, 0, Dates.yearOf(m.value(YEAR_NUMBER))),
                                                m.part(
                                                        2,
                                                        2,
                                                        Dates.yearOf(m.value(YEAR_NUMBER, 2)))))
                        .as(A_YEAR)
                        .example("in [1999/2000]", "1999/2000")
                        .counterExample("under order No. 1430/2019 it"),
                rule("years before Christ")
                        .when(
                                oneOf(NUMBER, YEAR_NUMBER),
                                oneOf(TO_WORDS, AND),
                                oneOf(NUMBER, YEAR_NUMBER),
                                oneOf(BC, AD))
                        .onlyIf(m -> m.valueAt(0) < 3000)
                        .reads(Ranges::yearsBc)
                        .as(A_YEAR)
                        .example("from [499 to 493 BC]", "-0498/-0492"));
    }

    private static Reading monthFirst(Match m) {
        List<Reading.Part> days = days(m);
        return Reading.range(days.get(0), days.get(1));
    }

    private static Reading dayFirst(Match m) {
        List<Reading.Part> days = days(m);
        return Reading.range(days.get(0), days.get(1));
    }

    /** Each day of the match as a tag of its own; the month and year stand with the nearest. */
    private static List<Reading.Part> days(Match m) {
        OptionalInt month = Dates.month(m);
        OptionalInt year = Dates.year(m);
        List<Reading.Part> days = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < m.size(); i++) {
            if (m.kindAt(i) != DAY_OF_MONTH) {
                start =
                        m.kindAt(i) == THE || m.kindAt(i) == MONTH || m.kindAt(i) == MONTH_SHORT
                                ? start
                                : i + 1;
                continue;
            }
            boolean last = nextDay(m, i) < 0;
            int end = last ? m.size() - 1 : i;
            int from = days.isEmpty() && m.kindAt(0) != BETWEEN ? 0 : start;
            days.add(m.part(from, end, Dates.dayOf(year, month, m.valueAt(i))));
            start = i + 1;
        }
        return days;
    }

    /** Each month of the match as a tag of its own; the year stands with the last. */
    private static List<Reading.Part> months(Match m) {
        OptionalInt year = Dates.year(m);
        List<Reading.Part> months = new ArrayList<>();
        for (int i = 0; i < m.size(); i++) {
            if (m.kindAt(i) == MONTH || m.kindAt(i) == MONTH_SHORT) {
                OptionalInt month = OptionalInt.of(m.valueAt(i));
                int end = i > 0 && m.kindAt(i - 1) != COMMA ? m.size() - 1 : i;
                months.add(m.part(i, end, Dates.monthOf(year, month)));
            }
        }
        return months;
    }

    private static int nextDay(Match m, int after) {
        for (int i = after + 1; i < m.size(); i++) {
            if (m.kindAt(i) == DAY_OF_MONTH) {
                return i;
            }
        }
        return -1;
    }

    private static Reading years(Match m) {
        int first = m.value(YEAR_NUMBER);
        int second = first - first % 100 + m.valueAt(2);
        return Reading.range(m.part(0, 0, Dates.yearOf(first)), m.part(2, 2, Dates.yearOf(second)));
    }

    private static Reading theYears(Match m) {
        int first = m.value(YEAR_NUMBER);
        int second = first - first % 100 + m.value(TWO_DIGITS);
        return Reading.range(m.part(0, 2, Dates.yearOf(first)), m.part(4, 4, Dates.yearOf(second)));
    }

    private static Reading yearsBc(Match m) {
        boolean bc = m.has(BC);
        int first = bc ? 1 - m.valueAt(0) : m.valueAt(0);
        int second = bc ? 1 - m.valueAt(2) : m.valueAt(2);
        return Reading.range(m.part(0, 0, Dates.yearOf(first)), m.part(2, 3, Dates.yearOf(second)));
    }
}
