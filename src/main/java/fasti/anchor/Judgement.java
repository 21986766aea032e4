package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import fasti.anchor.DateAnchor.Candidate;
import fasti.time.CalendarPeriod;
import fasti.time.Qualified;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts all reasons together: those for one day strengthen each other, what contradicts a day takes
 * it out, and the best day is stated, offered with {@code ?}, or left out by how sure it is.
 */
final class Judgement {
    /** From here on a date is stated without a qualifier. */
    static final double STATED = 0.85;

    /** From here on it is offered as uncertain. */
    static final double OFFERED = 0.5;

    private final Optional<Bounds> bounds;
    private final List<Day> days;

    /** A day and all reasons for it, the best first. */
    private record Day(LocalDate day, List<Clue> clues, Optional<String> eliminatedBy) {

        /** How likely it is that not all its reasons are wrong. */
        double confidence() {
            double wrong =
                    clues.stream().mapToDouble(c -> 1 - c.weight()).reduce(1, (a, b) -> a * b);
            return eliminatedBy.isPresent() ? 0 : rounded(1 - wrong);
        }
    }

    Judgement(List<Clue> clues, Optional<Bounds> bounds) {
        this.bounds = bounds;
        Map<LocalDate, List<Clue>> byDay = new TreeMap<>();
        clues.forEach(c -> byDay.computeIfAbsent(c.day(), d -> new ArrayList<>()).add(c));
        this.days =
                byDay.entrySet().stream()
                        .map(e -> day(e.getKey(), e.getValue()))
                        .sorted(
                                Comparator.comparing(Day::confidence)
                                        .reversed()
                                        .thenComparing(Day::day))
                        .toList();
    }

    private Day day(LocalDate day, List<Clue> clues) {
        List<Clue> sorted =
                clues.stream().sorted(Comparator.comparing(Clue::weight).reversed()).toList();
        // A page's own word is stronger than what its text seems to say of the past.
        boolean firm = sorted.get(0).weight() >= STATED;
        boolean out = !firm && bounds.isPresent() && day.isBefore(bounds.get().first());
        return new Day(day, sorted, out ? bounds.map(Bounds::reason) : Optional.empty());
    }

    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    boolean isEmpty() {
        return days.stream().allMatch(d -> d.eliminatedBy().isPresent());
    }

    DateAnchor anchor() {
        if (isEmpty()) {
            return open();
        }
        Day best = days.get(0);
        double confidence = rounded(best.confidence() * (1 - rival() / 2));
        return new DateAnchor(
                value(best.day(), confidence),
                confidence < OFFERED ? Basis.NONE : best.clues().get(0).basis(),
                bounds.map(Bounds::interval),
                confidence,
                best.clues().stream().map(Clue::reason).toList(),
                candidates());
    }

    /** How strong the second best day is. */
    private double rival() {
        return days.size() > 1 ? days.get(1).confidence() : 0;
    }

    private static Optional<TimeValue> value(LocalDate day, double confidence) {
        CalendarPeriod plain = CalendarPeriod.day(day);
        if (confidence < OFFERED) {
            return Optional.empty();
        }
        return Optional.of(confidence < STATED ? Qualified.uncertain(plain) : plain);
    }

    private List<Candidate> candidates() {
        return days.stream()
                .map(
                        d ->
                                new Candidate(
                                        CalendarPeriod.day(d.day()),
                                        d.confidence(),
                                        d.eliminatedBy()))
                .toList();
    }

    private DateAnchor open() {
        List<String> reasons = new ArrayList<>(List.of("nothing in the document tells its date"));
        bounds.ifPresent(b -> reasons.add(b.reason()));
        return new DateAnchor(
                Optional.empty(),
                Basis.NONE,
                bounds.map(Bounds::interval),
                0,
                reasons,
                candidates());
    }
}
