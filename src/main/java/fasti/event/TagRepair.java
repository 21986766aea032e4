package fasti.event;

import fasti.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mends tags that the model is known to get wrong in news, where the neighbours tell better. */
final class TagRepair {
    private final List<Word> words;
    private final int[] timeAt;
    private final Lexicon lexicon;

    private TagRepair(List<Word> words, int[] timeAt, Lexicon lexicon) {
        this.words = new ArrayList<>(words);
        this.timeAt = timeAt;
        this.lexicon = lexicon;
    }

    static List<Word> repair(List<Word> words, int[] timeAt, Lexicon lexicon) {
        TagRepair repair = new TagRepair(words, timeAt, lexicon);
        repair.names();
        repair.nouns();
        repair.pasts();
        repair.asides();
        repair.reports();
        repair.stretches();
        return repair.words;
    }

    /** "touched down on the comet on": what ends a phrase behind an article is a noun. */
    private void nouns() {
        for (int i = 1; i < words.size(); i++) {
            Word w = words.get(i);
            boolean participle = w.is("VBN") || w.is("VBG");
            if (participle && isArticle(i - 1) && timeAt[i] < 0 && endsPhrase(i + 1)) {
                retag(i, "NN");
            }
        }
    }

    private boolean isArticle(int i) {
        return words.get(i).is("DT") && lexicon.is("article", words.get(i).lower());
    }

    private boolean endsPhrase(int i) {
        return i >= words.size()
                || timeAt[i] >= 0
                || words.get(i).is("IN")
                || words.get(i).is(",")
                || words.get(i).is(".");
    }

    /** "authorities froze assets": a form that is never a participle is a past. */
    private void pasts() {
        for (int i = 1; i < words.size(); i++) {
            Word w = words.get(i);
            boolean wrong = w.is("VBN") || w.tag().equals("NN") || w.is("IN");
            if (wrong && followsNoun(i) && lexicon.inflection().isOnlyPast(w.lower())) {
                retag(i, "VBD");
            }
        }
    }

    /** "Hale, diagnosed with cancer in 1996, founded": of two pasts the first stands aside. */
    private void asides() {
        for (int i = 2; i < words.size(); i++) {
            boolean opens = words.get(i - 1).is(",") && words.get(i - 2).is("NN");
            if (opens && words.get(i).tag().equals("VBD") && standsAside(i)) {
                retag(i, "VBN");
            } else if (opens && words.get(i).tag().equals("VBN") && isOnlyVerb(i)) {
                retag(i, "VBD");
            }
        }
    }

    private boolean standsAside(int i) {
        int end = i + 1;
        while (end < words.size() && !words.get(end).is(",")) {
            if (isFinite(words.get(end).tag())) {
                return false;
            }
            end++;
        }
        return end + 1 < words.size()
                && isFinite(words.get(end + 1).tag())
                && lexicon.inflection().isAlsoParticiple(words.get(i).lower())
                && (words.get(i + 1).is("IN") || words.get(i + 1).is("TO"));
    }

    /** "The airport, which was closed, reopened": no other verb tells of the subject. */
    private boolean isOnlyVerb(int i) {
        boolean relative = false;
        boolean joined = false;
        for (int at = 0; at < words.size(); at++) {
            String tag = words.get(at).tag();
            relative |= tag.startsWith("W");
            relative &= !tag.equals(",");
            joined |= at > i && tag.equals("CC");
            if (at > i && tag.equals(",")) {
                return false;
            }
            if (isFinite(tag) && !relative && !joined) {
                return false;
            }
        }
        return true;
    }

