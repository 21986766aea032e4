package fasti.event;

import fasti.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mends tags that the model is known to get wrong in news, where the neighbours tell better. */
final class TagRepair {
    private TagRepair() {}

    static List<Word> repair(List<Word> words, int[] timeAt, Lexicon lexicon) {
        List<Word> mended = new ArrayList<>(words);
        boolean finite = words.stream().anyMatch(w -> isFinite(w.tag()));
        for (int i = 0; i < mended.size(); i++) {
            Word w = mended.get(i);
            if (isAcronym(w) || isArabicName(mended, i)) {
                mended.set(i, retag(w, "NNP"));
            } else if (w.tag().equals("VBN")
                    && (reports(mended, i, timeAt, lexicon) || (!finite && hasObject(mended, i)))) {
                mended.set(i, retag(w, "VBD"));
                finite = true;
            }
        }
        return mended;
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private static Word retag(Word word, String tag) {
        return new Word(word.span(), word.form(), tag);
    }

    /** "US" is no pronoun. */
    private static boolean isAcronym(Word w) {
        return w.form().equals("US") && !w.isName();
    }

    /** "Bashar al-Assad": a hyphened name behind a name. */
    private static boolean isArabicName(List<Word> words, int i) {
        String form = words.get(i).form();
        int hyphen = form.indexOf('-');
        return !words.get(i).isName()
                && hyphen > 0
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1))
                && form.substring(0, hyphen).toLowerCase(Locale.ROOT).length() <= 3
                && !words.get(i).is("CD");
    }

    /** "The military announced on Friday that": a participle that brings a "that" is a past. */
    private static boolean reports(List<Word> words, int i, int[] timeAt, Lexicon lexicon) {
        String lemma = lexicon.inflection().lemma(words.get(i).lower());
        if (!lexicon.isVerb("say", lemma) || !follows(words, i)) {
            return false;
        }
        int next = i + 1;
        while (next < words.size() && (timeAt[next] >= 0 || words.get(next).lower().equals("on"))) {
            next++;
        }
        return next < words.size() && words.get(next).lower().equals("that");
    }

    private static boolean hasObject(List<Word> words, int i) {
        if (i + 1 >= words.size() || !follows(words, i)) {
            return false;
        }
        Word next = words.get(i + 1);
        return next.is("DT") || next.is("PRP") || next.isName() || next.is("NN");
    }

    /** Whether a noun stands before the verb and no auxiliary. */
    private static boolean follows(List<Word> words, int i) {
        int before = i - 1;
        while (before >= 0 && words.get(before).is("RB")) {
            before--;
        }
        return before >= 0 && (words.get(before).is("NN") || words.get(before).is("PRP"));
    }
}
