package fasti.event;

import fasti.text.Word;
import java.util.Locale;

/** Mends the tags of names that the model takes for something else: "US", "al-Assad". */
final class NameRepair {
    private final Tagging words;

    private NameRepair(Tagging words) {
        this.words = words;
    }

    static void repair(Tagging words) {
        new NameRepair(words).run();
    }

    private void run() {
        for (int i = 0; i < words.size(); i++) {
            Word w = words.get(i);
            if (isAcronym(w) || isHyphenedName(w) || isCapitalisedNoun(i) || isOddName(i)) {
                words.retag(i, "NNP");
            }
        }
    }

    /** A noun with a capital inside a sentence is a name, a country's name anywhere. */
    private boolean isCapitalisedNoun(int i) {
        Word w = words.get(i);
        if (!w.tag().equals("NN") || !Character.isUpperCase(w.form().charAt(0))) {
            return false;
        }
        boolean inside = i > 0 && Character.isLetter(words.get(i - 1).form().charAt(0));
        return inside || words.lexicon().isCountry(w.form());
    }

    /** "Premier Wen Jiabao blamed": a part of a name that looks like a verb or an adverb. */
    private boolean isOddName(int i) {
        Word w = words.get(i);
        boolean odd = w.is("VB") || w.is("RB");
        return (w.is("RB") && isBeforeName(i))
                || (odd
                        && i > 0
                        && words.get(i - 1).isName()
                        && isCapital(i)
                        && isCapital(i - 1)
                        && !isHeadline());
    }

    /** "the rig Deepsea Lindos". */
    private boolean isBeforeName(int i) {
        return i > 0
                && i + 1 < words.size()
                && words.get(i - 1).is("NN")
                && words.get(i + 1).isName()
                && isCapital(i)
                && isCapital(i + 1)
                && !isHeadline();
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(words.get(i).form().charAt(0));
    }

    /** Whether most words have a capital. */
    private boolean isHeadline() {
        int capitals = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean letter = Character.isLetter(words.get(i).form().charAt(0));
            all += letter ? 1 : 0;
            capitals += letter && isCapital(i) ? 1 : 0;
        }
        return capitals * 3 > all * 2;
    }

    /** "US" is no pronoun. */
    private static boolean isAcronym(Word w) {
        return w.form().equals("US") && !w.isName();
    }

    /** "al-Assad". */
    private static boolean isHyphenedName(Word w) {
        String form = w.form();
        int hyphen = form.indexOf('-');
        return !w.isName()
                && hyphen > 0
                && hyphen <= 3
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1))
                && form.substring(0, hyphen)
                        .equals(form.substring(0, hyphen).toLowerCase(Locale.ROOT))
                && Character.isLetter(form.charAt(0));
    }
}