    private void names() {
        for (int i = 0; i < words.size(); i++) {
            Word w = words.get(i);
            if (isAcronym(w) || isHyphenedName(w) || isCapitalisedNoun(i)) {
                retag(i, "NNP");
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
        return inside || lexicon.isCountry(w.form());
    }

    private void retag(int i, String tag) {
        words.set(i, new Word(words.get(i).span(), words.get(i).form(), tag));
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

    /** "The military announced on Friday that": a participle that brings a "that" is a past. */
    private void reports() {
        for (int i = 0; i < words.size(); i++) {
            boolean participle = words.get(i).tag().equals("VBN") && followsNoun(i);
            if (participle && (bringsThat(i) || quotes(i))) {
                retag(i, "VBD");
            }
        }
    }

    /** "the agency quoted the minister as saying". */
    private boolean quotes(int i) {
        boolean object =
                i + 1 < words.size() && (words.get(i + 1).is("DT") || words.get(i + 1).isName());
        return object && lexicon.isVerb("quote", lemma(i));
    }

    private boolean bringsThat(int i) {
        int next = i + 1;
        while (next < words.size() && (timeAt[next] >= 0 || words.get(next).lower().equals("on"))) {
            next++;
        }
        return next < words.size()
                && words.get(next).lower().equals("that")
                && lexicon.isVerb("say", lemma(i));
    }

    private String lemma(int i) {
        return lexicon.inflection().lemma(words.get(i).lower());
    }

    /** Stretches between marks and words that open clauses should have one finite verb. */
    private void stretches() {
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || isBoundary(i)) {
                stretch(from, i);
                from = i + 1;
            }
        }
    }

    private boolean isBoundary(int i) {
        String tag = words.get(i).tag();
        return switch (tag) {
            case ",", ":", ".", "``", "''", "WDT", "WP", "WRB" -> true;
            case "IN" -> lexicon.is("subordinator", words.get(i).lower()) && timeNext(i) < 0;
            default -> false;
        };
    }

    private int timeNext(int i) {
        return i + 1 < words.size() ? timeAt[i + 1] : -1;
    }

    private void stretch(int from, int to) {
        List<Integer> finite = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isFinite(words.get(i).tag())) {
                finite.add(i);
            }
        }
        if (finite.isEmpty()) {
            supplyVerb(from, to);
        } else if (finite.size() > 1 && isReduced(finite.get(0), finite.get(1))) {
            retag(finite.get(0), "VBN");
        }
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** A clause without a verb has one that was taken for a participle or a plural. */
    private void supplyVerb(int from, int to) {
        boolean opened = from > 0 && (words.get(from - 1).is("IN") || words.get(from - 1).is("W"));
        boolean verbFollows = to + 1 < words.size() && isFinite(words.get(to + 1).tag());
        boolean fronted = from < to && words.get(from).is("IN") && !opened && !isDate(from + 1);
        boolean inRelative = to < words.size() && words.get(to).is("W");
        if ((verbFollows && !inRelative)
                || fronted
                || !(opened || from == 0 || timeAt[from - 1 > 0 ? from - 2 : 0] >= 0)) {
            return;
        }
        for (int i = from + 1; i < to; i++) {
            if (words.get(i).tag().equals("VBN") && followsNoun(i) && !isNext(i, "by")) {
                retag(i, "VBD");
                return;
            }
            boolean plural = words.get(i).tag().equals("NNS") && words.get(i - 1).isName();
            if (plural && timeAt[i - 1] < 0 && lexicon.isKnownVerb(lemma(i)) && !isNext(i, "of")) {
                retag(i, "VBZ");
                return;
            }
        }
    }

    /** "In 1931 an earthquake killed": behind the date the clause begins. */
    private boolean isDate(int i) {
        return i < timeAt.length && timeAt[i] >= 0;
    }

    private boolean isNext(int i, String word) {
        return i + 1 < words.size() && words.get(i + 1).lower().equals(word);
    }

    /** "The call made to the police was released": the first of two is a participle. */
    private boolean isReduced(int first, int second) {
        if (!words.get(first).tag().equals("VBD")
                || !lexicon.inflection().isAlsoParticiple(words.get(first).lower())
                || !followsNoun(first)
                || lexicon.isVerb("say", lemma(first))
                || first + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(first + 1);
        boolean adverbial =
                next.is("IN") || next.is("TO") || next.is("RB") || timeAt[first + 1] >= 0;
        return adverbial && words.subList(first, second).stream().noneMatch(w -> w.is("CC"));
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
    private boolean followsNoun(int i) {
        int before = i - 1;
        while (before >= 0 && (words.get(before).is("RB") || timeAt[before] >= 0)) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        boolean military = before > 0 && words.get(before).is("JJ") && isWithArticle(before);
        return words.get(before).is("NN") || words.get(before).is("PRP") || military;
    }
}
