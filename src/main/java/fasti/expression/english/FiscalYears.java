package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Meaning.Deixis;
import fasti.expression.Meaning.PartOfYear;
import fasti.expression.Rule;
import fasti.time.Granularity;
import java.util.List;
import java.util.OptionalInt;

/** Years of accounting: "fiscal 2009", "the coming fiscal year". */
final class FiscalYears {
    private FiscalYears() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("fiscal year")
                        .when(optional(THE), FISCAL, oneOf(CalendarDates.YEARS))
                        .then(
                                m ->
                                        new PartOfYear(
                                                Granularity.YEAR,
                                                1,
                                                Dates.year(m),
                                                m.has(SHORT_YEAR),
                                                true,
                                                Deixis.NONE))
                        .as(A_YEAR)
                        .example("in [fiscal 2009]", "FY2009-YEAR1"),
                rule("joined fiscal year")
                        .when(FISCAL_NUMBER)
                        .then(
                                m ->
                                        new PartOfYear(
                                                Granularity.YEAR,
                                                1,
                                                OptionalInt.of(m.value(FISCAL_NUMBER)),
                                                false,
                                                true,
                                                Deixis.NONE))
                        .as(A_YEAR)
                        .example("the [FY2012] budget", "FY2012-YEAR1")
                        .counterExample("the MD2012 model"),
                rule("fiscal year of a number")
                        .when(
                                optional(THE),
                                oneOf(
                                        sequence(FISCAL, UNIT, YEAR_NUMBER),
                                        sequence(YEAR_NUMBER, FISCAL, UNIT)))
                        .then(
                                m ->
                                        new PartOfYear(
                                                Granularity.YEAR,
                                                1,
                                                Dates.year(m),
                                                false,
                                                true,
                                                Deixis.NONE))
                        .as(A_YEAR)
                        .example("in [fiscal year 2009]", "FY2009-YEAR1"),
                rule("the fiscal year")
                        .when(
                                oneOf(
                                        THE,
                                        sequence(optional(THE), oneOf(LATEST, CURRENT, COMING)),
                                        sequence(THE, oneOf(LAST, NEXT, PREVIOUS)),
                                        THIS,
                                        NEXT,
                                        LAST),
                                FISCAL,
                                UNIT)
                        .onlyIf(
                                m ->
                                        m.unit() == Granularity.YEAR
                                                || m.unit() == Granularity.QUARTER)
                        .then(
                                m ->
                                        new PartOfYear(
                                                m.unit(),
                                                1,
                                                OptionalInt.empty(),
                                                false,
                                                true,
                                                Dates.deixis(m)))
                        .as(A_YEAR)
                        .example("in [the fiscal year]", "FYXXXX-YEAR1"));
    }
}
