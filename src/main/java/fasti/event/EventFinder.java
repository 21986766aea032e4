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
    private final SentenceFinder sentences;
    private final WordTagger tagger;
    private final Lexicon lexicon;

    private EventFinder(SentenceFinder sentences, WordTagger tagger, Lexicon lexicon) {
        this.sentences = sentences;
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    /** A finder for English. */
    public static EventFinder english() {
        return new EventFinder(SentenceFinder.english(), WordTagger.english(), Lexicon.english());
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
        List<Sentence> found = sentences.find(document.text());
        Discourse discourse = new Discourse(document, found, inText, tagger, lexicon);
        Teller teller = new Teller(document, anchor, discourse);
        inText.forEach(teller::tell);
        return teller.told(inText);
    }
}
