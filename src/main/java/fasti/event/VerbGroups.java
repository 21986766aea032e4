package fasti.event;

import java.util.ArrayList;
import java.util.List;

/** Finds the finite verbs of a sentence with their auxiliaries. */
final class VerbGroups {
    private VerbGroups() {}

    static List<VerbGroup> find(TaggedSentence s) {
        List<VerbGroup> groups = new ArrayList<>();
        for (int i = s.begin(); i < s.size(); i++) {
            if (isFinite(s, i) && !s.isTime(i) && !s.isAside(i)) {
                VerbGroup group = at(s, i);
                groups.add(group);
                i = group.run().to() - 1;
            }
        }
        return groups;
    }

    static boolean isFinite(TaggedSentence s, int i) {
        return switch (s.word(i).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private static VerbGroup at(TaggedSentence s, int start) {
        boolean modal = s.tagIs(start, "MD");
        boolean perfect = false;
        boolean passive = false;
        int head = start;
        for (int next = next(s, head); next >= 0; next = next(s, head)) {
            String auxiliary = lemma(s, head);
            boolean participle = s.tagIs(next, "VBN") || s.tagIs(next, "VBD");
            perfect |= auxiliary.equals("have") && participle;
            passive |= auxiliary.equals("be") && participle;
            head = next;
        }
        return new VerbGroup(
                new Run(start, head + 1),
                head,
                lemma(s, head),
                modal,
                perfect,
                passive,
                s.tagIs(start, "VBD"));
    }

    private static String lemma(TaggedSentence s, int i) {
        return s.lexicon().inflection().lemma(s.lower(i));
    }

    /** The next verb of the group behind an auxiliary, adverbs skipped; -1 where it ends. */
    private static int next(TaggedSentence s, int head) {
        if (!isAuxiliary(s, head)) {
            return -1;
        }
        int i = head + 1;
        while (s.tagIs(i, "RB")
                || s.isTime(i)
                || s.isTimePhrase(i)
                || (s.tagIs(i, ",") && (s.isTimePhrase(i + 1) || s.isTime(i - 1)))) {
            i++;
        }
        boolean verb =
                s.word(i).tag().equals("VB")
                        || s.tagIs(i, "VBN")
                        || s.tagIs(i, "VBG")
                        || (s.tagIs(i, "VBD") && !s.tagIs(head, "MD"));
        return verb ? i : -1;
    }

    private static boolean isAuxiliary(TaggedSentence s, int i) {
        String lemma = lemma(s, i);
        return s.tagIs(i, "MD")
                || lemma.equals("be")
                || lemma.equals("have")
                || lemma.equals("do")
                || s.lower(i).equals("been")
                || s.lower(i).equals("being");
    }
}
