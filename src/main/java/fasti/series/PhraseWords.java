package fasti.series;

import fasti.series.SeriesWords.Role;
import java.util.List;
import java.util.OptionalInt;

/** What the words around a noun such as "round" are in its phrase: a name, a topic, a place. */
final class PhraseWords {
    private final SeriesWords lexicon;
    private final String text;
    private final List<Word> words;

    PhraseWords(SeriesWords lexicon, String text, List<Word> words) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
    }

    /**
     * "talks in Lisbon", "talks in the Portuguese capital, Lisbon": the index of the place's name;
     * empty where none follows the preposition.
     */
    OptionalInt placeBehind(int preposition) {
        if (!lexicon.is(Role.PLACE, words.get(preposition).lower())) {
            return OptionalInt.empty();
        }
        int at = preposition + 1;
        while (at < words.size() && at < preposition + 5 && !isPlaceName(at)) {
            if (!lexicon.is(Role.GLUE, words.get(at).lower()) && !isAdjective(at)) {
                return OptionalInt.empty();
            }
            at++;
        }
        return at < words.size() && isPlaceName(at) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    boolean isDeterminer(String lower) {
        return lexicon.is(Role.DEFINITE, lower) || lexicon.is(Role.INDEFINITE, lower);
    }

    boolean isName(Word word) {
        return word.isCapitalised()
                && !lexicon.is(Role.STOP, word.lower())
                && !isDeterminer(word.lower());
    }

    /** "peace" of "peace talks"; "UN-backed", "six-party". */
    boolean isModifier(String lower) {
        return lexicon.is(Role.MODIFIER, lower)
                || (lower.indexOf('-') > 0 && !Character.isDigit(lower.charAt(0)));
    }

    boolean isPlainNoun(String lower) {
        return Character.isLetter(lower.charAt(0))
                && !lexicon.is(Role.GLUE, lower)
                && !lexicon.is(Role.STOP, lower)
                && !lexicon.is(Role.BREAK, lower);
    }

    boolean isTopicBeforeKind(int at) {
        return at + 1 < words.size()
                && linked(at)
                && lexicon.kind(words.get(at + 1).lower()).isPresent()
                && isPlainNoun(words.get(at).lower());
    }

    /** Whether no further noun follows that the number could count. */
    boolean closes(int index) {
        if (index + 1 >= words.size() || !linked(index)) {
            return true;
        }
        String next = words.get(index + 1).lower();
        return lexicon.is(Role.GLUE, next) || lexicon.is(Role.STOP, next);
    }

    boolean isFiller(String lower) {
        return lexicon.is(Role.DEFINITE, lower) || isModifier(lower);
    }

    private boolean isAdjective(int at) {
        return words.get(at).isCapitalised()
                && at + 1 < words.size()
                && !words.get(at + 1).isCapitalised();
    }

    /** A capitalised word that no "capital" or "city" follows: Lisbon, not Portuguese. */
    private boolean isPlaceName(int at) {
        Word word = words.get(at);
        boolean adjective =
                at + 1 < words.size()
                        && lexicon.is(Role.GLUE, words.get(at + 1).lower())
                        && (words.get(at + 1).lower().equals("capital")
                                || words.get(at + 1).lower().equals("city"));
        return isName(word) && !adjective;
    }

    /** Whether nothing but white space and quotation marks stands after a word. */
    boolean linked(int index) {
        if (index + 1 >= words.size()) {
            return false;
        }
        for (int i = words.get(index).end(); i < words.get(index + 1).start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (!Character.isWhitespace(c) && "'‘’\"“”".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }
}
