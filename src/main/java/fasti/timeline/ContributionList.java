package fasti.timeline;

import fasti.event.DocumentEvents;
import fasti.event.EventMention;
import fasti.series.RoundMention;
import fasti.series.SeriesReading;
import fasti.text.TextSpan;
import fasti.time.DaySpan;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers all mentions, those of numbered meetings in the place of the plain ones. */
final class ContributionList {
    private final SeriesReading reading;
    private final Map<String, Set<TextSpan>> replaced = new HashMap<>();
    private final Map<TimeValue, DaySpan> days = new HashMap<>();

    private ContributionList(SeriesReading reading) {
        this.reading = reading;
        for (RoundMention round : reading.rounds()) {
            EventMention event = round.event();
            replaced.computeIfAbsent(event.evidence().document(), d -> new HashSet<>())
                    .add(event.time().expression().span());
        }
    }

    static List<Contribution> of(
            List<DocumentEvents> documents, SeriesReading reading, Vocabulary vocabulary) {
        return new ContributionList(reading).gather(documents, vocabulary);
    }

    private List<Contribution> gather(List<DocumentEvents> documents, Vocabulary vocabulary) {
        Map<String, DocumentEvents> byId = new HashMap<>();
        documents.forEach(d -> byId.put(d.document().id(), d));
        List<Contribution> all = new ArrayList<>();
        for (DocumentEvents d : documents) {
            plain(d).forEach(
                            e ->
                                    all.add(
                                            contribution(
                                                    e,
                                                    Optional.empty(),
                                                    d,
                                                    vocabulary.features(e))));
        }
        for (RoundMention r : reading.rounds()) {
            Optional<Event.Round> round = Optional.of(new Event.Round(r.series(), r.ordinal()));
            Features features =
                    r.plain()
                            .map(e -> vocabulary.features(r.event(), e))
                            .orElseGet(() -> vocabulary.features(r.event()));
            of(r.event(), byId)
                    .ifPresent(d -> all.add(contribution(r.event(), round, d, features)));
        }
        for (EventMention e : reading.between()) {
            of(e, byId)
                    .ifPresent(
                            d ->
                                    all.add(
                                            contribution(
                                                    e,
                                                    Optional.empty(),
                                                    d,
                                                    vocabulary.features(e))));
        }
        return all.stream().sorted().toList();
    }

    private static Optional<DocumentEvents> of(EventMention e, Map<String, DocumentEvents> byId) {
        return Optional.ofNullable(byId.get(e.evidence().document()));
    }

    private List<EventMention> plain(DocumentEvents d) {
        Set<TextSpan> rounds = replaced.getOrDefault(d.document().id(), Set.of());
        return d.events().stream()
                .filter(e -> e.when().isCalendar())
                .filter(e -> !rounds.contains(e.time().expression().span()))
                .toList();
    }

    private Contribution contribution(
            EventMention event, Optional<Event.Round> round, DocumentEvents d, Features features) {
        Optional<LocalDate> spoken = d.anchor().day();
        return new Contribution(
                event,
                days.computeIfAbsent(event.when(), w -> DaySpan.of(w).orElseThrow()),
                round,
                spoken,
                Publishers.of(d.document()),
                features);
    }
}
