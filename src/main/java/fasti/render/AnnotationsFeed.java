package fasti.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of W3C Web Annotations, one for each mention: its body is the event with its date, its
 * target the words, by quote and by position. Positions count Unicode code points of the text in
 * documents.jsonl.
 */
final class AnnotationsFeed implements Feed.Writer {

    @Override
    public String text(FeedSource source) {
        Map<String, TimelineFile.Source> documents = source.documents();
        List<Fields> items = new ArrayList<>();
        for (TimelineFile.Event event : source.events()) {
            for (int i = 0; i < event.mentions().size(); i++) {
                items.add(annotation(event, i, documents));
            }
        }
        return TimelineJson.pretty(
                new Fields()
                        .put("@context", "http://www.w3.org/ns/anno.jsonld")
                        .put("id", "urn:fasti:annotations")
                        .put("type", "AnnotationPage")
                        .put("items", (Object) items));
    }

    private static Fields annotation(
            TimelineFile.Event event, int index, Map<String, TimelineFile.Source> documents) {
        TimelineFile.Mention mention = event.mentions().get(index);
        return new Fields()
                .put("id", "urn:fasti:annotation:" + Urn.escape(event.id()) + "/" + index)
                .put("type", "Annotation")
                .put("motivation", "describing")
                .put(
                        "body",
                        List.of(
                                body("describing", event.shownTitle()),
                                body("tagging", mention.value())))
                .put("target", target(mention, documents));
    }

    private static Fields body(String purpose, String value) {
        return new Fields()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private static Fields target(
            TimelineFile.Mention mention, Map<String, TimelineFile.Source> documents) {
        String address =
                Optional.ofNullable(documents.get(mention.document()))
                        .flatMap(TimelineFile.Source::url)
                        .filter(Html::isLink)
                        .orElse("urn:fasti:document:" + Urn.escape(mention.document()));
        Fields quote =
                new Fields()
                        .put("type", "TextQuoteSelector")
                        .put("exact", mention.wording())
                        .put("prefix", mention.prefix())
                        .put("suffix", mention.suffix());
        Fields position =
                new Fields()
                        .put("type", "TextPositionSelector")
                        .put("start", mention.start())
                        .put("end", mention.end());
        return new Fields().put("source", address).put("selector", List.of(quote, position));
    }
}
