package fasti.resolve;

import fasti.time.CalendarPeriod;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a meaning came to, before it is a mention: the value or why there is none, and what TIMEX3
 * writes.
 *
 * @param timex TIMEX3 value, with X for what is not known
 * @param steps the explanation so far
 */
record Reading(
        Resolution resolution,
        Timex.Type type,
        String timex,
        Method method,
        double confidence,
        List<String> steps) {

    static final String NEEDS_DATE = "the document's publication date";
    static final String NEEDS_CONTEXT = "a date that the text speaks of before it";

    static Reading of(TimeValue value, Timex.Type type, Method method, double confidence) {
        return new Reading(
                new Resolution.Resolved(value), type, value.timex(), method, confidence, List.of());
    }

    static Reading date(TimeValue value, Method method, double confidence) {
        return of(value, Timex.Type.DATE, method, confidence);
    }

    static Reading open(Timex.Type type, String timex, Resolution.Unresolved why, Method method) {
        return new Reading(why, type, timex, method, 0, List.of());
    }

    /** A date that counts from a day that is not known. */
    static Reading noAnchor(String timex, Optional<Interval> bounds, Method method) {
        return open(
                Timex.Type.DATE,
                timex,
                new Resolution.Unresolved(
                        bounds.isPresent()
                                ? Resolution.Reason.AMBIGUOUS
                                : Resolution.Reason.NO_ANCHOR,
                        bounds,
                        Optional.of(NEEDS_DATE)),
                method);
    }

    /** A date that counts from an earlier one that the text does not give. */
    static Reading noContext(String timex) {
        return open(
                Timex.Type.DATE,
                timex,
                new Resolution.Unresolved(
                        Resolution.Reason.NO_ANCHOR, Optional.empty(), Optional.of(NEEDS_CONTEXT)),
                Method.CONTEXT);
    }

    static Reading impossible(String timex, String why) {
        return open(
                        Timex.Type.DATE,
                        timex,
                        new Resolution.Unresolved(
                                Resolution.Reason.IMPOSSIBLE_DATE,
                                Optional.empty(),
                                Optional.empty()),
                        Method.EXPLICIT)
                .step(why);
    }

    static Reading vague(Timex.Type type, String timex) {
        return open(
                type,
                timex,
                new Resolution.Unresolved(
                        Resolution.Reason.VAGUE, Optional.empty(), Optional.empty()),
                Method.EXPLICIT);
    }

    Reading step(String step) {
        List<String> more = new ArrayList<>(steps.size() + 1);
        more.addAll(steps);
        more.add(step);
        return new Reading(resolution, type, timex, method, confidence, more);
    }

    Reading steps(List<String> before) {
        List<String> more = new ArrayList<>(before);
        more.addAll(steps);
        return new Reading(resolution, type, timex, method, confidence, more);
    }

    Reading timex(String written) {
        return new Reading(resolution, type, written, method, confidence, steps);
    }

    Reading type(Timex.Type other) {
        return new Reading(resolution, other, timex, method, confidence, steps);
    }

    Reading value(TimeValue value) {
        return new Reading(new Resolution.Resolved(value), type, timex, method, confidence, steps);
    }

    Optional<CalendarPeriod> period() {
        return resolution.value().flatMap(TimeValue::period);
    }
}
