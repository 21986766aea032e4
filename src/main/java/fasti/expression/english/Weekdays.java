package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Deixis;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.Optional;

/** Days of the week, alone and before a date. */
final class Weekdays {
    static final Element NAMES = oneOf(WEEKDAY, WEEKDAY_SHORT);

    /** Words that tell which one is meant: "last", "this coming", "the following". */
    static final Element POINTERS =
            oneOf(
                    LAST,
                    NEXT,
                    THIS,
                    THAT,
                    Element.sequence(THIS, oneOf(PAST, COMING)),
                    Element.sequence(THE, FOLLOWING),
                    Element.sequence(optional(THE), oneOf(PREVIOUS, COMING)),
                    Element.sequence(THE, oneOf(NEXT, LAST)),
                    Element.sequence(oneOf(THE, THAT), SAME));

    private Weekdays() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("weekday")
                        .when(WEEKDAY)
                        .unless(m -> m.precedes(HYPHEN) && m.follows(HYPHEN))
                        .unless(m -> m.precedes(NAME_TAIL) && m.precedesCapital())
                        .then(Dates::date)
                        .as(A_WEEKDAY)
                        .example("said on [Friday].", "FRI")
                        .counterExample("the Sunday Telegraph reported"),
                rule("named weekday")
                        .when(DAY_NAME, WEEKDAY)
                        .onlyIf(m -> m.capitalAt(0))
                        .then(Dates::date)
                        .as(A_WEEKDAY)
                        .example("on [Super Tuesday] in", "TUE"),
                rule("short weekday")
                        .when(WEEKDAY_SHORT)
                        .onlyIf(m -> m.words().endsWith("."))
                        .unless(m -> m.isLast() || m.follows(THE) || m.precedesCapital())
                        .unless(m -> m.followsPlain() && m.followsCapital())
                        .then(Dates::date)
                        .as(A_WEEKDAY)
                        .example("on [Fri.] in", "FRI")
                        .counterExample("Sun, a maker of pumps")
                        .counterExample("told the Harbour Sun. He")
                        .counterExample("He Sat down"),
                rule("pointed weekday")
                        .when(POINTERS, NAMES)
                        .unless(m -> (m.has(THE) || m.follows(THE)) && m.precedes(OF, IN))
                        .unless(m -> m.has(WEEKDAY_SHORT) && !m.words().endsWith("."))
                        .then(Dates::date)
                        .as(A_WEEKDAY)
                        .example("[last Friday]", "LAST FRI")
                        .example("[the following Monday]", "FOLLOWING MON"),
                rule("weekdays ago")
                        .when(NUMBER, WEEKDAYS, AGO)
                        .then(m -> new Meaning.Phrase(m.words()))
                        .as(A_DAY)
                        .example("[two Fridays ago]", "\"two Fridays ago\""),
                rule("the weekday")
                        .when(THE, WEEKDAY)
                        .onlyIf(m -> m.follows(ON, BY, UNTIL) && m.precedes(CLOSER, STOP, COMMA))
                        .then(Dates::date)
                        .as(A_WEEKDAY)
                        .example("on [the Friday] before", "FRI"));
    }

    static List<Rule.Draft> phrases() {
        return List.of(
                rule("weekday and date")
                        .when(A_WEEKDAY, optional(COMMA), optional(THE), A_DAY)
                        .onlyIf(m -> isWithoutWeekday(m.reading(2)))
                        .reads(m -> weekdayOn(m.reading(1), m.reading(2)))
                        .as(A_DAY)
                        .example("Friday, May 3, 2019", "FRI 2019-05-03")
                        .example("[Tuesday, 3 June] saw", "TUE XXXX-06-03"),
                rule("short weekday and date")
                        .when(WEEKDAY_SHORT, optional(COMMA), A_DAY)
                        .onlyIf(m -> isWithoutWeekday(m.reading(1)))
                        .reads(m -> weekdayOn(Reading.of(Dates.date(m)), m.reading(1)))
                        .as(A_DAY)
                        .example("[Sun 3 June]", "SUN XXXX-06-03"),
                rule("weekday the nth")
                        .when(A_WEEKDAY, optional(COMMA), optional(THE), DAY_ORDINAL)
                        .onlyIf(m -> m.has(THE) && !m.precedesPlain())
                        .unless(m -> m.has(COMMA) && !m.digitAt(m.place(DAY_ORDINAL, 1)))
                        .reads(m -> weekdayOn(m.reading(1), Reading.of(Dates.date(m))))
                        .as(A_DAY)
                        .example("on [Monday the 3rd].", "MON XXXX-XX-03"),
                rule("weekday of a week")
                        .when(A_WEEKDAY, optional(OF), A_UNIT)
                        .onlyIf(m -> isWeek(m.reading(2).meaning()))
                        .then(
                                m ->
                                        new Meaning.Within(
                                                m.reading(1).meaning(), m.reading(2).meaning()))
                        .as(A_DAY)
                        .example("[Friday of last week]", "FRI of WEEK-1 SPEECH"));
    }

    /** "January 23-24" is no one day, "Monday" would be a second weekday. */
    private static boolean isWithoutWeekday(Reading date) {
        return date.meaning() instanceof Meaning.CalendarDate day && day.weekday().isEmpty();
    }

    private static boolean isWeek(Meaning meaning) {
        return meaning instanceof Meaning.UnitShift shift && shift.unit() == Granularity.WEEK;
    }

    private static Reading weekdayOn(Reading weekday, Reading date) {
        Meaning.CalendarDate name = (Meaning.CalendarDate) weekday.meaning();
        Meaning.CalendarDate day = (Meaning.CalendarDate) date.meaning();
        return date.with(
                new Meaning.CalendarDate(
                        day.year(),
                        day.month(),
                        day.day(),
                        Optional.of(name.weekday().orElseThrow()),
                        day.shortYear(),
                        name.deixis() == Deixis.NONE ? day.deixis() : name.deixis()));
    }
}
