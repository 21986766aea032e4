package fasti.event;

import fasti.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Sees to it that every stretch of a sentence that needs a finite verb has one, and no two. */
final class VerbSupply {
    private final Tagging words;

    private VerbSupply(Tagging words) {
        this.words = words;
    }

    static void supply(Tagging words) {
        new VerbSupply(words).stretches();
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
            case "IN" ->
                    words.lexicon().is("subordinator", words.get(i).lower())
                            && !words.isTime(i + 1);
            default -> false;
        };
    }

    private void stretch(int from, int to) {
        List<Integer> finite = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (words.isFinite(i)) {
                finite.add(i);
            }
        }
        if (finite.isEmpty()) {
            supplyVerb(from, to);
        }
        for (int i = 0; i + 1 < finite.size(); i++) {
            int first = finite.get(i);
            int second = finite.get(i + 1);
            if (isBehindObject(first, second)) {
                words.retag(second, "VBN");
            } else if (isReduced(first, second)) {
                words.retag(first, "VBN");
            }
        }
    }

    /** A clause without a verb has one that was taken for a participle or a plural. */
    private void supplyVerb(int from, int to) {
        boolean opened = from > 0 && (words.get(from - 1).is("IN") || words.get(from - 1).is("W"));
        boolean verbFollows = to + 1 < words.size() && words.isFinite(to + 1);
        boolean fronted = from < to && words.get(from).is("IN") && !opened && !isDate(from + 1);
        boolean inRelative = to < words.size() && words.get(to).is("W");
        boolean starts = opened || from == 0 || words.isTime(from - 1 > 0 ? from - 2 : 0);
        if ((verbFollows && !inRelative) || fronted || !(starts || isBehindClause(from))) {
            return;
        }
        for (int i = from + 1; i < to; i++) {
            boolean past = words.get(i).tag().equals("VBN") || isPastInDisguise(i);
            if (past && words.followsNoun(i) && !isByAgent(i)) {
                words.retag(i, "VBD");
                return;
            }
            boolean plural = words.get(i).tag().equals("NNS") && words.get(i - 1).isName();
            if (plural
                    && !words.isTime(i - 1)
                    && words.lexicon().isKnownVerb(words.lemma(i))
                    && !words.isNext(i, "of")) {
                words.retag(i, "VBZ");
                return;
            }
        }
    }

    /** "After the storm passed, work centred on the pier": the main clause is still to come. */
    private boolean isBehindClause(int from) {
        boolean comma = from > 0 && words.get(from - 1).is(",");
        boolean clause =
                words.get(0).is("IN")
                        && words.lexicon().is("subordinator", words.get(0).lower())
                        && !words.isTime(1);
        for (int i = from; comma && clause && i < words.size(); i++) {
            if (words.isFinite(i)) {
                return false;
            }
        }
        return comma && clause && words.words().subList(0, from).stream().noneMatch(w -> w.is("W"));
    }

    /** "a gunman shot shoppers": taken for a noun. */
    private boolean isPastInDisguise(int i) {
        boolean object =
                i + 1 < words.size()
                        && (words.get(i + 1).tag().equals("NNS")
                                || words.get(i + 1).is("DT")
                                || words.get(i + 1).is("CD"));
        return object
                && words.get(i).tag().equals("NN")
                && words.lexicon().inflection().isIrregularPast(words.get(i).lower());
    }

    /** "seized by police", not "rose by 5 percent". */
    private boolean isByAgent(int participle) {
        return words.isNext(participle, "by")
                && participle + 2 < words.size()
                && !words.get(participle + 2).is("CD")
                && !words.get(participle + 2).is("$");
    }

    /** "In 1931 an earthquake killed": behind the date the clause begins. */
    private boolean isDate(int i) {
        return words.isTime(i);
    }

    /** "revised its plans for buildings closed for a year": the second is a participle. */
    private boolean isBehindObject(int first, int second) {
        boolean past =
                words.get(first).tag().equals("VBD") && words.get(second).tag().equals("VBD");
        Word object = words.get(first + 1);
        boolean bare = object.is("CD") || object.is("JJ") || (object.is("NN") && !object.isName());
        boolean direct = object.is("DT") || object.is("PRP$") || (bare && !isOfThought(first));
        return past
                && direct
                && !words.lexicon().isVerb("say", words.lemma(first))
                && words.followsNoun(second)
                && isAdverbial(second + 1)
                && words.lexicon().inflection().isAlsoParticiple(words.get(second).lower())
                && words.words().subList(first, second).stream().noneMatch(w -> w.is("CC"));
    }

    /** "knew people stayed", "hoped trains returned": what is thought has a verb of its own. */
    private boolean isOfThought(int verb) {
        String lemma = words.lemma(verb);
        return words.lexicon().isVerb("prove", lemma)
                || words.lexicon().isVerb("opine", lemma)
                || words.lexicon().isVerb("state", lemma)
                || words.lexicon().isVerb("plan", lemma);
    }

    private boolean isAdverbial(int i) {
        return i < words.size()
                && (words.get(i).is("IN") || words.get(i).is("TO") || words.isTime(i));
    }

    /** "The call made to the police was released": the first of two is a participle. */
    private boolean isReduced(int first, int second) {
        if (!words.get(first).tag().equals("VBD")
                || !words.lexicon().inflection().isAlsoParticiple(words.get(first).lower())
                || !words.followsNoun(first)
                || words.lexicon().isVerb("say", words.lemma(first))
                || first + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(first + 1);
        boolean adverbial =
                next.is("IN")
                        || next.is("TO")
                        || next.is("RB")
                        || (next.is("RP") && words.lemma(second).equals("be"))
                        || words.isTime(first + 1);
        return adverbial
                && words.words().subList(first, second).stream().noneMatch(w -> w.is("CC"));
    }
}
