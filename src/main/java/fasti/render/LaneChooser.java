package fasti.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sorts marks into at most six named lanes: the series, then the types or the actors, whichever
 * tells more of the rest; what is left over shares the last lane.
 */
final class LaneChooser {
    private static final int MOST_LANES = 6;
    private static final int MOST_SERIES = 3;
    private static final int FEWEST_FOR_AUTO = 4;
    private static final String REST = "other events";

    private final ChartOptions.Lanes by;
    private final Map<String, String> seriesNames;

    LaneChooser(ChartOptions.Lanes by, List<TimelineFile.Series> series) {
        this.by = by;
        this.seriesNames =
                series.stream()
                        .collect(
                                Collectors.toMap(
                                        TimelineFile.Series::id,
                                        TimelineFile.Series::name,
                                        (one, other) -> one));
    }

    List<ChartLane> lanes(List<ChartMark> marks) {
        if (by == ChartOptions.Lanes.NONE
                || (by == ChartOptions.Lanes.AUTO && marks.size() < FEWEST_FOR_AUTO)) {
            return marks.isEmpty() ? List.of() : List.of(new ChartLane("events", marks));
        }
        List<ChartLane> lanes = new ArrayList<>();
        List<ChartMark> rest = marks;
        if (by == ChartOptions.Lanes.AUTO || by == ChartOptions.Lanes.SERIES) {
            int most = by == ChartOptions.Lanes.AUTO ? MOST_SERIES : MOST_LANES - 1;
            rest = take(marks, m -> seriesName(m), most, 2, lanes);
        }
        if (by != ChartOptions.Lanes.SERIES) {
            int most = MOST_LANES - 1 - lanes.size();
            rest = take(rest, second(rest), most, 2, lanes);
        }
        if (!rest.isEmpty()) {
            lanes.add(new ChartLane(lanes.isEmpty() ? "events" : REST, rest));
        }
        return lanes;
    }

    private Function<ChartMark, Optional<String>> second(List<ChartMark> rest) {
        if (by == ChartOptions.Lanes.TYPE) {
            return LaneChooser::type;
        }
        if (by == ChartOptions.Lanes.ACTOR) {
            return actors(rest);
        }
        return covered(rest, LaneChooser::type) >= covered(rest, actors(rest))
                ? LaneChooser::type
                : actors(rest);
    }

    private static long covered(List<ChartMark> marks, Function<ChartMark, Optional<String>> key) {
        return marks.stream().filter(m -> key.apply(m).isPresent()).count();
    }

    private Optional<String> seriesName(ChartMark mark) {
        return mark.event().series().map(r -> seriesNames.getOrDefault(r.id(), r.id()));
    }

    private static Optional<String> type(ChartMark mark) {
        return Optional.of(mark.event().type())
                .filter(t -> !t.equals("other"))
                .map(LaneChooser::plural);
    }

    private static String plural(String type) {
        return switch (type) {
            case "accident", "agreement", "attack", "ceasefire", "election", "meeting" ->
                    type + "s";
            case "statement" -> "statements";
            case "market" -> "markets";
            default -> type.toLowerCase(Locale.ROOT);
        };
    }

    /** The actor of an event that most other events name too, where at least three do. */
    private static Function<ChartMark, Optional<String>> actors(List<ChartMark> marks) {
        Map<String, Long> counts =
                marks.stream()
                        .flatMap(m -> m.event().actors().stream().distinct())
                        .collect(Collectors.groupingBy(a -> a, Collectors.counting()));
        return mark ->
                mark.event().actors().stream()
                        .filter(a -> counts.getOrDefault(a, 0L) >= 3)
                        .max(
                                Comparator.comparing((String a) -> counts.getOrDefault(a, 0L))
                                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Makes lanes of the biggest groups, and gives back what is in none. */
    private static List<ChartMark> take(
            List<ChartMark> marks,
            Function<ChartMark, Optional<String>> key,
            int most,
            int fewest,
            List<ChartLane> lanes) {
        Map<String, List<ChartMark>> groups = new LinkedHashMap<>();
        marks.forEach(
                m ->
                        key.apply(m)
                                .ifPresent(
                                        k ->
                                                groups.computeIfAbsent(k, x -> new ArrayList<>())
                                                        .add(m)));
        List<String> chosen =
                groups.entrySet().stream()
                        .filter(e -> e.getValue().size() >= fewest)
                        .sorted(
                                Comparator.comparing(
                                                (Map.Entry<String, List<ChartMark>> e) ->
                                                        -e.getValue().size())
                                        .thenComparing(Map.Entry::getKey))
                        .limit(most)
                        .map(Map.Entry::getKey)
                        .toList();
        chosen.forEach(k -> lanes.add(new ChartLane(k, groups.getOrDefault(k, List.of()))));
        return marks.stream().filter(m -> key.apply(m).filter(chosen::contains).isEmpty()).toList();
    }
}
