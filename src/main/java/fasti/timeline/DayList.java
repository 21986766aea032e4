package fasti.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks the days by what happened on them, not by what was published. */
final class DayList {
    private DayList() {}

    static List<Timeline.Day> of(List<Event> events, List<Contribution> contributions) {
        Map<LocalDate, List<Event>> starts = new TreeMap<>();
        for (Event event : events) {
            ExactDay.of(event.when())
                    .ifPresent(
                            day -> starts.computeIfAbsent(day, d -> new ArrayList<>()).add(event));
        }
        Map<LocalDate, List<Contribution>> mentions = new HashMap<>();
        for (Contribution c : contributions) {
            ExactDay.of(c.event().when())
                    .ifPresent(day -> mentions.computeIfAbsent(day, d -> new ArrayList<>()).add(c));
        }
        return starts.entrySet().stream()
                .map(
                        s ->
                                day(
                                        s.getKey(),
                                        s.getValue(),
                                        mentions.getOrDefault(s.getKey(), List.of())))
                .toList();
    }

    private static Timeline.Day day(
            LocalDate day, List<Event> events, List<Contribution> mentions) {
        List<String> ids =
                events.stream()
                        .sorted(
                                Comparator.comparingDouble(Event::salience)
                                        .reversed()
                                        .thenComparing(Event::id))
                        .map(Event::id)
                        .toList();
        return new Timeline.Day(day, Salience.ofDay(mentions, day), ids);
    }
}
