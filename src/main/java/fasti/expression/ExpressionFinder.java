package fasti.expression;

import fasti.expression.english.EnglishRules;
import fasti.text.Tokenizer;
import java.util.List;

/**
 * Finds time wording in a text: "on December 22", "two weeks ago", "every Friday". One scan, in
 * time linear in the text. Immutable and safe for threads.
 */
public final class ExpressionFinder {
    private static final ExpressionFinder ENGLISH =
            new ExpressionFinder(
                    WordList.read(EnglishRules.class, "words.tsv"), EnglishRules.levels());

    /** More terms than any pattern has. */
    private static final int LONGEST = 10;

    private final WordList words;
    private final List<RuleSet> levels;

    private ExpressionFinder(WordList words, List<RuleSet> levels) {
        this.words = words;
        this.levels = List.copyOf(levels);
    }

    /** The finder for English. */
    public static ExpressionFinder english() {
        return ENGLISH;
    }

    /** The time wording of a text, from left to right, not overlapping. */
    public List<TimeExpression> find(String text) {
        Terms terms = TermReader.read(words, Tokenizer.read(text));
        for (RuleSet level : levels) {
            level.apply(terms);
            terms.keepNear(LONGEST);
        }
        return new Collector(terms).collect();
    }

    /** The levels of rules, in the order they work. */
    public List<RuleSet> levels() {
        return levels;
    }
}
