package fasti.timeline;

import fasti.event.DocumentEvents;
import fasti.series.Series;
import fasti.series.SeriesReading;
import fasti.series.SeriesResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes one list of events out of all documents: the same event of several documents becomes one
 * with all its mentions. A pure function of the set of documents: their order plays no part.
 */
public final class TimelineBuilder {
    private final SeriesResolver series;

    private TimelineBuilder(SeriesResolver series) {
        this.series = series;
    }

    /** A builder for English text. */
    public static TimelineBuilder english() {
        return new TimelineBuilder(SeriesResolver.english());
    }

    /** The timeline of the documents. */
    public Timeline build(List<DocumentEvents> all) {
        return build(all, List.of());
    }

    /**
     * The same with what people said of the identity of events.
     *
     * @param rulings in the order in which they were made
     */
    public Timeline build(List<DocumentEvents> all, List<Ruling> rulings) {
        List<DocumentEvents> documents =
                all.stream()
                        .sorted(
                                Comparator.comparing((DocumentEvents d) -> d.document().path())
                                        .thenComparing(d -> d.document().id()))
                        .toList();
        SeriesReading reading = series.resolve(documents);
        Vocabulary vocabulary =
                Vocabulary.of(documents.stream().map(DocumentEvents::events).toList());
        List<Contribution> contributions =
                new ArrayList<>(ContributionList.of(documents, reading, vocabulary));
        DayWeights weights = DayWeights.of(documents, contributions, vocabulary);
        Merging merging =
                Merging.of(
                        contributions,
                        documents.stream().map(DocumentEvents::document).toList(),
                        rulings);
        List<Event> events = distinct(merging.events());
        return new Timeline(
                documents.stream().map(d -> new Timeline.Source(d.document(), d.anchor())).toList(),
                events,
                entries(reading, events),
                DayList.of(events, weights),
                documents.stream()
                        .flatMap(d -> d.unresolved().stream())
                        .sorted(Comparator.comparing(u -> u.evidence()))
                        .toList(),
                documents.stream().mapToInt(d -> d.idle().size()).sum(),
                merging.notes());
    }

    /** In the timeline's order, no two with one id. */
    private static List<Event> distinct(List<Event> events) {
        Map<String, Long> uses =
                events.stream().collect(Collectors.groupingBy(Event::id, Collectors.counting()));
        Set<String> taken = new HashSet<>();
        List<Event> renamed = new ArrayList<>();
        for (Event event : events.stream().sorted(TimelineBuilder::compare).toList()) {
            Event own = uses.getOrDefault(event.id(), 1L) > 1 ? rename(event, taken) : event;
            taken.add(own.id());
            renamed.add(own);
        }
        return renamed.stream().sorted(TimelineBuilder::compare).toList();
    }

    private static Event rename(Event event, Set<String> taken) {
        String id =
                EventId.distinct(
                        event.id(),
                        event.mentions().stream().map(Event.Mention::evidence).toList());
        while (taken.contains(id)) {
            id =
                    EventId.distinct(
                            id, event.mentions().stream().map(Event.Mention::evidence).toList());
        }
        return event.withId(id);
    }

    private static int compare(Event a, Event b) {
        return Comparator.comparing((Event e) -> e.when().start().orElse(LocalDate.MIN))
                .thenComparing(e -> e.when().end().orElse(LocalDate.MAX))
                .thenComparing(Event::id)
                .thenComparing(e -> e.mentions().get(0).evidence())
                .compare(a, b);
    }

    private static List<Timeline.SeriesEntry> entries(SeriesReading reading, List<Event> events) {
        Map<String, Map<Integer, String>> numbered = new HashMap<>();
        for (Event event : events) {
            event.series()
                    .ifPresent(
                            r ->
                                    numbered.computeIfAbsent(r.id(), s -> new TreeMap<>())
                                            .put(r.ordinal(), event.id()));
        }
        return reading.series().stream()
                .filter(s -> numbered.containsKey(s.id()))
                .map(s -> entry(s, numbered.getOrDefault(s.id(), Map.of())))
                .toList();
    }

    private static Timeline.SeriesEntry entry(Series s, Map<Integer, String> numbered) {
        return new Timeline.SeriesEntry(
                s.id(),
                s.name(),
                s.total(),
                numbered.entrySet().stream()
                        .map(m -> new Timeline.Member(m.getKey(), m.getValue()))
                        .toList());
    }
}
