package fasti.resolve;

import fasti.expression.Meaning;
import fasti.time.CalendarPeriod;
import java.util.Optional;

/** Reads any meaning in a situation. */
record MeaningReader(Situation situation, LongTail longTail) implements Meaning.Visitor<Reading> {

    /** The same place, speaking of another date. */
    MeaningReader at(CalendarPeriod date) {
        return new MeaningReader(situation.at(date), longTail);
    }

    @Override
    public Reading calendarDate(Meaning.CalendarDate meaning) {
        return CalendarDates.read(meaning, situation);
    }

    @Override
    public Reading partOfYear(Meaning.PartOfYear meaning) {
        return PartsOfYear.read(meaning, situation);
    }

    @Override
    public Reading seasonOf(Meaning.SeasonOf meaning) {
        return PartsOfYear.read(meaning, situation);
    }

    @Override
    public Reading era(Meaning.Era meaning) {
        return PartsOfYear.read(meaning, situation);
    }

    @Override
    public Reading unitShift(Meaning.UnitShift meaning) {
        return Shifts.read(meaning, situation);
    }

    @Override
    public Reading distance(Meaning.Distance meaning) {
        return Distances.read(meaning, situation);
    }

    @Override
    public Reading distanceFrom(Meaning.DistanceFrom meaning) {
        return Distances.read(meaning, this);
    }

    @Override
    public Reading duration(Meaning.Duration meaning) {
        return Distances.read(meaning, situation);
    }

    @Override
    public Reading repeated(Meaning.Repeated meaning) {
        return Reading.of(meaning.recurrence(), Timex.Type.SET, Method.EXPLICIT, 1)
                .step("comes again and again, on no one date");
    }

    @Override
    public Reading timeOn(Meaning.TimeOn meaning) {
        return TimesOfDay.read(meaning, this);
    }

    @Override
    public Reading range(Meaning.Range meaning) {
        return Ranges.read(meaning, this).whole();
    }

    @Override
    public Reading nthWithin(Meaning.NthWithin meaning) {
        return Ordinals.read(meaning, this);
    }

    /** The part is read as if the text spoke of the whole: June in a text that speaks of 2010. */
    @Override
    public Reading within(Meaning.Within meaning) {
        Reading whole = meaning.whole().accept(this);
        Optional<CalendarPeriod> period = whole.period();
        if (period.isEmpty()) {
            Reading part = meaning.part().accept(new MeaningReader(situation.nowhere(), longTail));
            return whole.timex(part.timex()).type(part.type());
        }
        if (isNoSmaller(meaning.part(), period.get())) {
            return whole;
        }
        MeaningReader inside = new MeaningReader(situation.within(period.get()), longTail);
        return meaning.part().accept(inside).steps(whole.steps());
    }

    private static boolean isNoSmaller(Meaning part, CalendarPeriod whole) {
        return part instanceof Meaning.PartOfYear unit && Ordinals.isNoUnit(unit.unit(), whole);
    }

    @Override
    public Reading vague(Meaning.Vague meaning) {
        return Reading.vague(Timex.Type.DATE, meaning.reference().timex());
    }

    @Override
    public Reading phrase(Meaning.Phrase meaning) {
        return longTail.read(meaning.words(), this);
    }
}
