package fasti.render;

import fasti.anchor.DateAnchor;
import fasti.event.UnresolvedMention;
import fasti.review.Review;
import fasti.review.ReviewedTimeline;
import fasti.text.Evidence;
import fasti.time.Interval;
import fasti.time.TimeValue;
import fasti.timeline.Event;
import fasti.timeline.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the timeline's values into the words and offsets of timeline.json. */
final class TimelineFileBuilder {
    private static final Comparator<TimelineFile.Event> BY_DATE =
            Comparator.comparing(
                            (TimelineFile.Event e) ->
                                    e.when().start().or(e.when()::end).orElseThrow())
                    .thenComparing(e -> e.when().end().orElse(java.time.LocalDate.MAX))
                    .thenComparing(TimelineFile.Event::id);

    private final ChartRange range;

    /** What is the same for many events stands in memory once. */
    private final Map<TimeValue, TimelineFile.When> whens = new HashMap<>();

    private final Map<Enum<?>, String> names = new HashMap<>();

    private final Map<TimelineFile.Corroboration, TimelineFile.Corroboration> corroborations =
            new HashMap<>();

    TimelineFileBuilder(ChartRange range) {
        this.range = range;
    }

    TimelineFile build(ReviewedTimeline reviewed) {
        Timeline timeline = reviewed.timeline();
        return new TimelineFile(
                TimelineFile.SCHEMA_VERSION,
                range,
                timeline.documents().stream().map(TimelineFileBuilder::source).toList(),
                timeline.events().stream()
                        .map(e -> event(e, Optional.ofNullable(reviewed.reviews().get(e.id()))))
                        .sorted(BY_DATE)
                        .toList(),
                timeline.series().stream().map(TimelineFileBuilder::series).toList(),
                timeline.days().stream()
                        .map(d -> new TimelineFile.Day(d.date(), d.salience(), d.events()))
                        .toList(),
                new LazyList<>(timeline.unresolved(), TimelineFileBuilder::unresolved));
    }

    private static TimelineFile.Source source(Timeline.Source source) {
        var document = source.document();
        return new TimelineFile.Source(
                document.id(),
                document.path(),
                document.title(),
                document.url(),
                document.source(),
                document.sha256(),
                published(source.published()),
                document.warnings());
    }

    static TimelineFile.Published published(DateAnchor anchor) {
        return new TimelineFile.Published(
                anchor.date().map(d -> d.edtf()),
                lower(anchor.basis()),
                anchor.bounds().map(Interval::edtf),
                anchor.confidence(),
                anchor.explanation(),
                anchor.candidates().stream()
                        .map(
                                c ->
                                        new TimelineFile.Candidate(
                                                c.date().edtf(), c.confidence(), c.eliminatedBy()))
                        .toList());
    }

    /**
     * The dates that a picture shows: a person's where there is one, and none of what is hidden.
     */
    static List<TimelineFile.When> shown(ReviewedTimeline reviewed) {
        List<TimelineFile.When> shown = new ArrayList<>();
        for (Event event : reviewed.timeline().events()) {
            Optional<Review> review = Optional.ofNullable(reviewed.reviews().get(event.id()));
            if (review.flatMap(Review::state).filter(Review.State.REJECTED::equals).isEmpty()) {
                shown.add(TimelineFile.When.of(review.flatMap(Review::when).orElse(event.when())));
            }
        }
        return shown;
    }

    private TimelineFile.Event event(Event event, Optional<Review> review) {
        var when = when(event.when());
        return new TimelineFile.Event(
                event.id(),
                event.title(),
                name(event.type()),
                when,
                name(event.status()),
                event.series().map(r -> new TimelineFile.Round(r.id(), r.ordinal())),
                event.actors(),
                event.places(),
                event.salience(),
                range.touches(review.flatMap(Review::when).map(TimelineFile.When::of).orElse(when)),
                new LazyList<>(event.mentions(), TimelineFileBuilder::mention),
                alternatives(event.alternatives()),
                corroboration(event),
                review.map(TimelineFileBuilder::review));
    }

    private TimelineFile.When when(TimeValue value) {
        return whens.computeIfAbsent(value, TimelineFile.When::of);
    }

    private TimelineFile.Corroboration corroboration(Event event) {
        return corroborations.computeIfAbsent(
                new TimelineFile.Corroboration(event.documents(), event.publishers()), c -> c);
    }

    private String name(Enum<?> constant) {
        return names.computeIfAbsent(constant, TimelineFileBuilder::lower);
    }

    private static TimelineFile.Review review(Review review) {
        return new TimelineFile.Review(
                review.state().map(Review.State::json),
                review.title(),
                review.when().map(TimelineFile.When::of),
                review.status().map(TimelineFileBuilder::lower),
                review.note(),
                review.decisions());
    }

    private static TimelineFile.Mention mention(Event.Mention mention) {
        Evidence evidence = mention.evidence();
        Evidence.Words words = evidence.words();
        return new TimelineFile.Mention(
                evidence.document(),
                words.wording(),
                mention.value().edtf(),
                evidence.codePoints().start(),
                evidence.codePoints().end(),
                words.quote(),
                words.prefix(),
                words.suffix(),
                mention.method().json(),
                mention.confidence(),
                mention.explanation());
    }

    private static List<TimelineFile.Alternative> alternatives(List<Event.Alternative> all) {
        return all.stream()
                .map(a -> new TimelineFile.Alternative(a.when().edtf(), a.mentions(), a.reason()))
                .toList();
    }

    private static TimelineFile.Series series(Timeline.SeriesEntry series) {
        return new TimelineFile.Series(
                series.id(),
                series.name(),
                series.total(),
                series.members().stream()
                        .map(m -> new TimelineFile.Member(m.ordinal(), m.event()))
                        .toList());
    }

    private static TimelineFile.Unresolved unresolved(UnresolvedMention mention) {
        Evidence evidence = mention.evidence();
        Evidence.Words words = evidence.words();
        return new TimelineFile.Unresolved(
                evidence.document(),
                words.wording(),
                evidence.codePoints().start(),
                evidence.codePoints().end(),
                words.quote(),
                mention.why().reason().json(),
                mention.why().bounds().map(Interval::edtf),
                mention.why().needs());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
