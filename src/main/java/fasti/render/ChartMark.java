package fasti.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event as the chart draws it.
 *
 * @param from the beginning in days since 1970-01-01; minus infinity where it is not known
 * @param to the end in such days, exclusive; infinite where it goes on
 * @param rivals the middle days of differing dates that other sources give
 */
record ChartMark(
        TimelineFile.Event event, MarkShape shape, double from, double to, List<Double> rivals) {

    ChartMark {
        rivals = List.copyOf(rivals);
    }

    static ChartMark of(TimelineFile.Event event) {
        TimelineFile.When when = event.shownWhen();
        MarkShape shape = MarkShape.of(when);
        double from = when.start().map(ChartMark::day).orElse(Double.NEGATIVE_INFINITY);
        double to = when.end().map(d -> day(d) + 1).orElse(Double.POSITIVE_INFINITY);
        return switch (shape) {
            case BEGAN -> new ChartMark(event, shape, from, from + 1, rivals(event));
            case UNTIL -> new ChartMark(event, shape, to - 1, to, rivals(event));
            case BOUNDED ->
                    new ChartMark(
                            event,
                            shape,
                            Double.isFinite(from) ? from : to - 1,
                            Double.isFinite(to) ? to : from + 1,
                            rivals(event));
            default -> new ChartMark(event, shape, from, to, rivals(event));
        };
    }

    private static List<Double> rivals(TimelineFile.Event event) {
        return event.alternatives().stream()
                .map(a -> EdtfDays.of(a.edtf()))
                .flatMap(d -> d.first().or(d::last).stream())
                .map(d -> day(d) + 0.5)
                .toList();
    }

    static double day(LocalDate date) {
        return date.toEpochDay();
    }

    TimelineFile.When when() {
        return event.shownWhen();
    }

    boolean planned() {
        return event.shownStatus().equals("planned");
    }

    boolean claimed() {
        return event.shownStatus().equals("claimed");
    }

    boolean inferred() {
        return when().inferred();
    }

    boolean approximate() {
        return when().approximate();
    }

    double salience() {
        return event.salience();
    }

    /** The number of the round, for its badge. */
    Optional<Integer> ordinal() {
        return event.series().map(TimelineFile.Round::ordinal);
    }

    /** How many independent publishers stand behind it. */
    int sources() {
        return event.corroboration().publishers();
    }

    /** Whether it is fine enough to tell where events crowd. */
    boolean isFine() {
        return shape != MarkShape.PERIOD || to - from < 100;
    }

    /** Where it counts when events are gathered into a crowd. */
    double anchor() {
        return from;
    }

    /** Where its known part ends, exclusive. */
    double knownEnd() {
        return Double.isFinite(to) ? to : from + 1;
    }

    /** By the event's id alone: an event holds much that need not be gone through. */
    @Override
    public int hashCode() {
        return event.id().hashCode();
    }
}
