package fasti.event;

import fasti.anchor.DateAnchor;
import fasti.resolve.TimeMention;
import fasti.text.Document;
import java.util.List;

/**
 * All that one document contributes: a pure function of the document and its anchor.
 *
 * @param mentions every time mention of the text outside furniture, resolved or not, in order; of a
 *     whole corpus they come without their TIMEX3 tags
 * @param events mentions that date an event
 * @param unresolved mentions that would date one but have no value
 * @param idle mentions that date nothing: lengths, recurrences, "the 2012 constitution"
 */
public record DocumentEvents(
        Document document,
        DateAnchor anchor,
        List<TimeMention> mentions,
        List<EventMention> events,
        List<UnresolvedMention> unresolved,
        List<TimeMention> idle) {

    public DocumentEvents {
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        unresolved = List.copyOf(unresolved);
        idle = List.copyOf(idle);
    }
}
