package fasti.event;

import fasti.text.Word;

/** Tells pasts from participles where the model takes one for the other. */
final class PastRepair {
    private final Tagging words;

    private PastRepair(Tagging words) {
        this.words = words;
    }

    static void repair(Tagging words) {
        PastRepair repair = new PastRepair(words);
        repair.pasts();
        repair.asides();
        repair.caused();
    }

    /** "authorities froze assets": a form that is never a participle is a past. */
    private void pasts() {
        for (int i = 1; i < words.size(); i++) {
            Word w = words.get(i);
            boolean wrong = w.is("VBN") || w.tag().equals("NN") || w.is("IN");
            if (wrong
                    && words.followsNoun(i)
                    && words.lexicon().inflection().isOnlyPast(w.lower())) {
                words.retag(i, "VBD");
            } else if (w.is("VBN") && (isHeDid(i) || (words.followsNoun(i) && isMain(i)))) {
                words.retag(i, "VBD");
            }
        }
    }

    /** "a statement he made". */
    private boolean isHeDid(int i) {
        return words.lexicon().is("nominative", words.get(i - 1).lower());
    }

    /** "The evidence arrived", "caught fire and sank": no participle of something done to it. */
    private boolean isMain(int i) {
        return words.lexicon().isVerb("intransitive", words.lemma(i)) || goesOn(i);
    }

    /** "The rig caught fire and sank": with an object, and another past behind "and". */
    private boolean goesOn(int i) {
        boolean object =
                i + 1 < words.size()
                        && !words.isTime(i + 1)
                        && (words.get(i + 1).is("DT") || words.get(i + 1).tag().equals("NN"));
        for (int at = i + 1; object && at + 1 < words.size() && !words.get(at).is(","); at++) {
            if (words.isFinite(at)) {
                return false;
            }
            if (words.get(at).is("CC") && words.get(at + 1).tag().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    /** "Hale, diagnosed with cancer in 1996, founded": of two pasts the first stands aside. */
    private void asides() {
        for (int i = 2; i < words.size(); i++) {
            boolean opens = words.get(i - 1).is(",") && words.get(i - 2).is("NN");
            if (opens && words.get(i).tag().equals("VBD") && standsAside(i)) {
                words.retag(i, "VBN");
            } else if (opens && words.get(i).tag().equals("VBN") && isOnlyVerb(i)) {
                words.retag(i, "VBD");
            }
        }
    }

    private boolean standsAside(int i) {
        int end = i + 1;
        while (end < words.size() && !words.get(end).is(",")) {
            if (words.isFinite(end)) {
                return false;
            }
            end++;
        }
        return end + 1 < words.size()
                && words.isFinite(end + 1)
                && words.lexicon().inflection().isAlsoParticiple(words.get(i).lower())
                && (words.get(i + 1).is("IN") || words.get(i + 1).is("TO"));
    }

    /** "The airport, which was closed, reopened": no other verb tells of the subject. */
    private boolean isOnlyVerb(int i) {
        boolean relative = false;
        boolean joined = false;
        for (int at = 0; at < words.size(); at++) {
            String tag = words.get(at).tag();
            relative |= tag.startsWith("W") || isSubordinator(at);
            relative &= !tag.equals(",");
            joined |= at > i && tag.equals("CC");
            if (at > i && tag.equals(",")) {
                return false;
            }
            if (words.isFinite(at) && !relative && !joined) {
                return false;
            }
        }
        return true;
    }

    private boolean isSubordinator(int i) {
        return words.get(i).is("IN")
                && words.lexicon().is("subordinator", words.get(i).lower())
                && i + 1 < words.size()
                && !words.isTime(i + 1);
    }

    /** "to have the chairman removed": a participle behind what is caused. */
    private void caused() {
        for (int i = 2; i < words.size(); i++) {
            if (words.get(i).tag().equals("VBD") && words.followsNoun(i) && isCaused(i)) {
                words.retag(i, "VBN");
            }
        }
    }

    private boolean isCaused(int i) {
        for (int at = i - 1; at > 0; at--) {
            if (words.get(at).is("V")) {
                String lower = words.get(at).lower();
                return words.get(at).tag().equals("VB")
                        && (lower.equals("have") || lower.equals("get"));
            }
        }
        return false;
    }
}
