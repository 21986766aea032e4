package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.outside;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.Origin;
import fasti.expression.Meaning.TimeOn;
import fasti.expression.Meaning.UnitShift;
import fasti.expression.Modifier;
import fasti.expression.Reading;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.TimeOfDay;
import java.util.List;
import java.util.Optional;

/** Parts of a day, and times on a day: "last night", "Monday morning", "3 p.m. Friday". */
final class TimesOfDay {
    private static final Element A_DATE = oneOf(A_DAY, A_WEEKDAY, A_RELATIVE_DAY, A_UNIT);

    private TimesOfDay() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("overnight")
                        .when(OVERNIGHT)
                        .unless(m -> m.follows(A))
                        .then(m -> new TimeOn(TimeOfDay.NIGHT, Optional.empty()))
                        .as(A_DAYPART)
                        .example("struck [overnight]", "TNI"),
                rule("the night before")
                        .when(THE, DAYPART, oneOf(BEFORE, AFTER))
                        .onlyIf(m -> m.isLast() || m.precedes(STOP, COMMA, CLOSE))
                        .then(
                                m ->
                                        on(
                                                m.partOfDay(),
                                                new UnitShift(
                                                        Granularity.DAY,
                                                        m.has(BEFORE) ? -1 : 1,
                                                        Origin.CONTEXT)))
                        .as(A_DAYPART)
                        .example("as on [the night before].", "DAY-1 CONTEXTTNI"),
                rule("named night")
                        .when(oneOf(WEEKDAY, EARLY), DAYPART, NAME_TAIL)
                        .onlyIf(m -> m.isTitled())
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(NAME_TAIL)
                        .fragment()
                        .example("on Monday Night Football", "TNI"),
                rule("one night")
                        .when(ONE, DAYPART)
                        .unless(m -> m.precedesPlain() || m.precedes(HYPHEN))
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .example("fell in [one night].", "TNI"),
                rule("early hours")
                        .when(
                                optional(THE),
                                oneOf(EARLY, WEE, sequence(EARLY, DAYPART), DAYPART),
                                UNITS)
                        .onlyIf(
                                m ->
                                        m.unit() == Granularity.HOUR
                                                && (m.has(THE) || m.follows(IN, DURING, BY)))
                        .reads(TimesOfDay::earlyHours)
                        .as(A_DAYPART)
                        .example("in [the early hours], the", "TMO")
                        .example("in [the early morning hours]", "TMO"),
                rule("the middle of the night")
                        .when(THE, EDGE, OF, THE, DAYPART)
                        .reads(
                                m ->
                                        Reading.of(new TimeOn(m.partOfDay(), Optional.empty()))
                                                .with(m.modifier(EDGE)))
                        .as(A_DAYPART)
                        .example("in [the middle of the night]", "TNI"),
                rule("night of the nth")
                        .when(THE, DAYPART, OF, THE, DAY_ORDINAL)
                        .onlyIf(m -> !m.precedesPlain() && m.value(DAY_ORDINAL) > 3)
                        .then(m -> on(m.partOfDay(), Dates.date(m)))
                        .as(A_DAYPART)
                        .example("on [the evening of the 4th].", "XXXX-XX-04TEV"),
                rule("tonight")
                        .when(TONIGHT)
                        .unless(m -> m.precedes(NAME_TAIL))
                        .then(
                                m ->
                                        on(
                                                TimeOfDay.NIGHT,
                                                new UnitShift(Granularity.DAY, 0, Origin.SPEECH)))
                        .as(A_DAYPART)
                        .example("[tonight]", "DAY+0 SPEECHTNI")
                        .counterExample("on the Tonight Show he"),
                rule("pointed part of day")
                        .when(oneOf(LAST, THIS, NEXT), DAYPART)
                        .unless(m -> m.has(LAST) && m.follows(THE, OWN))
                        .then(
                                m ->
                                        on(
                                                m.partOfDay(),
                                                new UnitShift(
                                                        Granularity.DAY,
                                                        m.has(LAST) ? -1 : m.has(NEXT) ? 1 : 0,
                                                        Origin.SPEECH)))
                        .as(A_DAYPART)
                        .example("[last night]", "DAY-1 SPEECHTNI")
                        .counterExample("on the last night, he"),
                rule("that part of day")
                        .when(
                                oneOf(
                                        THAT,
                                        sequence(THE, oneOf(SAME, NEXT, FOLLOWING, PREVIOUS)),
                                        sequence(THAT, SAME)),
                                DAYPART)
                        .then(
                                m ->
                                        on(
                                                m.partOfDay(),
                                                new UnitShift(
                                                        Granularity.DAY,
                                                        m.has(NEXT) || m.has(FOLLOWING)
                                                                ? 1
                                                                : m.has(PREVIOUS) ? -1 : 0,
                                                        Origin.CONTEXT)))
                        .as(A_DAYPART)
                        .example("[the next morning]", "DAY+1 CONTEXTTMO"),
                rule("mid-afternoon")
                        .when(optional(THE), EARLY, optional(HYPHEN), DAYPART)
                        .reads(
                                m ->
                                        Reading.of(new TimeOn(m.partOfDay(), Optional.empty()))
                                                .with(m.modifier(EARLY)))
                        .as(A_DAYPART)
                        .example("by [mid-afternoon]", "TAF"),
                rule("part of day")
                        .when(DAYPART)
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .fragment()
                        .example("in the [morning]", "TMO"),
                rule("at night")
                        .when(outside(oneOf(AT, BEFORE, AFTER, UNTIL, BY)), DAYPART)
                        .onlyIf(m -> m.has(AT) || !m.precedesPlain())
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .example("moved at [night]", "TNI")
                        .example("left before [dawn].", "TMO")
                        .counterExample("before night patrols"),
                rule("the part of day")
                        .when(THE, DAYPART)
                        .onlyIf(m -> m.follows(IN, DURING, BY, UNTIL, THROUGH) && !m.precedes(OF))
                        .then(m -> new TimeOn(m.partOfDay(), Optional.empty()))
                        .as(A_DAYPART)
                        .example("in [the morning],", "TMO")
                        .example("worked through [the night].", "TNI"));
    }

    static List<Rule.Draft> phrases() {
        return List.of(
                rule("clock of a day")
                        .when(A_CLOCK, optional(COMMA), A_DATE, optional(A_DAYPART))
                        .onlyIf(m -> isOneTime(m, 1) && isDay(m.reading(2).meaning()))
                        .reads(m -> m.reading(1).with(on(time(m, 1), m.reading(2).meaning())))
                        .as(A_CLOCK)
                        .example("at [3 p.m. Friday]", "FRIT15:00")
                        .example("at [10 p.m. Friday night]", "FRIT22:00"),
                rule("clock of a part of day")
                        .when(A_CLOCK, optional(COMMA), A_DAYPART)
                        .onlyIf(
                                m ->
                                        isOneTime(m, 1)
                                                && ((TimeOn) m.reading(2).meaning())
                                                        .day()
                                                        .isPresent())
                        .reads(TimesOfDay::clockOfPart)
                        .as(A_CLOCK)
                        .example("left at [6 o'clock this evening]", "DAY+0 SPEECHT18:00"),
                rule("day with clock")
                        .when(A_DATE, optional(oneOf(COMMA, AT)), A_CLOCK)
                        .onlyIf(m -> isDay(m.reading(1).meaning()) && isOneTime(m, 2))
                        .reads(m -> m.reading(2).with(on(time(m, 2), m.reading(1).meaning())))
                        .as(A_CLOCK)
                        .example("until [May 8 1:00AM]", "XXXX-05-08T01:00"),
                rule("later that night")
                        .when(oneOf(EARLIER, LATER), A_DAYPART)
                        .onlyIf(m -> ((TimeOn) m.reading(1).meaning()).day().isPresent())
                        .reads(
                                m ->
                                        m.reading(1)
                                                .with(
                                                        m.has(EARLIER)
                                                                ? Modifier.BEFORE
                                                                : Modifier.AFTER))
                        .as(A_DAYPART)
                        .example("left [later that night].", "DAY+0 CONTEXTTNI"),
                rule("early the next morning")
                        .when(EARLY, optional(IN), A_DAYPART)
                        .onlyIf(m -> m.reading(1).modifier() == Modifier.NONE)
                        .reads(m -> m.reading(1).with(m.modifier(EARLY)))
                        .as(A_DAYPART)
                        .example("left [early the next morning]", "DAY+1 CONTEXTTMO"),
                rule("early hours of a part of day")
                        .when(A_DAYPART, OF, A_DAYPART)
                        .onlyIf(m -> ((TimeOn) m.reading(2).meaning()).day().isPresent())
                        .reads(m -> m.reading(2).with(m.reading(1).modifier()))
                        .as(A_DAYPART)
                        .example("in [the early hours of this morning]", "DAY+0 SPEECHTMO"),
                rule("day and its part")
                        .when(optional(EARLY), A_DATE, A_DAYPART)
                        .unless(m -> m.capitalAt(m.size() - 1) && m.precedesCapital())
                        .onlyIf(
                                m ->
                                        isDay(m.reading(1).meaning())
                                                && ((TimeOn) m.reading(2).meaning())
                                                        .day()
                                                        .isEmpty())
                        .reads(
                                m ->
                                        Reading.of(on(time(m, 2), m.reading(1).meaning()))
                                                .with(
                                                        m.has(EARLY)
                                                                ? m.modifier(EARLY)
                                                                : m.reading(2).modifier()))
                        .as(A_DAYPART)
                        .example("[Friday night]", "FRITNI"),
                rule("part of day of a day")
                        .when(optional(THE), A_DAYPART, optional(OF), A_DATE, optional(A_DAYPART))
                        .onlyIf(m -> m.place(A_DAYPART, 2) < 0 || time(m, 3).equals(time(m, 1)))
                        .onlyIf(
                                m ->
                                        isDay(m.reading(2).meaning())
                                                && ((TimeOn) m.reading(1).meaning())
                                                        .day()
                                                        .isEmpty())
                        .reads(
                                m ->
                                        Reading.of(on(time(m, 1), m.reading(2).meaning()))
                                                .with(m.reading(1).modifier()))
                        .as(A_DAYPART)
                        .example("on [the morning of 29 April 1975]", "1975-04-29TMO")
                        .example("in [the early hours of Sunday]", "SUNTMO")
                        .example("in [the early hours of Sunday morning]", "SUNTMO"));
    }

    /** "the early hours" are the morning's, "the evening hours" the evening's. */
    private static Reading earlyHours(Match m) {
        TimeOfDay part = m.has(DAYPART) ? m.partOfDay() : TimeOfDay.MORNING;
        Reading hours = Reading.of(new TimeOn(part, Optional.empty()));
        return m.has(EARLY) ? hours.with(m.modifier(EARLY)) : hours;
    }

    private static boolean isDay(Meaning meaning) {
        if (meaning instanceof UnitShift shift) {
            return shift.unit() == Granularity.DAY;
        }
        return meaning instanceof Meaning.CalendarDate || meaning instanceof Meaning.Within;
    }

    /** "6 o'clock this evening" is 18 o'clock. */
    private static Reading clockOfPart(Match m) {
        TimeOn part = (TimeOn) m.reading(2).meaning();
        String clock = time(m, 1).timex();
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean late = hour < 12 && !part.time().equals(TimeOfDay.MORNING);
        TimeOfDay time =
                late ? new TimeOfDay(Clocks.two(hour + 12) + clock.substring(2)) : time(m, 1);
        return m.reading(1).with(on(time, part.day().orElseThrow()));
    }

    /** "8 to 10 p.m." is two: it stays beside its day. */
    private static boolean isOneTime(Match m, int nth) {
        return m.reading(nth).meaning() instanceof TimeOn;
    }

    private static TimeOfDay time(Match m, int nth) {
        return ((TimeOn) m.reading(nth).meaning()).time();
    }

    private static TimeOn on(TimeOfDay time, Meaning day) {
        return new TimeOn(time, Optional.of(day));
    }
}
