package fasti.event;

import fasti.text.Word;
import java.util.List;

/** Mends tags that the model is known to get wrong in news, where the neighbours tell better. */
final class TagRepair {
    private final Tagging words;

    private TagRepair(Tagging words) {
        this.words = words;
    }

    static List<Word> repair(List<Word> words, int[] timeAt, Lexicon lexicon) {
        Tagging tagging = new Tagging(words, timeAt, lexicon);
        TagRepair repair = new TagRepair(tagging);
        NameRepair.repair(tagging);
        repair.nouns();
        repair.owners();
        repair.openings();
        repair.relatives();
        PastRepair.repair(tagging);
        repair.reports();
        VerbSupply.supply(tagging);
        repair.sources();
        return tagging.words();
    }

    /** "Opening statements are expected": in front of its noun and the verb an adjective. */
    private void openings() {
        boolean opens = words.size() > 2 && words.get(0).tag().equals("VBG");
        if (!opens || !words.get(1).is("NN") || words.get(1).isName()) {
            return;
        }
        for (int i = 2; i < words.size() && !words.get(i).is(","); i++) {
            if (words.isFinite(i)) {
                boolean one = words.get(1).tag().equals("NN");
                boolean agrees = one ? !isPlural(i) : !isSingular(i);
                words.retag(0, agrees && !one ? "JJ" : words.get(0).tag());
                return;
            }
        }
    }

    private boolean isSingular(int verb) {
        return words.get(verb).tag().equals("VBZ") || words.get(verb).lower().equals("was");
    }

    private boolean isPlural(int verb) {
        return words.get(verb).tag().equals("VBP") || words.get(verb).lower().equals("were");
    }

