package fasti.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * schema.org: events, the series they belong to, and the articles that speak of them. Dates are ISO
 * 8601 with only the parts that are known ({@code 2011-03}).
 */
final class JsonLdFeed implements Feed.Writer {

    @Override
    public String text(FeedSource source) {
        List<Fields> graph = new ArrayList<>();
        source.file().series().forEach(s -> graph.add(series(s)));
        source.events().forEach(e -> graph.add(event(e)));
        source.file().documents().forEach(d -> graph.add(article(d)));
        return TimelineJson.pretty(
                new Fields().put("@context", "https://schema.org").put("@graph", (Object) graph));
    }

    private static Fields node(String type, String id) {
        return new Fields().put("@type", type).put("@id", id);
    }

    private static Fields reference(String id) {
        return new Fields().put("@id", id);
    }

    private static String id(String kind, String id) {
        return "urn:fasti:" + kind + ":" + Urn.escape(id);
    }

    private static Fields series(TimelineFile.Series series) {
        return node("EventSeries", id("series", series.id()))
                .put("name", series.name())
                .put(
                        "subEvent",
                        series.members().stream()
                                .map(m -> reference(id("event", m.event())))
                                .toList());
    }

    private static Fields event(TimelineFile.Event event) {
        TimelineFile.When when = event.shownWhen();
        boolean once = when.bounded();
        return node("Event", id("event", event.id()))
                .put("name", event.shownTitle())
                .put("description", when.display())
                .put(
                        "startDate",
                        once ? Optional.empty() : DateParts.start(when).map(DateParts::iso))
                .put("endDate", once ? Optional.empty() : end(when))
                .put("temporalCoverage", coverage(when))
                .put("additionalType", event.type())
                .put("superEvent", event.series().map(r -> reference(id("series", r.id()))))
                .put("location", named("Place", event.places()))
                .put("about", named("Thing", event.actors()))
                .put("subjectOf", event.mentions().stream().map(JsonLdFeed::quotation).toList());
    }

    /** The end in its known parts: the day itself for a day. */
    private static Optional<String> end(TimelineFile.When when) {
        return DateParts.end(when)
                .map(DateParts::iso)
                .or(() -> when.end().flatMap(e -> DateParts.start(when)).map(DateParts::iso));
    }

    /** From first to last day at the most, with two dots for an open side. */
    private static String coverage(TimelineFile.When when) {
        return when.start().map(Object::toString).orElse("..")
                + "/"
                + when.end().map(Object::toString).orElse("..");
    }

    private static List<Fields> named(String type, List<String> names) {
        return names.stream().map(n -> new Fields().put("@type", type).put("name", n)).toList();
    }

    private static Fields quotation(TimelineFile.Mention mention) {
        return new Fields()
                .put("@type", "Quotation")
                .put("text", mention.quote())
                .put("isPartOf", reference(id("document", mention.document())));
    }

    private static Fields article(TimelineFile.Source document) {
        Optional<Map<String, Object>> publisher =
                document.source()
                        .map(
                                s ->
                                        new Fields()
                                                .put("@type", "Organization")
                                                .put("name", s)
                                                .fields());
        return node("NewsArticle", id("document", document.id()))
                .put("headline", document.title())
                .put("url", document.url().filter(Html::isLink))
                .put("datePublished", document.published().edtf().filter(e -> e.matches("[-0-9]+")))
                .put("publisher", publisher)
                .put("sha256", Optional.of(document.sha256()).filter(h -> !h.isEmpty()));
    }
}
