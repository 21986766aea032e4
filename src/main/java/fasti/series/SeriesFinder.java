package fasti.series;

import fasti.event.DocumentEvents;
import fasti.resolve.TimeMention;
import fasti.series.SeriesWords.Kind;
import fasti.series.SeriesWords.Role;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the words of a document that speak of numbered meetings, dated or not: "the fifth round of
 * the process". A pure function of the document; immutable and thread-safe.
 */
public final class SeriesFinder {
    private final SeriesWords lexicon;
    private final DateAttacher attacher;

    private SeriesFinder(SeriesWords lexicon) {
        this.lexicon = lexicon;
        this.attacher = new DateAttacher(lexicon);
    }

    /** The finder for English text. */
    public static SeriesFinder english() {
        return new SeriesFinder(SeriesWords.english());
    }

    /** Every reference outside page furniture, from left to right. */
    public List<SeriesReference> find(DocumentEvents events) {
        String text = events.document().text();
        List<Word> words = Word.of(text);
        List<SeriesReference> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<PhraseReader.Phrase> phrase = phraseAt(text, words, at);
            if (phrase.isEmpty()) {
                at++;
                continue;
            }
            SeriesReference reference = phrase.get().reference();
            if (!events.document().isFurniture(reference.span())) {
                found.add(attacher.attach(reference, text, events.mentions()));
            }
            at = phrase.get().last() + 1;
        }
        return found;
    }

    private Optional<PhraseReader.Phrase> phraseAt(String text, List<Word> words, int at) {
        Optional<Kind> kind = lexicon.kind(words.get(at).lower());
        return kind.isPresent()
                ? Optional.of(PhraseReader.read(lexicon, text, words, at, kind.get()))
                        .filter(p -> says(p.reference()))
                : numbered(words, at);
    }

    /** Whether a phrase says more than "a meeting". */
    private static boolean says(SeriesReference r) {
        return r.isNamed()
                || r.definite()
                || r.ordinal().isPresent()
                || r.step().isPresent()
                || r.count().isPresent();
    }

    /**
     * "Lisbon-4", "Lisbon II": of no family of its own, and nothing unless such talks are known.
     */
    private Optional<PhraseReader.Phrase> numbered(List<Word> words, int at) {
        Word word = words.get(at);
        if (!word.isCapitalised() || lexicon.is(Role.STOP, word.lower())) {
            return Optional.empty();
        }
        int hyphen = word.text().lastIndexOf('-');
        if (hyphen > 0) {
            String number = word.text().substring(hyphen + 1);
            return bare(words, at, at, word.text().substring(0, hyphen), numeral(number));
        }
        boolean next = at + 1 < words.size() && words.get(at + 1).start() == word.end() + 1;
        return next
                ? bare(words, at, at + 1, word.text(), SeriesWords.roman(words.get(at + 1).text()))
                : Optional.empty();
    }

    private static OptionalInt numeral(String number) {
        OptionalInt digits = SeriesWords.digits(number);
        return digits.isPresent() ? digits : SeriesWords.roman(number);
    }

    private static Optional<PhraseReader.Phrase> bare(
            List<Word> words, int first, int last, String name, OptionalInt ordinal) {
        if (ordinal.isEmpty() || ordinal.getAsInt() > 99) {
            return Optional.empty();
        }
        TextSpan span = new TextSpan(words.get(first).start(), words.get(last).end());
        SeriesReference reference =
                new SeriesReference(
                        span,
                        "",
                        "",
                        name,
                        true,
                        false,
                        ordinal,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.<TimeMention>of(),
                        false);
        return Optional.of(new PhraseReader.Phrase(reference, first, last));
    }
}
