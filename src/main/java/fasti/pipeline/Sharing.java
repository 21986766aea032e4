package fasti.pipeline;

import fasti.event.DocumentEvents;
import fasti.event.EventMention;
import fasti.event.UnresolvedMention;
import fasti.expression.TimeExpression;
import fasti.resolve.Resolution;
import fasti.resolve.TimeMention;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets what is the same in many documents stand in memory once: the same dates, reasons and names
 * come again and again. Only the TIMEX3 tags, which no stage asks for any more, are left out.
 * Thread-safe.
 */
final class Sharing {
    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /** The first of its equals. */
    @SuppressWarnings("unchecked") // Equals among our values are of one class.
    private <T> T one(T value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    private List<String> words(List<String> words) {
        return one(words.stream().map(this::one).toList());
    }

    /** The same with all that can be shared shared. */
    DocumentEvents of(DocumentEvents d) {
        // Events hold the very mentions of the list: comparing by value would cost more.
        IdentityHashMap<TimeMention, TimeMention> mentions = new IdentityHashMap<>();
        d.mentions().forEach(m -> mentions.put(m, mention(m)));
        return new DocumentEvents(
                d.document(),
                d.anchor(),
                d.mentions().stream().map(m -> shared(m, mentions)).toList(),
                d.events().stream().map(e -> event(e, mentions)).toList(),
                d.unresolved().stream().map(this::unresolved).toList(),
                d.idle().stream().map(m -> shared(m, mentions)).toList());
    }

    private TimeMention shared(
            TimeMention mention, IdentityHashMap<TimeMention, TimeMention> mentions) {
        return mentions.computeIfAbsent(mention, this::mention);
    }

    private TimeMention mention(TimeMention m) {
        return new TimeMention(
                expression(m.expression()),
                one(m.resolution()),
                List.of(),
                m.method(),
                m.confidence(),
                words(m.explanation()));
    }

    private TimeExpression expression(TimeExpression e) {
        return new TimeExpression(
                e.span(),
                one(e.meaning()),
                e.modifier(),
                e.boundary(),
                one(e.rule()),
                e.parts(),
                one(e.list()));
    }

    private EventMention event(EventMention e, IdentityHashMap<TimeMention, TimeMention> mentions) {
        return new EventMention(
                e.evidence(),
                shared(e.time(), mentions),
                one(e.when()),
                e.title(),
                one(e.head()),
                e.type(),
                e.status(),
                words(e.actors()),
                words(e.places()),
                e.centrality(),
                e.caption());
    }

    private UnresolvedMention unresolved(UnresolvedMention u) {
        Resolution.Unresolved why = u.why();
        return new UnresolvedMention(u.evidence(), one(why));
    }
}
