package fasti.event;

import fasti.anchor.DateAnchor;
import fasti.resolve.TimeMention;
import fasti.text.Document;
import fasti.text.Sentence;
import fasti.text.SentenceFinder;
import fasti.text.WordTagger;
import java.util.List;

/**
 * Finds what happened at each time mention of a document: the clause it dates, told in a title.
 * Each mention outside page furniture ends in exactly one place: an event, the unresolved, or the
 * idle ones that date nothing.
 *
 * <p>Safe for use by several threads.
 */
public final class EventFinder {
    private final Lexicon lexicon;

    private EventFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Loads the word tables on first use and once. */
    private static final class English {
        static final EventFinder FINDER = new EventFinder(Lexicon.english());
    }

    /** The finder for English. Its models are loaded when the first mention needs them. */
    public static EventFinder english() {
        return English.FINDER;
    }

    /**
     * All events of a document, in the order of their mentions.
     *
     * @param mentions from left to right
     */
    public DocumentEvents find(Document document, DateAnchor anchor, List<TimeMention> mentions) {
        List<TimeMention> inText =
                mentions.stream()
                        .filter(m -> !document.isFurniture(m.expression().span()))
                        .toList();
        if (inText.isEmpty()) {
            return new DocumentEvents(document, anchor, inText, List.of(), List.of(), List.of());
        }
        List<Sentence> sentences = SentenceFinder.english().find(document.text());
        Discourse discourse =
                new Discourse(document, sentences, inText, WordTagger.english(), lexicon);
        Teller teller = new Teller(document, anchor, discourse);
        inText.forEach(teller::tell);
        return teller.told(inText);
    }
}
