package fasti.event;

import fasti.text.Word;
import java.util.ArrayList;
import java.util.List;

/** A sentence's tagged words while their tags are being mended. */
final class Tagging {
    private final List<Word> words;
    private final int[] timeAt;
    private final Lexicon lexicon;

    /**
     * @param timeAt for each word the number of the time wording it belongs to, or -1
     */
    Tagging(List<Word> words, int[] timeAt, Lexicon lexicon) {
        this.words = new ArrayList<>(words);
        this.timeAt = timeAt;
        this.lexicon = lexicon;
    }

    List<Word> words() {
        return words;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return words.size();
    }

    Word get(int i) {
        return words.get(i);
    }

    boolean isTime(int i) {
        return i >= 0 && i < timeAt.length && timeAt[i] >= 0;
    }

    void retag(int i, String tag) {
        words.set(i, new Word(words.get(i).span(), words.get(i).form(), tag));
    }

    String lemma(int i) {
        return lexicon.inflection().lemma(words.get(i).lower());
    }

    boolean isNext(int i, String word) {
        return i + 1 < words.size() && words.get(i + 1).lower().equals(word);
    }

    boolean isFinite(int i) {
        return switch (words.get(i).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** "the Peruvian military": an adjective in a noun's place. */
    private boolean isWithArticle(int adjective) {
        int first = adjective;
        while (first > 0 && words.get(first).is("JJ")) {
            first--;
        }
        return words.get(first).lower().equals("the");
    }

    /** Whether a noun stands before the verb and no auxiliary. */
    boolean followsNoun(int i) {
        int before = i - 1;
        while (before >= 0 && (words.get(before).is("RB") || isTime(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        boolean military = before > 0 && words.get(before).is("JJ") && isWithArticle(before);
        return words.get(before).is("NN") || words.get(before).is("PRP") || military;
    }
}
