package fasti.expression;

import fasti.time.Granularity;
import fasti.time.Length;
import fasti.time.Recurrence;
import fasti.time.Reference;
import fasti.time.Season;
import fasti.time.TimeOfDay;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a wording says, before any date is known. "December 22" is a {@link CalendarDate} without a
 * year, "two weeks ago" a {@link Distance}, "on Friday" a {@link CalendarDate} with nothing but a
 * weekday.
 */
public sealed interface Meaning {

    /**
     * The meaning in a compact notation, for a rule's examples and for {@code explain}: {@code
     * XXXX-12-22}, {@code P2W before SPEECH}.
     */
    String shape();

    /** What to do with each kind of meaning, without asking for its class. */
    interface Visitor<R> {
        R calendarDate(CalendarDate meaning);

        R partOfYear(PartOfYear meaning);

        R seasonOf(SeasonOf meaning);

        R era(Era meaning);

        R unitShift(UnitShift meaning);

        R distance(Distance meaning);

        R distanceFrom(DistanceFrom meaning);

        R duration(Duration meaning);

        R repeated(Repeated meaning);

        R timeOn(TimeOn meaning);

        R range(Range meaning);

        R nthWithin(NthWithin meaning);

        R within(Within meaning);

        R vague(Vague meaning);

        R phrase(Phrase meaning);
    }

    /** The year it says, as written; empty where it says none. */
    default OptionalInt year() {
        return OptionalInt.empty();
    }

    /** Hands this meaning to the method of its kind. */
    <R> R accept(Visitor<R> visitor);

    /** From where a relative wording counts. */
    enum Origin {
        /** The moment of speech: "yesterday", "last week", "two days ago". */
        SPEECH,
        /** The date the text last spoke of: "the next day", "three weeks later", "that year". */
        CONTEXT,
        /** One or the other, as the text goes: "the week". */
        EITHER
    }

    /**
     * What a deictic word adds to a named unit: "last Friday", "next May", "this summer", "that
     * March".
     */
    enum Deixis {
        NONE,
        LAST,
        /** "this past May", which no story's own time moves. */
        THIS_PAST,
        THIS,
        NEXT,
        /** "that Friday", "the same month": the one the text speaks of. */
        SAME,
        /** "the following Friday", "the next spring" in a history. */
        FOLLOWING,
        /** "the previous Friday", "the preceding May". */
        PREVIOUS
    }

