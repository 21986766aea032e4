package fasti.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page's script works on: events with their passages, and not whole documents. */
record PageData(
        ChartRange range,
        List<PageEvent> events,
        List<TimelineFile.Source> documents,
        List<TimelineFile.Series> series,
        List<PageUnresolved> unresolved,
        int unresolvedLeftOut,
        PageReview review) {

    /** So many events are embedded at most, the most salient ones. */
    static final int MOST_EVENTS = 5000;

    private static final int MOST_UNRESOLVED = 1000;

    private static final Comparator<TimelineFile.Event> SHOWN_AND_SALIENT_FIRST =
            Comparator.comparing(TimelineFile.Event::rejected)
                    .thenComparing(
                            Comparator.comparingDouble(TimelineFile.Event::salience).reversed());

    /** How many of the events are embedded that no person has rejected. */
    int shown() {
        return (int)
                events.stream()
                        .filter(e -> e.review().filter(r -> r.isState("rejected")).isEmpty())
                        .count();
    }

    /** The machine's title, date and status; a person's stand in the review. */
    record PageEvent(
            String id,
            String title,
            String type,
            TimelineFile.When when,
            String status,
            Optional<TimelineFile.Round> series,
            List<String> actors,
            List<String> places,
            double salience,
            boolean inRange,
            int publishers,
            List<PageMention> mentions,
            List<TimelineFile.Alternative> alternatives,
            Optional<TimelineFile.Review> review) {}

    record PageMention(
            String document,
            Passage passage,
            String quote,
            String prefix,
            String suffix,
            String value,
            String method,
            double confidence,
            List<String> explanation) {}

    record PageUnresolved(
            String document,
            Passage passage,
            String quote,
            String reason,
            Optional<String> bounds,
            Optional<String> needs) {}

    /**
     * Gathers what a page shows.
     *
     * @param all the documents' texts, as far as they are at hand
     */
    static PageData of(TimelineFile file, DocumentTexts all, PageReview review) {
        CountedTexts texts = new CountedTexts(all);
        Set<String> embedded =
                file.events().stream()
                        .sorted(SHOWN_AND_SALIENT_FIRST)
                        .limit(MOST_EVENTS)
                        .map(TimelineFile.Event::id)
                        .collect(Collectors.toSet());
        return new PageData(
                file.range(),
                file.events().stream()
                        .filter(e -> embedded.contains(e.id()))
                        .map(e -> event(e, texts))
                        .toList(),
                file.documents(),
                file.series(),
                file.unresolved().stream()
                        .limit(MOST_UNRESOLVED)
                        .map(u -> unresolved(u, texts))
                        .toList(),
                Math.max(0, file.unresolved().size() - MOST_UNRESOLVED),
                review);
    }

    private static PageEvent event(TimelineFile.Event event, CountedTexts texts) {
        return new PageEvent(
                event.id(),
                event.title(),
                event.type(),
                event.when(),
                event.status(),
                event.series(),
                event.actors(),
                event.places(),
                event.salience(),
                event.inRange(),
                event.corroboration().publishers(),
                new LazyList<>(event.mentions(), m -> mention(m, texts)),
                event.alternatives(),
                event.review());
    }

    private static PageMention mention(TimelineFile.Mention m, CountedTexts texts) {
        Optional<Passage.Text> text = texts.of(m.document());
        return new PageMention(
                m.document(),
                Passage.of(text, m.start(), m.end(), m.wording(), m.quote(), m.prefix()),
                m.quote(),
                m.prefix(),
                m.suffix(),
                m.value(),
                m.method(),
                m.confidence(),
                m.explanation());
    }

    private static PageUnresolved unresolved(TimelineFile.Unresolved u, CountedTexts texts) {
        Optional<Passage.Text> text = texts.of(u.document());
        return new PageUnresolved(
                u.document(),
                Passage.of(text, u.start(), u.end(), u.wording(), u.quote(), ""),
                u.quote(),
                u.reason(),
                u.bounds(),
                u.needs());
    }
}
