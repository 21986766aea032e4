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
    static final double STATED = 0.7;

    /** From here on it is offered as uncertain. */
    static final double OFFERED = 0.5;

    /** The odds that none of the days is right. */
    private static final double NONE_OF_THEM = 0.4;

    /** Many weak rivals do not make a strong one. */
    private static final double SHARPENED = 1.5;

    private final Optional<Bounds> bounds;
    private final List<Day> days;
    private final double allOdds;

    /** A day and all reasons for it, the best first. */
    private record Day(LocalDate day, List<Clue> clues, Optional<String> eliminatedBy) {

        /** The odds of its families multiplied: within a family only the best reason counts. */
        double odds() {
            Map<String, Double> best = new TreeMap<>();
            clues.forEach(c -> best.merge(c.family(), c.odds(), Math::max));
            double odds = best.values().stream().reduce(1.0, (a, b) -> a * Math.max(b, 1));
            boolean weak = best.values().stream().allMatch(o -> o < 1);
            double strongest = best.values().stream().max(Double::compare).orElse(0.0);
            return eliminatedBy.isPresent() ? 0 : Math.pow(weak ? strongest : odds, SHARPENED);
        }
    }

    Judgement(List<Clue> clues, Optional<Bounds> bounds) {
        this.bounds = bounds;
        Map<LocalDate, List<Clue>> byDay = new TreeMap<>();
        clues.forEach(c -> byDay.computeIfAbsent(c.day(), d -> new ArrayList<>()).add(c));
        this.days =
                byDay.entrySet().stream()
                        .map(e -> day(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparing(Day::odds).reversed().thenComparing(Day::day))
                        .toList();
        this.allOdds = NONE_OF_THEM + days.stream().mapToDouble(Day::odds).sum();
    }

    private Day day(LocalDate day, List<Clue> clues) {
        List<Clue> sorted =
                clues.stream().sorted(Comparator.comparing(Clue::weight).reversed()).toList();
        // A page's own word is stronger than what its text seems to say of the past.
        boolean firm = sorted.stream().anyMatch(Judgement::isPagesWord);
        boolean out = !firm && bounds.isPresent() && day.isBefore(bounds.get().first());
        return new Day(day, sorted, out ? bounds.map(Bounds::reason) : Optional.empty());
    }

    private static boolean isPagesWord(Clue clue) {
        return clue.basis() != Basis.CAPTION && clue.weight() >= STATED;
    }

    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    private double confidence(Day day) {
        return rounded(day.odds() / allOdds);
    }

    boolean isEmpty() {
        return days.stream().allMatch(d -> d.eliminatedBy().isPresent());
    }

    DateAnchor anchor() {
        if (isEmpty()) {
            return open();
        }
        Day best = days.get(0);
        double confidence = confidence(best);
        return new DateAnchor(
                value(best.day(), confidence),
                confidence < OFFERED ? Basis.NONE : best.clues().get(0).basis(),
                bounds.map(Bounds::interval),
                confidence,
                best.clues().stream().map(Clue::reason).distinct().toList(),
                candidates());
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
                                        confidence(d),
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
