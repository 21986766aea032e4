package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Meaning.Phrase;
import fasti.expression.Meaning.TimeOn;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.Optional;

/**
 * Days with a name: "Christmas", "last Thanksgiving", "Labor Day 2009". Their dates are told later.
 */
final class Holidays {
    private static final Element NAMES =
            oneOf(
                    sequence(HOLIDAY, optional(oneOf(UNIT, EVE))),
                    sequence(HOLIDAY_NAME, UNIT),
                    sequence(optional(SAINT), HOLIDAY_NAME, POSSESSIVE, UNIT),
                    sequence(HOLIDAY_NAME, UNIT, POSSESSIVE, oneOf(UNIT, EVE)));

    /** The one day that its number names, whatever the year of the text. */
    private static final String NINE_ELEVEN = "9/11";

    private Holidays() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("holiday")
                        .when(NAMES)
                        .onlyIf(Holidays::isDayOrWeek)
                        .unless(m -> m.precedes(NAME_TAIL) && m.precedesCapital())
                        .then(m -> new Phrase(m.words()))
                        .example("found on [Thanksgiving Day] at", "\"Thanksgiving Day\"")
                        .example("on [New Year's Eve] they", "\"New Year's Eve\"")
                        .example("on [St Patrick's Day] in", "\"St Patrick's Day\"")
                        .counterExample("shipped from Easter Island")
                        .counterExample("in the new year, however"),
                rule("month/day that is a name")
                        .when(MONTH_NUMBER, SLASH, DAY_NUMBER)
                        .onlyIf(m -> m.words().equals(NINE_ELEVEN))
                        .then(m -> new Phrase(NINE_ELEVEN))
                        .before("month/day")
                        .example("since [9/11] they", "\"9/11\""),
                rule("feast day")
                        .when(DAY_NAME, WEEKDAY, optional(optional(oneOf(COMMA, OF)), YEAR_NUMBER))
                        .onlyIf(m -> m.value(DAY_NAME) == 1 && m.capitalAt(0))
                        .unless(m -> m.precedes(DAYPART, MONTH, MONTH_SHORT, DAY_OF_MONTH))
                        .then(m -> new Phrase(m.words()))
                        .before("named weekday")
                        .example("on [Good Friday] in", "\"Good Friday\"")
                        .example("on [Easter Monday 2013] they", "\"Easter Monday 2013\""),
                rule("holiday of a year")
                        .when(NAMES, optional(oneOf(COMMA, OF)), YEAR_NUMBER)
                        .onlyIf(Holidays::isDayOrWeek)
                        .then(m -> new Phrase(m.words()))
                        .example("by [Christmas 2007]", "\"Christmas 2007\""),
                rule("holiday night")
                        .when(HOLIDAY, optional(oneOf(EVE, UNIT)), DAYPART)
                        .then(
                                m ->
                                        new TimeOn(
                                                m.partOfDay(),
                                                Optional.of(new Phrase(day(m.words())))))
                        .example("on [Christmas night] they", "\"Christmas\"TNI"),
                rule("pointed holiday")
                        .when(oneOf(LAST, NEXT, THIS), NAMES)
                        .onlyIf(Holidays::isDayOrWeek)
                        .then(m -> new Phrase(m.words()))
                        .example("[last Thanksgiving]", "\"last Thanksgiving\""));
    }

    /** The words before the last. */
    private static String day(String words) {
        return words.substring(0, words.lastIndexOf(' '));
    }

    /** A holiday's unit is a day, a week or a weekend, and names are written with capitals. */
    private static boolean isDayOrWeek(Match m) {
        boolean name = m.has(HOLIDAY_NAME);
        if (name && !m.capitalAt(m.place(HOLIDAY_NAME, 1))) {
            return false;
        }
        int units = m.place(UNIT, 2) >= 0 ? 2 : m.has(UNIT) ? 1 : 0;
        boolean newYear = m.has(POSSESSIVE) && units > 0 && m.unit(UNIT, 1) == Granularity.YEAR;
        for (int i = newYear ? 2 : 1; i <= units; i++) {
            Granularity unit = m.unit(UNIT, i);
            boolean small =
                    unit == Granularity.DAY
                            || unit == Granularity.WEEK
                            || unit == Granularity.WEEKEND;
            if (!small || (name && !m.capitalAt(m.place(UNIT, i)))) {
                return false;
            }
        }
        return true;
    }
}
