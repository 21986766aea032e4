package fasti.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;

/**
 * Splits a sentence into words and tags them with OpenNLP's Penn Treebank model.
 *
 * <p>It goes from left to right and takes the best tag for each word (a beam of one): several times
 * as fast as OpenNLP's own search, and as good for our ends. Words with a single possible tag are
 * not put to the model at all. Safe for use by several threads.
 */
public final class WordTagger {
    private static final String MODEL = "/en-pos-maxent.bin";

    private final TagScorer scorer;
    private final WordSplitter splitter;

    private WordTagger(TagScorer scorer, WordSplitter splitter) {
        this.scorer = scorer;
        this.splitter = splitter;
    }

    /** Loads the model on first use and once. */
    private static final class English {
        static final WordTagger TAGGER = load();
    }

    /** The tagger for English, with the model from the class path. */
    public static WordTagger english() {
        return English.TAGGER;
    }

    private static WordTagger load() {
        try (InputStream in = WordTagger.class.getResourceAsStream(MODEL)) {
            POSModel model = new POSModel(Objects.requireNonNull(in, MODEL));
            AbstractModel weights = model.getArtifact("pos.model");
            return new WordTagger(
                    new TagScorer(weights, model.getFactory().getTagDictionary()),
                    new WordSplitter(Abbreviations.english()));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** The words of a stretch of text, at most {@code limit} of them. */
    public List<Word> tag(String text, TextSpan span, int limit) {
        List<TextSpan> spans = splitter.split(text, span, limit);
        String[] forms = spans.stream().map(s -> plain(s.of(text))).toArray(String[]::new);
        TagScorer.Words known = scorer.words(forms);
        List<Word> words = new ArrayList<>(forms.length);
        int before = -1;
        int twoBefore = -1;
        for (int i = 0; i < forms.length; i++) {
            boolean mark = isMark(forms[i]);
            int tag = mark ? scorer.index(mark(forms[i])) : known.best(i, before, twoBefore);
            String name = mark ? mark(forms[i]) : scorer.tag(tag);
            words.add(new Word(spans.get(i), spans.get(i).of(text), name));
            twoBefore = before;
            before = tag;
        }
        return words;
    }

    /** Typographic signs as the model learnt them. */
    private static String plain(String form) {
        return switch (form) {
            case "“", "„", "«" -> "``";
            case "”", "»" -> "''";
            case "(", "[", "-LSB-" -> "-LRB-";
            case ")", "]", "-RSB-" -> "-RRB-";
            case "—", "–" -> "--";
            case "…" -> "...";
            default -> form.indexOf('’') < 0 ? form : form.replace('’', '\'');
        };
    }

    private static boolean isMark(String form) {
        char first = form.charAt(0);
        boolean bracket = form.equals("-LRB-") || form.equals("-RRB-");
        boolean repeated = form.length() == 2 && form.charAt(1) == first;
        return bracket || (!Character.isLetterOrDigit(first) && (form.length() == 1 || repeated));
    }

    private static String mark(String form) {
        return switch (form) {
            case "-LRB-", "-RRB-", "``", "''" -> form;
            case ",", "$", "#" -> form;
            case ".", "!", "?" -> ".";
            case "\"" -> "''";
            case "'" -> "POS";
            case "%" -> "NN";
            case "&" -> "CC";
            default -> ":";
        };
    }
}
