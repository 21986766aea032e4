package fasti.review;

import fasti.event.DocumentEvents;
import fasti.text.Evidence;
import fasti.timeline.Event;
import fasti.timeline.Ruling;
import fasti.timeline.Timeline;
import fasti.timeline.TimelineBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the timeline and applies what people decided. First what joins and parts events, then what
 * was said of each. A decision holds for the event that has most of its evidence.
 */
public final class Replay {
    private final TimelineBuilder builder;
    private final DecisionLog log;

    private Replay(TimelineBuilder builder, DecisionLog log) {
        this.builder = builder;
        this.log = log;
    }

    /** The timeline of the documents, with the decisions of the log. */
    public static ReviewedTimeline of(
            List<DocumentEvents> documents, DecisionLog log, TimelineBuilder builder) {
        return log.decisions().isEmpty()
                ? ReviewedTimeline.unreviewed(builder.build(documents))
                : new Replay(builder, log).run(documents);
    }

    private ReviewedTimeline run(List<DocumentEvents> documents) {
        Timeline machine = builder.build(documents);
        Map<Decision, Set<Evidence>> found = find(machine);
        List<Ruling> rulings = rulings(found);
        Timeline timeline = rulings.isEmpty() ? machine : builder.build(documents, rulings);
        return reviewed(timeline, found);
    }

    private Map<Decision, Set<Evidence>> find(Timeline timeline) {
        Map<String, String> hashes =
                timeline.documents().stream()
                        .map(Timeline.Source::document)
                        .collect(Collectors.toMap(d -> d.id(), d -> d.sha256(), (a, b) -> a));
        EvidenceFinder finder =
                new EvidenceFinder(
                        timeline.events().stream()
                                .flatMap(e -> e.mentions().stream())
                                .map(Event.Mention::evidence)
                                .toList(),
                        hashes);
        Map<Decision, Set<Evidence>> found = new LinkedHashMap<>();
        for (Decision decision : log.inEffect()) {
            if (decision.kind() != Decision.Kind.PUBLISHED) {
                Set<Evidence> places = new LinkedHashSet<>();
                decision.on().forEach(key -> places.addAll(finder.find(key)));
                found.put(decision, places);
            }
        }
        return found;
    }

    private static List<Ruling> rulings(Map<Decision, Set<Evidence>> found) {
        List<Ruling> rulings = new ArrayList<>();
        found.forEach(
                (decision, places) -> {
                    if (!places.isEmpty() && decision.kind() == Decision.Kind.MERGE) {
                        rulings.add(new Ruling(Ruling.Kind.TOGETHER, places));
                    } else if (!places.isEmpty() && decision.kind() == Decision.Kind.SPLIT) {
                        rulings.add(new Ruling(Ruling.Kind.APART, places));
                    }
                });
        return rulings;
    }

    private ReviewedTimeline reviewed(Timeline timeline, Map<Decision, Set<Evidence>> found) {
        Map<Evidence, Event> events = new HashMap<>();
        timeline.events().forEach(e -> e.mentions().forEach(m -> events.put(m.evidence(), e)));
        Map<String, Review> reviews = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        found.forEach(
                (decision, places) -> {
                    List<Event> touched =
                            places.stream().map(events::get).filter(Objects::nonNull).toList();
                    remark(decision, touched).ifPresent(remarks::add);
                    mostNamed(touched).ifPresent(event -> add(decision, event.id(), reviews));
                });
        log.undoNothing().forEach(undo -> remarks.add(Remark.undoesNothing(undo)));
        return new ReviewedTimeline(timeline, reviews, remarks);
    }

    private static void add(Decision decision, String event, Map<String, Review> reviews) {
        Review before = reviews.getOrDefault(event, Review.untouched());
        reviews.put(event, before.after(decision));
    }

    /** Nothing to say where all the evidence lies in one event. */
    private static Optional<Remark> remark(Decision decision, List<Event> touched) {
        if (touched.isEmpty()) {
            return Optional.of(Remark.lost(decision));
        }
        long events = touched.stream().map(Event::id).distinct().count();
        return events == 1
                ? Optional.empty()
                : mostNamed(touched).map(e -> Remark.scattered(decision, e.title(), events));
    }

    /** The event that most of the evidence lies in; of several the first. */
    private static Optional<Event> mostNamed(List<Event> touched) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        touched.forEach(event -> votes.merge(event.id(), 1, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return touched.stream()
                .filter(event -> votes.getOrDefault(event.id(), 0) == most)
                .findFirst();
    }
}
