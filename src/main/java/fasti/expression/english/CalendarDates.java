package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Kind;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates by their calendar parts: "March 5, 2019", "the 22nd", "5/6/2019", "480 BC". */
final class CalendarDates {
    static final Element MONTHS = oneOf(MONTH, MONTH_SHORT);
    static final Kind DAYS = DAY_OF_MONTH;
    static final Element YEARS = oneOf(YEAR_NUMBER, SHORT_YEAR);
    private static final Element YEARS_OF_ERA =
            oneOf(
                    sequence(oneOf(NUMBER, YEAR_NUMBER), oneOf(BC, AD)),
                    sequence(AD, oneOf(NUMBER, YEAR_NUMBER)));

    private CalendarDates() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("month day year")
                        .when(MONTHS, optional(THE), DAYS, optional(oneOf(COMMA, OF)), YEARS)
                        .then(Dates::date)
                        .as(A_DAY)
                        .example("March 5, 2019", "2019-03-05")
                        .example("met on [Dec. 22nd 2016] in", "2016-12-22")
                        .counterExample("March 35, 2019"),
                rule("day month year")
                        .when(optional(THE), DAYS, optional(OF), MONTHS, optional(COMMA), YEARS)
                        .then(Dates::date)
                        .as(A_DAY)
                        .example("22 December 2016", "2016-12-22")
                        .example("[The 25th of August, 1914] was", "1914-08-25")
                        .counterExample("42 December 2016"),
                rule("day month year of something")
                        .when(outside(THE), DAYS, MONTHS, YEARS)
                        .onlyIf(CalendarDates::isAdjective)
                        .then(Dates::date)
                        .as(A_DAY)
                        .before("day month year")
                        .example("the [7 July 1905] floods", "1905-07-07"),
                rule("day-month-year")
                        .when(DAY_NUMBER, HYPHEN, MONTHS, HYPHEN, oneOf(YEAR_NUMBER, TWO_DIGITS))
                        .then(CalendarDates::hyphened)
                        .as(A_DAY)
                        .example("22-Dec-2016", "2016-12-22")
                        .example("11-Sep-01", "XX01-09-11"),
                rule("year month day")
                        .when(YEAR_NUMBER, optional(COMMA), MONTHS, DAY_NUMBER)
                        .then(Dates::date)
                        .as(A_DAY)
                        .onlyIf(m -> !m.precedes(YEAR_NUMBER, COMMA))
                        .example("2016 December 22", "2016-12-22")
                        .counterExample("in 2016, December 22, 2015 was"),
                rule("month day year before Christ")
                        .when(MONTHS, DAYS, optional(COMMA), YEARS_OF_ERA)
                        .then(Dates::date)
                        .as(A_DAY)
                        .example("March 15, 44 BC", "-0043-03-15")
                        .example("August 24, AD 79", "0079-08-24"),
                rule("day month year before Christ")
                        .when(
                                optional(THE),
                                DAYS,
                                optional(OF),
                                MONTHS,
                                optional(COMMA),
                                YEARS_OF_ERA)
                        .then(Dates::date)
                        .as(A_DAY)
                        .example("15 March 44 BC", "-0043-03-15")
                        .example("on [24 August AD 79]", "0079-08-24"),
                rule("month day")
                        .when(MONTHS, optional(THE), DAYS)
                        .unless(m -> m.precedes(SLASH) && m.gluedToNext())
                        .unless(m -> m.has(THE) && !m.isAt(2, DAY_ORDINAL))
                        .then(Dates::date)
                        .as(A_DAY)
                        .example("on [December 22] that", "XXXX-12-22")
                        .example("[May 5th] was", "XXXX-05-05")
                        .counterExample("in May 20/20 vision")
                        .counterExample("May the 2 of you meet"),
                rule("day month")
                        .when(optional(THE), DAYS, optional(OF), MONTHS)
                        .unless(m -> isAdjective(m) || isCounted(m))
                        .then(Dates::date)
                        .as(A_DAY)
                        .example("on [22 December] that", "XXXX-12-22")
                        .example("the [21 January] execution", "XXXX-01-21")
                        .example("on [the 3 June]", "XXXX-06-03")
                        .counterExample("Chapter 33 June")
                        .counterExample("saw the third June storm"),
                rule("month year")
                        .when(MONTHS, optional(oneOf(COMMA, OF, HYPHEN)), YEARS)
                        .then(Dates::date)
                        .as(A_MONTH)
                        .example("in [March 2011]", "2011-03")
                        .example("in [February of 1940],", "1940-02"),
                rule("month year before Christ")
                        .when(MONTHS, optional(OF), YEARS_OF_ERA)
                        .then(Dates::date)
                        .as(A_MONTH)
                        .example("in [August 480 BC]", "-0479-08"),
                rule("month")
                        .when(MONTH)
                        .onlyIf(Doubtful::isMonth)
                        .then(Dates::date)
                        .as(A_MONTH)
                        .example("began in [May],", "XXXX-05")
                        .counterExample("They may have")
                        .counterExample("a March on the capital")
                        .counterExample("wrote April Jones"),
                rule("short month")
                        .when(MONTH_SHORT)
                        .onlyIf(Doubtful::isShortMonth)
                        .then(Dates::date)
                        .as(A_MONTH)
                        .example("began in [Dec.] in", "XXXX-12")
                        .counterExample("Jan Smith"),
                rule("year")
                        .when(YEAR_NUMBER)
                        .onlyIf(Doubtful::isYear)
                        .then(Dates::date)
                        .as(A_YEAR)
                        .example("since [2012].", "2012")
                        .example("in [nineteen ninety-six] he", "1996")
                        .counterExample("about 2000 men")
                        .counterExample("Resolution 1973")
                        .counterExample("paid $1990"),
                rule("the year")
                        .when(THE, oneOf(UNIT, UNITS), YEARS)
                        .onlyIf(m -> m.unit() == Granularity.YEAR)
                        .then(Dates::date)
                        .as(A_YEAR)
                        .example("in [the year 1812]", "1812"),
                rule("short year")
                        .when(SHORT_YEAR)
                        .onlyIf(CalendarDates::isShortYear)
                        .then(Dates::date)
                        .as(A_YEAR)
                        .example("back in ['08] it", "XX08")
                        .example("in the ['93] flood", "XX93"),
                rule("year before Christ")
                        .when(optional(CIRCA), oneOf(NUMBER, YEAR_NUMBER), oneOf(BC, AD))
                        .then(Dates::date)
                        .as(A_YEAR)
                        .example("in [480 BC]", "-0479")
                        .example("until [476 AD]", "0476"),
                rule("anno Domini")
                        .when(AD, oneOf(NUMBER, YEAR_NUMBER))
                        .then(Dates::date)
                        .as(A_YEAR)
                        .example("in [AD 79]", "0079"),
                rule("circa")
                        .when(CIRCA, YEAR_NUMBER)
                        .reads(m -> Reading.of(Dates.date(m)).with(Modifier.APPROX))
                        .as(A_YEAR)
                        .example("[circa 1450]", "1450"),
                rule("post-year")
                        .when(PREFIX, HYPHEN, YEAR_NUMBER)
                        .reads(m -> Reading.of(Dates.date(m)).with(m.modifier(PREFIX)))
                        .as(A_YEAR)
                        .example("the [post-1959] order", "1959"),
                rule("ISO date")
                        .when(
                                YEAR_NUMBER,
                                oneOf(HYPHEN, SLASH),
                                MONTH_NUMBER,
                                oneOf(HYPHEN, SLASH),
                                DAY_NUMBER)
                        .onlyIf(m -> !m.follows(SLASH) && !m.precedes(SLASH))
                        .then(m -> numeric(m, 0, 2, 4))
                        .as(A_DAY)
                        .example("2016-12-22", "2016-12-22")
                        .counterExample("2016-13-22"),
                rule("American numeric date")
                        .when(
                                MONTH_NUMBER,
                                SLASH,
                                DAY_NUMBER,
                                SLASH,
                                oneOf(YEAR_NUMBER, TWO_DIGITS))
                        .then(m -> numeric(m, 4, 0, 2))
                        .as(A_DAY)
                        .before("European numeric date")
                        .example("12/22/2016", "2016-12-22")
                        .example("5/6/98", "XX98-05-06"),
                rule("European numeric date")
                        .when(
                                DAY_NUMBER,
                                SLASH,
                                MONTH_NUMBER,
                                SLASH,
                                oneOf(YEAR_NUMBER, TWO_DIGITS))
                        .then(m -> numeric(m, 4, 2, 0))
                        .as(A_DAY)
                        .example("22/12/2016", "2016-12-22"),
                rule("month/day")
                        .when(MONTH_NUMBER, SLASH, DAY_NUMBER)
                        .onlyIf(CalendarDates::isMonthAndDay)
                        .then(m -> numeric(m, 0, 2))
                        .as(A_DAY)
                        .example("due [4/15] or", "XXXX-04-15")
                        .counterExample("won 6/4 and")
                        .counterExample("filed as 4/11/7"),
                rule("dotted date")
                        .when(DAY_NUMBER, STOP, MONTH_NUMBER, STOP, YEAR_NUMBER)
                        .onlyIf(m -> m.gluedAt(1) && m.gluedAt(2) && m.gluedAt(3) && m.gluedAt(4))
                        .then(m -> numeric(m, 4, 2, 0))
                        .as(A_DAY)
                        .example("[22.12.2016]", "2016-12-22")
                        .counterExample("version 22.12.1"),
                rule("the nth")
                        .when(THE, DAY_ORDINAL)
                        .onlyIf(Doubtful::isDayOfMonth)
                        .then(Dates::date)
                        .as(A_DAY)
                        .example("until [the 22nd],", "XXXX-XX-22")
                        .counterExample("on the second attempt")
                        .counterExample("on the 5th floor"));
    }

    /** "the 21 January execution", whose article is the execution's. */
    private static boolean isAdjective(Match m) {
        return m.has(THE)
                && !m.has(OF)
                && !m.isAt(1, DAY_ORDINAL)
                && m.precedesPlain()
                && !m.precedesCapital();
    }

    private static boolean isShortYear(Match m) {
        boolean noun = m.precedesPlain() && !m.gluedToNext();
        return m.follows(PREPOSITION, OF) || m.precedes(MONTH) || (m.follows(THE) && noun);
    }

    /** "the third June storm": spelled out, a day of a month stands before "of". */
    private static boolean isCounted(Match m) {
        int day = m.place(DAYS, 1);
        return !m.has(OF) && m.isAt(day, DAY_ORDINAL) && !m.digitAt(day) && m.precedesPlain();
    }

    private static Meaning hyphened(Match m) {
        return new Meaning.CalendarDate(
                OptionalInt.of(m.valueAt(4)),
                Dates.month(m),
                Dates.day(m),
                Optional.empty(),
                m.kindAt(4) == TWO_DIGITS,
                Meaning.Deixis.NONE);
    }

    /** "9/11", no share or score, which have a small number below, nor a longer row of numbers. */
    private static boolean isMonthAndDay(Match m) {
        boolean glued = m.gluedAt(1) && m.gluedAt(2);
        return glued
                && m.valueAt(2) > 10
                && !m.follows(SLASH, HYPHEN)
                && !m.precedes(SLASH, HYPHEN);
    }

    private static Meaning numeric(Match m, int month, int day) {
        return Dates.dayOf(OptionalInt.empty(), OptionalInt.of(m.valueAt(month)), m.valueAt(day));
    }

    private static Meaning numeric(Match m, int year, int month, int day) {
        return new Meaning.CalendarDate(
                OptionalInt.of(m.valueAt(year)),
                OptionalInt.of(m.valueAt(month)),
                OptionalInt.of(m.valueAt(day)),
                Optional.empty(),
                m.kindAt(year) == TWO_DIGITS,
                Meaning.Deixis.NONE);
    }
}