    /** "fears that led to a bad day": behind a noun, in front of a verb, it opens a clause. */
    private void relatives() {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean that = words.get(i).lower().equals("that") && !words.get(i).is("W");
            boolean dash =
                    i > 1 && words.get(i - 2).is(":") && words.get(i - 1).tag().equals("VBZ");
            boolean verb = words.isFinite(i + 1) || words.get(i + 1).is("VBN");
            boolean behind = words.get(i - 1).is("NN") || words.isTime(i - 1);
            boolean tied = words.get(i).is("DT") ? dash || words.get(i - 1).is("NN") : behind;
            boolean killed = words.isFinite(i + 1) || isPastOf(i + 1);
            if (that && words.get(i).is("DT") && words.get(i + 1).tag().equals("NNS")) {
                words.retag(i, "IN");
            } else if (that && tied && (words.get(i).is("DT") ? verb : killed)) {
                words.retag(i - 1, dash ? "NNS" : words.get(i - 1).tag());
                words.retag(i, "WDT");
                words.retag(i + 1, words.get(i + 1).is("VBN") ? "VBD" : words.get(i + 1).tag());
            }
        }
    }

    /** "the blast that killed nine": what its object follows is no participle. */
    private boolean isPastOf(int i) {
        boolean object =
                i + 1 < words.size()
                        && (words.get(i + 1).is("DT")
                                || words.get(i + 1).is("CD")
                                || words.get(i + 1).is("PRP"));
        return object && words.get(i).is("VBN");
    }

    /** "touched down on the comet on": what ends a phrase behind an article is a noun. */
    private void nouns() {
        for (int i = 1; i < words.size(); i++) {
            Word w = words.get(i);
            boolean participle = w.is("VBN") || w.is("VBG");
            if (participle && isArticle(i - 1) && !words.isTime(i) && endsPhrase(i + 1)) {
                words.retag(i, "NN");
            } else if (w.is("VBG") && isNamedEvent(i)) {
                words.retag(i, "NN");
            } else if (w.is("VB") && isCounted(i)) {
                words.retag(i, "JJ");
            } else if (w.tag().equals("VBZ") && i > 1 && isObject(i)) {
                words.retag(i, "NNS");
            }
        }
    }

    /** "the Lindos bombing": an event with its place in front. */
    private boolean isNamedEvent(int i) {
        return i > 1
                && words.get(i - 1).isName()
                && isArticle(i - 2)
                && words.lexicon().isEventNoun(words.get(i).form());
    }

    /** "337 suspected users": between a number and a noun no verb. */
    private boolean isCounted(int i) {
        return words.get(i).form().endsWith("ed")
                && words.get(i - 1).is("CD")
                && !words.isTime(i - 1)
                && i + 1 < words.size()
                && words.get(i + 1).tag().equals("NNS");
    }

    /** "issued weather alerts": behind a noun and a past it is what was issued. */
    private boolean isObject(int i) {
        Word before = words.get(i - 2);
        boolean past = before.is("VBD") || before.is("VBN");
        return past
                && words.get(i - 1).tag().equals("NN")
                && endsPhrase(i + 1)
                && !words.lexicon().isVerb("say", words.lemma(i - 2));
    }

    /** "the leaking well was": behind an article a thing; "that her son": of hers. */
    private void owners() {
        for (int i = 1; i + 1 < words.size(); i++) {
            Word w = words.get(i);
            if (w.is("CD") && w.form().indexOf('-') > 0 && isMeasure(w.form())) {
                words.retag(i, "JJ");
            } else if (w.tag().equals("NN") && isStreaming(i)) {
                words.retag(i, "VBG");
            } else if (w.is("RB") && w.lower().equals("well") && isNamedThing(i)) {
                words.retag(i, "NN");
            } else if (w.tag().equals("PRP") && w.lower().equals("her")) {
                boolean opens = words.get(i - 1).is("IN") || words.get(i - 1).is(",");
                words.retag(i, opens && words.get(i + 1).is("NN") ? "PRP$" : w.tag());
            }
        }
    }

    /** "a 100-ton, four-storey dome". */
    private static boolean isMeasure(String form) {
        return Character.isLowerCase(form.charAt(form.length() - 1))
                && Character.isDigit(form.charAt(0));
    }

    /** "oil gushing from the well". */
    private boolean isStreaming(int i) {
        String next = words.get(i + 1).lower();
        return words.get(i).form().endsWith("ing")
                && words.get(i - 1).is("NN")
                && !words.get(i - 1).isName()
                && (next.equals("from") || next.equals("into") || next.equals("out"));
    }

    /** "the well", "a relief well", "Verola's Lindos well"; not "the crew well knew". */
    private boolean isNamedThing(int well) {
        boolean ends =
                words.isFinite(well + 1)
                        || words.get(well + 1).is("IN")
                        || words.get(well + 1).is(",")
                        || words.get(well + 1).is(".")
                        || words.get(well + 1).is("W");
        int first = well - 1;
        while (first > 0
                && (words.get(first).is("NN")
                        || words.get(first).is("JJ")
                        || words.get(first).is("VBN"))) {
            first--;
        }
        boolean article = isArticle(first) || words.get(first).is("POS");
        boolean modal = well + 1 < words.size() && words.get(well - 1).tag().equals("NNS");
        return ends && article && !modal;
    }

    private boolean isArticle(int i) {
        return words.get(i).is("DT") && words.lexicon().is("article", words.get(i).lower());
    }

    private boolean endsPhrase(int i) {
        return i >= words.size()
                || words.isTime(i)
                || words.get(i).is("IN")
                || words.get(i).is(",")
                || words.get(i).is(".");
    }

    /** "according to figures released on Monday": no verb of the sentence. */
    private void sources() {
        for (int i = 3; i < words.size(); i++) {
            boolean named = words.get(i).tag().equals("VBD") && words.get(i - 1).is("NN");
            if (named && isSource(i - 1)) {
                words.retag(i, "VBN");
            }
        }
    }

    /** Whether the phrase that ends at a word is what something is said "according to". */
    private boolean isSource(int last) {
        for (int i = last; i > 0 && i > last - 5; i--) {
            if (words.get(i).lower().equals("to")) {
                return words.get(i - 1).lower().equals("according");
            }
        }
        return false;
    }

    /** "The military announced on Friday that": a participle that brings a "that" is a past. */
    private void reports() {
        for (int i = 0; i < words.size(); i++) {
            boolean participle = words.get(i).tag().equals("VBN") && words.followsNoun(i);
            if (participle && (bringsThat(i) || quotes(i))) {
                words.retag(i, "VBD");
            } else if (words.get(i).tag().equals("NNS") && saysThat(i)) {
                words.retag(i, "VBZ");
            }
        }
    }

    /** "The office reports that prices rose": the sentence has no other verb of its own. */
    private boolean saysThat(int i) {
        int finite = 0;
        for (int at = 0; at < words.size(); at++) {
            finite += words.isFinite(at) ? 1 : 0;
            if (at < i && finite > 0) {
                return false;
            }
        }
        return finite == 1 && i > 0 && words.get(i - 1).is("NN") && bringsThat(i);
    }

    /** "the agency quoted the minister as saying". */
    private boolean quotes(int i) {
        boolean object =
                i + 1 < words.size() && (words.get(i + 1).is("DT") || words.get(i + 1).isName());
        return object && words.lexicon().isVerb("quote", words.lemma(i));
    }

    private boolean bringsThat(int i) {
        int next = i + 1;
        while (next < words.size()
                && (words.isTime(next) || words.get(next).lower().equals("on"))) {
            next++;
        }
        return next < words.size()
                && words.get(next).lower().equals("that")
                && words.lexicon().isVerb("say", words.lemma(i));
    }
}
