package fasti.resolve;

import fasti.expression.Meaning.Deixis;
import fasti.expression.Meaning.Era;
import fasti.expression.Meaning.Origin;
import fasti.expression.Meaning.PartOfYear;
import fasti.expression.Meaning.SeasonOf;
import fasti.expression.Meaning.UnitShift;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Quarters, halves, numbered weeks, seasons; decades and centuries. */
final class PartsOfYear {
    private PartsOfYear() {}

    static Reading read(PartOfYear part, Situation situation) {
        String tail = tail(part);
        if (part.number() < 1 || part.number() > count(part.unit())) {
            return Reading.impossible("XXXX" + tail, "a year has no such part");
        }
        IntFunction<Optional<CalendarPeriod>> in = year -> in(part, year);
        return part.year().isPresent() || part.deixis() == Deixis.NONE
                ? read(part.year(), part.shortYear(), part.deixis(), in, tail, situation)
                : ofNamedYear(part, in, "XXXX" + tail, situation);
    }

    /** "The third quarter of last year": the year is named, not the quarter. */
    private static Reading ofNamedYear(
            PartOfYear part,
            IntFunction<Optional<CalendarPeriod>> in,
            String timex,
            Situation situation) {
        Reading year = Shifts.read(yearOf(part.deixis()), situation);
        return year.period()
                .flatMap(y -> in.apply(y.first().getYear()))
                .map(p -> year.value(p).timex(p.timex()))
                .orElseGet(() -> year.timex(timex));
    }

    private static UnitShift yearOf(Deixis deixis) {
        return switch (deixis) {
            case NONE, THIS -> new UnitShift(Granularity.YEAR, 0, Origin.SPEECH);
            case LAST, THIS_PAST -> new UnitShift(Granularity.YEAR, -1, Origin.SPEECH);
            case NEXT -> new UnitShift(Granularity.YEAR, 1, Origin.SPEECH);
            case SAME -> new UnitShift(Granularity.YEAR, 0, Origin.CONTEXT);
            case FOLLOWING -> new UnitShift(Granularity.YEAR, 1, Origin.CONTEXT);
            case PREVIOUS -> new UnitShift(Granularity.YEAR, -1, Origin.CONTEXT);
        };
    }

    static Reading read(SeasonOf season, Situation situation) {
        return read(
                season.year(),
                season.shortYear(),
                season.deixis(),
                year -> Optional.of(CalendarPeriod.season(year, season.season())),
                "-" + season.season().timex(),
                situation);
    }

    private static Reading read(
            OptionalInt year,
            boolean shortYear,
            Deixis deixis,
            IntFunction<Optional<CalendarPeriod>> inYear,
            String tail,
            Situation situation) {
        if (year.isEmpty()) {
            return Choice.of(new YearlyCycle(inYear, "XXXX" + tail), deixis, situation);
        }
        String timex = ShortYear.timex(year.getAsInt(), shortYear) + tail;
        if (Math.abs(year.getAsInt()) > 9999) {
            return Reading.impossible(timex, "no calendar has such a year");
        }
        Optional<Integer> full = ShortYear.resolve(year.getAsInt(), shortYear, situation);
        return full.isEmpty()
                ? Reading.noAnchor(timex, Optional.empty(), Method.IMPLIED_YEAR)
                : inYear.apply(full.get())
                        .map(
                                p ->
                                        Reading.date(p, Method.EXPLICIT, 1)
                                                .step("the wording says it all"))
                        .orElseGet(() -> Reading.impossible(timex, "that year has no such part"));
    }

    private static int count(Granularity unit) {
        return switch (unit) {
            case QUARTER -> 4;
            case HALF -> 2;
            case WEEK -> 53;
            default -> Integer.MAX_VALUE;
        };
    }

    private static String tail(PartOfYear part) {
        return switch (part.unit()) {
            case QUARTER -> "-Q" + part.number();
            case HALF -> "-H" + part.number();
            case WEEK -> "-W" + (part.number() < 10 ? "0" : "") + part.number();
            default -> "";
        };
    }

    private static Optional<CalendarPeriod> in(PartOfYear part, int year) {
        return switch (part.unit()) {
            case QUARTER -> Optional.of(CalendarPeriod.quarter(year, part.number()));
            case HALF -> Optional.of(CalendarPeriod.half(year, part.number()));
            case WEEK -> week(year, part.number());
            default -> Optional.of(CalendarPeriod.year(year));
        };
    }

    private static Optional<CalendarPeriod> week(int year, int number) {
        // 4 January is always in the first week of an ISO year.
        LocalDate day = LocalDate.of(year, 1, 4).plusWeeks(number - 1L);
        return day.get(IsoFields.WEEK_BASED_YEAR) == year
                ? Optional.of(CalendarPeriod.containing(Granularity.WEEK, day))
                : Optional.empty();
    }

    static Reading read(Era era, Situation situation) {
        if (Math.abs(era.firstYear()) > 9999) {
            return Reading.impossible("XXXX", "no calendar has such a year");
        }
        Optional<Integer> year = ShortYear.decade(era.firstYear(), era.shortYear(), situation);
        if (year.isEmpty()) {
            return Reading.noAnchor(
                    "XX" + era.firstYear() / 10, Optional.empty(), Method.IMPLIED_YEAR);
        }
        CalendarPeriod unit = CalendarPeriod.containing(era.unit(), LocalDate.of(year.get(), 1, 1));
        return Reading.date(unit, Method.EXPLICIT, 1).step("the wording says it all");
    }
}
