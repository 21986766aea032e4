package fasti.resolve;

import fasti.expression.Boundary;
import fasti.expression.Meaning;
import fasti.expression.Modifier;
import fasti.expression.TimeExpression;
import fasti.time.Between;
import fasti.time.CalendarPeriod;
import fasti.time.Interval;
import fasti.time.Qualified;
import fasti.time.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes mentions of readings: boundary and modifier come in, TIMEX3 tags and steps are written. */
final class Mentions {
    private Mentions() {}

    static TimeMention of(TimeExpression expression, Reading reading, List<Timex> timexes) {
        Reading bounded = bounded(approximate(reading, expression), expression);
        List<String> steps = new ArrayList<>(bounded.steps().size() + 1);
        steps.add("rule: " + expression.rule());
        steps.addAll(bounded.steps());
        return new TimeMention(
                expression,
                bounded.resolution(),
                timexes,
                bounded.method(),
                bounded.confidence(),
                steps);
    }

    static Timex tag(TimeExpression part, Reading reading) {
        Optional<String> mod =
                part.modifier() == Modifier.NONE
                        ? Optional.empty()
                        : Optional.of(part.modifier().name());
        return new Timex(part.span(), reading.type(), reading.timex(), mod);
    }

    /** "About May 3" is; of "about 10 a.m." the hour is about so, and the day is certain. */
    private static Reading approximate(Reading reading, TimeExpression expression) {
        Optional<TimeValue> value = reading.resolution().value().filter(TimeValue::isCalendar);
        boolean about = expression.modifier() == Modifier.APPROX;
        return about && value.isPresent() && !(expression.meaning() instanceof Meaning.TimeOn)
                ? reading.value(Qualified.approximate(value.get()))
                : reading;
    }

    /** "Since 2012" goes on, "until May" ends, "by Friday" lies before. */
    private static Reading bounded(Reading reading, TimeExpression expression) {
        Boundary boundary = expression.boundary();
        Optional<CalendarPeriod> period = reading.period();
        if (boundary == Boundary.NONE || period.isEmpty()) {
            return reading;
        }
        TimeValue value = reading.resolution().value().orElseThrow();
        TimeValue bounded = requalified(value, bounded(boundary, period.get()));
        return reading.value(bounded)
                .step(
                        "\""
                                + boundary.name().toLowerCase(Locale.ROOT)
                                + "\" makes it "
                                + bounded.edtf());
    }

    private static TimeValue bounded(Boundary boundary, CalendarPeriod period) {
        return switch (boundary) {
            case NONE -> period;
            case SINCE -> Interval.since(period);
            case FROM -> Interval.beginning(period);
            case UNTIL -> Interval.until(period);
            case BEFORE -> new Between(Optional.empty(), Optional.of(period.first().minusDays(1)));
            case AFTER -> new Between(Optional.of(period.last().plusDays(1)), Optional.empty());
            case BY -> new Between(Optional.empty(), Optional.of(period.last()));
        };
    }

    private static TimeValue requalified(TimeValue before, TimeValue after) {
        return before instanceof Qualified q
                ? new Qualified(after, q.uncertain(), q.approximate())
                : after;
    }
}
