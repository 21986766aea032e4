package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.CalendarDate;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import java.util.List;
import java.util.OptionalInt;

/**
 * From one date to another, each found before: "from May to June 2011", "between 1990 and 1995".
 */
final class DateRanges {
    private static final Element TO_DATE = oneOf(HYPHEN, DASH, TO, THROUGH, UNTIL);
    private static final Element ANY_DATE = oneOf(A_DAY, A_MONTH, A_YEAR, A_WEEKDAY, A_SEASON);

    private DateRanges() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("date to date")
                        .when(ANY_DATE, TO_DATE, ANY_DATE)
                        .onlyIf(DateRanges::areBothDates)
                        .reads(DateRanges::between)
                        .as(A_DAY)
                        .example("from [May to June 2011]", "2011-05/2011-06")
                        .example("from [1990 to 1995]", "1990/1995"),
                rule("weekday and day to weekday and date")
                        .when(A_WEEKDAY, optional(THE), DAY_OF_MONTH, TO_DATE, A_DAY)
                        .onlyIf(DateRanges::isWeekdayToo)
                        .reads(DateRanges::weekdays)
                        .as(A_DAY)
                        .example(
                                "from [Monday 16 to Friday 20 August]",
                                "MON XXXX-08-16/FRI XXXX-08-20"),
                rule("around a date")
                        .when(ABOUT, oneOf(A_DAY, A_MONTH, A_YEAR))
                        .onlyIf(DateRanges::isAround)
                        .reads(m -> m.reading(1).with(Modifier.APPROX))
                        .as(A_DAY)
                        .example("due [around Nov. 1].", "XXXX-11-01")
                        .counterExample("a book about 1968"),
                rule("between date and date")
                        .when(outside(BETWEEN), ANY_DATE, AND, ANY_DATE)
                        .onlyIf(DateRanges::areBothDates)
                        .reads(DateRanges::between)
                        .as(A_DAY)
                        .example("between [1990 and 1995]", "1990/1995"));
    }

    /** "around", "roughly" a date; what is "about" one has it for its theme. */
    private static boolean isAround(Match m) {
        return !m.words().regionMatches(true, 0, "about", 0, 5)
                && m.reading(1).meaning() instanceof CalendarDate;
    }

    private static boolean areBothDates(Match m) {
        return isSimple(m.reading(1)) && isSimple(m.reading(2));
    }

    private static boolean isSimple(Reading reading) {
        return reading.parts().isEmpty();
    }

    private static Reading between(Match m) {
        Reading.Part from = m.part(1);
        Reading.Part to = m.part(2);
        if (from.meaning() instanceof CalendarDate a && to.meaning() instanceof CalendarDate b) {
            boolean year = a.year().isEmpty() && a.weekday().isEmpty();
            Meaning first = year ? Dates.completed(a, b) : a;
            from = new Reading.Part(from.start(), from.end(), first, from.modifier());
        }
        return Reading.range(from, to);
    }

    /** Whether the date behind has its own weekday and its month. */
    private static boolean isWeekdayToo(Match m) {
        return isSimple(m.reading(2))
                && m.reading(2).meaning() instanceof CalendarDate to
                && to.weekday().isPresent()
                && to.month().isPresent()
                && to.day().isPresent()
                && to.day().getAsInt() > m.value(DAY_OF_MONTH);
    }

    private static Reading weekdays(Match m) {
        CalendarDate to = (CalendarDate) m.reading(2).meaning();
        CalendarDate weekday = (CalendarDate) m.reading(1).meaning();
        CalendarDate from =
                new CalendarDate(
                        to.year(),
                        to.month(),
                        OptionalInt.of(m.value(DAY_OF_MONTH)),
                        weekday.weekday(),
                        to.shortYear(),
                        to.deixis());
        return Reading.range(m.part(0, m.place(DAY_OF_MONTH, 1), from), m.part(2));
    }
}
