package fasti.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks the days by what happened on them, not by what was published. */
final class DayList {
    private DayList() {}

    static List<Timeline.Day> of(List<Event> events, DayWeights weights) {
        Map<LocalDate, List<Event>> starts = new TreeMap<>();
        for (Event event : events) {
            ExactDay.of(event.when())
                    .ifPresent(
                            day -> starts.computeIfAbsent(day, d -> new ArrayList<>()).add(event));
        }
        return starts.entrySet().stream().map(s -> day(s.getKey(), s.getValue(), weights)).toList();
    }

    private static Timeline.Day day(LocalDate day, List<Event> events, DayWeights weights) {
        List<String> ids =
                events.stream()
                        .sorted(
                                Comparator.comparingDouble(Event::salience)
                                        .reversed()
                                        .thenComparing(Event::id))
                        .map(Event::id)
                        .toList();
        return new Timeline.Day(day, weights.of(day), ids);
    }
}