    /**
     * A date by its calendar parts, any of which may be missing: "March 5, 2019", "December 22",
     * "March 2011", "2012", "Friday", "Friday, May 3", "the 22nd".
     *
     * @param year astronomical (1 BC is 0); two-digit years ("'08") stand as written, see {@code
     *     shortYear}
     * @param month 1 to 12
     * @param day 1 to 31
     * @param shortYear whether the year has two digits only
     */
    record CalendarDate(
            OptionalInt year,
            OptionalInt month,
            OptionalInt day,
            Optional<DayOfWeek> weekday,
            boolean shortYear,
            Deixis deixis)
            implements Meaning {
        @Override
        public String shape() {
            return Shapes.date(this);
        }

        /** Refuses a date of no parts. */
        public CalendarDate {
            if (year.isEmpty() && month.isEmpty() && day.isEmpty() && weekday.isEmpty()) {
                throw new IllegalArgumentException("a date of no parts");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.calendarDate(this);
        }
    }

    /**
     * A quarter, half, numbered week or the like of a year: "the third quarter", "the first half of
     * 2011", "fiscal 2009".
     *
     * @param unit {@link Granularity#QUARTER}, {@link Granularity#HALF}, {@link Granularity#WEEK}
     *     or {@link Granularity#YEAR} (for fiscal years)
     * @param number counted from 1
     */
    record PartOfYear(
            Granularity unit,
            int number,
            OptionalInt year,
            boolean shortYear,
            boolean fiscal,
            Deixis deixis)
            implements Meaning {
        @Override
        public String shape() {
            return Shapes.deixis(deixis)
                    + (fiscal ? "FY" : "")
                    + Shapes.year(year, shortYear)
                    + "-"
                    + unit
                    + number;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.partOfYear(this);
        }
    }

    /**
     * A season: "summer", "the spring of 1941", "winter 1941–42" (by the year it begins in), "last
     * summer".
     */
    record SeasonOf(Season season, OptionalInt year, boolean shortYear, Deixis deixis)
            implements Meaning {
        @Override
        public String shape() {
            return Shapes.deixis(deixis) + Shapes.year(year, shortYear) + "-" + season.timex();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.seasonOf(this);
        }
    }

    /**
     * A decade, century or millennium: "the 1990s", "the nineties" (short, 90), "the 19th century"
     * (1800).
     *
     * @param firstYear the first year of the unit; for a short decade its two digits
     */
    record Era(Granularity unit, int firstYear, boolean shortYear) implements Meaning {
        @Override
        public String shape() {
            return unit + " " + (shortYear ? "XX" : "") + firstYear;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.era(this);
        }
    }

    /**
     * A whole unit some steps away: "today" (DAY, 0), "last week" (WEEK, -1), "next year" (YEAR,
     * 1), "the following month" (MONTH, 1 from CONTEXT), "that day" (DAY, 0 from CONTEXT), "the
     * weekend".
     */
    record UnitShift(Granularity unit, int steps, Origin origin) implements Meaning {
        @Override
        public String shape() {
            return unit + (steps < 0 ? "" : "+") + steps + " " + origin;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unitShift(this);
        }
    }

    /**
     * A length before or after an origin: "two weeks ago" (-1, SPEECH), "three years later" (+1,
     * CONTEXT), "in five days" (+1, SPEECH).
     *
     * @param direction -1 before, +1 after
     */
    record Distance(Length length, int direction, Origin origin) implements Meaning {
        @Override
        public String shape() {
            return length.timex() + (direction < 0 ? " before " : " after ") + origin;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.distance(this);
        }
    }

    /** A length before or after a said date: "two days before Christmas", "a week after May 5". */
    record DistanceFrom(Length length, int direction, Meaning from) implements Meaning {
        @Override
        public String shape() {
            return length.timex() + (direction < 0 ? " before " : " after ") + from.shape();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.distanceFrom(this);
        }
    }

    /**
     * A length of time: "three days", "the past five and a half years" (reaching back from the
     * origin), "the next two weeks".
     *
     * @param direction -1 where it ends at the origin, +1 where it begins there, 0 where it is tied
     *     to nothing
     */
    record Duration(Length length, int direction, Origin origin) implements Meaning {
        @Override
        public String shape() {
            return length.timex()
                    + (direction == 0
                            ? ""
                            : direction < 0 ? " up to " + origin : " from " + origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.duration(this);
        }
    }

    /** Something that comes again: "every Friday", "twice a week", "annually". */
    record Repeated(Recurrence recurrence) implements Meaning {
        @Override
        public String shape() {
            return (recurrence.timex()
                            + " "
                            + recurrence.frequency()
                            + " "
                            + recurrence.quantifier())
                    .strip();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.repeated(this);
        }
    }

    /**
     * A time of day, on a day if one was said: "3 p.m. Friday", "last night", "Monday morning",
     * "noon".
     */
    record TimeOn(TimeOfDay time, Optional<Meaning> day) implements Meaning {
        @Override
        public String shape() {
            return day.map(Meaning::shape).orElse("") + "T" + time.timex();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timeOn(this);
        }
    }

    /**
     * From one date to another: "January 23-24", "1914–18", "from May to June 2011". Either side
     * borrows missing parts from the other.
     */
    record Range(Meaning from, Meaning to) implements Meaning {
        @Override
        public String shape() {
            return from.shape() + "/" + to.shape();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /**
     * The nth smaller unit within a larger one: "the first Monday of May" , "the last week of
     * March", "the second day of the battle" is not one. Counted from 1; -1 is the last.
     */
    record NthWithin(int ordinal, Granularity unit, Optional<DayOfWeek> weekday, Meaning within)
            implements Meaning {
        @Override
        public String shape() {
            return ordinal
                    + "."
                    + weekday.map(Enum::name).orElse(unit.name())
                    + " of "
                    + within.shape();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nthWithin(this);
        }
    }

    /**
     * A date that leaves its larger unit to a second wording: "June last year", "July 25 of that
     * year", "the third quarter of last year", "this year's second half".
     *
     * @param part what is said of the smaller unit
     * @param whole the larger unit, relative as a rule
     */
    record Within(Meaning part, Meaning whole) implements Meaning {
        @Override
        public String shape() {
            return part.shape() + " of " + whole.shape();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.within(this);
        }
    }

    /** A vague pointer: "now", "recently", "in the past". */
    record Vague(Reference reference) implements Meaning {
        @Override
        public String shape() {
            return reference.name();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vague(this);
        }
    }

    /** A short phrase that our rules leave to the long tail: "Thanksgiving", "two Fridays ago". */
    record Phrase(String words) implements Meaning {
        @Override
        public String shape() {
            return "\"" + words + "\"";
        }

        public Phrase {
            Objects.requireNonNull(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.phrase(this);
        }
    }
}
