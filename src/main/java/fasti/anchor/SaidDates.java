package fasti.anchor;

import fasti.expression.Meaning;
import fasti.expression.Meaning.CalendarDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Picks the calendar dates out of a meaning: of "3 p.m. Friday" the Friday, of a range both ends.
 */
final class SaidDates implements Meaning.Visitor<List<CalendarDate>> {
    private static final SaidDates PICK = new SaidDates();

    private SaidDates() {}

    static List<CalendarDate> in(Meaning meaning) {
        return meaning.accept(PICK);
    }

    /** The one date of a meaning that says no more than a date. */
    static Optional<CalendarDate> single(Meaning meaning) {
        List<CalendarDate> dates = in(meaning);
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    @Override
    public List<CalendarDate> calendarDate(CalendarDate meaning) {
        return List.of(meaning);
    }

    @Override
    public List<CalendarDate> timeOn(Meaning.TimeOn meaning) {
        return meaning.day().map(SaidDates::in).orElse(List.of());
    }

    @Override
    public List<CalendarDate> range(Meaning.Range meaning) {
        List<CalendarDate> both = new ArrayList<>(in(meaning.from()));
        both.addAll(in(meaning.to()));
        return both;
    }

    @Override
    public List<CalendarDate> partOfYear(Meaning.PartOfYear meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> seasonOf(Meaning.SeasonOf meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> era(Meaning.Era meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> unitShift(Meaning.UnitShift meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> distance(Meaning.Distance meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> distanceFrom(Meaning.DistanceFrom meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> duration(Meaning.Duration meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> repeated(Meaning.Repeated meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> nthWithin(Meaning.NthWithin meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> within(Meaning.Within meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> vague(Meaning.Vague meaning) {
        return List.of();
    }

    @Override
    public List<CalendarDate> phrase(Meaning.Phrase meaning) {
        return List.of();
    }
}
