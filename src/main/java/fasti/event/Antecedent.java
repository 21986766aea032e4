package fasti.event;

import java.util.List;

/**
 * Finds what "which", "who" and "that" stand for: the nearest noun phrase that agrees with the
 * verb, with the phrases tied to it ("parts of the city, which has been" is the city; "the
 * militancy in the country, which broke out" the militancy).
 */
final class Antecedent {
    private Antecedent() {}

    static Run of(TaggedSentence s, List<Segment> segments, int number, VerbGroup verb) {
        int end = segments.get(number).words().from();
        while (end > 0 && s.chunk(end - 1).isEmpty()) {
            end--;
            if (VerbGroups.isFinite(s, end)) {
                return Run.NONE;
            }
        }
        Run nearest = s.chunk(end - 1);
        if (nearest.isEmpty()) {
            return Run.NONE;
        }
        int from = nearest.from();
        while (isTied(s, from, verb)) {
            from = s.chunk(from - 2).from();
        }
        return new Run(from, end);
    }

    /** Whether the phrase belongs with the noun phrase and preposition before it. */
    private static boolean isTied(TaggedSentence s, int from, VerbGroup verb) {
        Run left = s.chunk(from - 2);
        if (left.isEmpty() || left.to() != from - 1 || !s.tagIs(from - 1, "IN")) {
            return false;
        }
        if (!agrees(s, s.head(left), verb)) {
            return false;
        }
        boolean happens = s.lexicon().isVerb("happen", verb.lemma());
        if (happens && s.lexicon().isEventNoun(s.word(s.head(s.chunk(from))).form())) {
            return false;
        }
        return s.lower(from - 1).equals("of")
                || (happens
                        && s.is("place-preposition", from - 1)
                        && !VerbGroups.isFinite(s, left.from() - 1));
    }

    private static boolean agrees(TaggedSentence s, int noun, VerbGroup verb) {
        boolean plural = s.word(noun).tag().equals("NNS") || s.word(noun).tag().equals("NNPS");
        String first = s.lower(verb.run().from());
        boolean wantsSingular = first.equals("was") || s.tagIs(verb.run().from(), "VBZ");
        boolean wantsPlural = first.equals("were") || s.tagIs(verb.run().from(), "VBP");
        return plural ? !wantsSingular : !wantsPlural;
    }
}
