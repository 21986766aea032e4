package fasti.anchor;

import fasti.time.CalendarPeriod;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The date a document speaks from, and why: {@code published} in timeline.json.
 *
 * @param date the date at its precision, qualified where it is not certain; empty where it stays
 *     open
 * @param basis what it rests on
 * @param bounds between which dates it must lie, where that much is known
 * @param confidence 0 to 1
 * @param explanation the reasons in words, in the order of their weight
 * @param candidates what was considered, the best first
 */
public record DateAnchor(
        Optional<TimeValue> date,
        Basis basis,
        Optional<Interval> bounds,
        double confidence,
        List<String> explanation,
        List<Candidate> candidates) {

    public DateAnchor {
        explanation = List.copyOf(explanation);
        candidates = List.copyOf(candidates);
    }

    /** What a document's date rests on, as timeline.json names it in lower case. */
    public enum Basis {
        MANIFEST,
        REVIEW,
        OPTION,
        METADATA,
        URL,
        DATELINE,
        CAPTION,
        TEXT,
        CORPUS,
        NONE
    }

    /**
     * A date that was considered.
     *
     * @param eliminatedBy why it is out; empty where it is still in
     */
    public record Candidate(TimeValue date, double confidence, Optional<String> eliminatedBy) {}

    /** No date, and nothing known. */
    public static DateAnchor none() {
        return new DateAnchor(
                Optional.empty(),
                Basis.NONE,
                Optional.empty(),
                0,
                List.of("no date was found"),
                List.of());
    }

    /** A date that somebody gave. */
    public static DateAnchor given(LocalDate day, Basis basis) {
        return new DateAnchor(
                Optional.of(CalendarPeriod.day(day)),
                basis,
                Optional.empty(),
                1,
                List.of("given by the " + basis.name().toLowerCase(java.util.Locale.ROOT)),
                List.of());
    }

    /** The same with a reason in front of the others. */
    DateAnchor because(String reason) {
        List<String> reasons = new ArrayList<>(List.of(reason));
        reasons.addAll(explanation);
        return new DateAnchor(date, basis, bounds, confidence, reasons, candidates);
    }

    /** The day from which weekdays count; empty where the date is missing or coarser than a day. */
    public Optional<LocalDate> day() {
        return date.filter(d -> d.start().isPresent() && d.start().equals(d.end()))
                .flatMap(TimeValue::start);
    }
}
