package fasti.event;

/**
 * Tells whether "it" in one sentence can stand for the subject of another: for a body by name or
 * something one could point at, hardly for a thought ("the objective", "uncertainty").
 */
final class FarSubject {
    private FarSubject() {}

    static boolean isLikely(TaggedSentence s, Run subject, Pronoun kind) {
        if (kind == Pronoun.THEY) {
            return isPeople(s, subject);
        }
        if (kind != Pronoun.IT) {
            return true;
        }
        if (!Names.personIn(s, subject).isEmpty()) {
            return false;
        }
        Run chunk = s.chunk(subject.from());
        if (chunk.isEmpty() || (chunk.to() < subject.to() && !s.lower(chunk.to()).equals("of"))) {
            return false;
        }
        int head = s.head(chunk);
        return s.word(head).isName()
                || s.is("organisation-head", head)
                || s.is("source", head)
                || isThing(s, head);
    }

    /** "officials", "two divers", "people in the north". */
    private static boolean isPeople(TaggedSentence s, Run subject) {
        Run chunk = s.chunk(subject.from());
        if (chunk.isEmpty()) {
            return false;
        }
        String noun = s.lexicon().inflection().singular(s.lower(s.head(chunk)));
        return s.lexicon().is("person", noun)
                || s.lexicon().is("role", noun)
                || s.lexicon().is("source", noun)
                || s.is("source", s.head(chunk))
                || s.is("people", s.head(chunk));
    }

    /** "the vessel", "the project", "the explosion"; not "frustration", "the difference". */
    private static boolean isThing(TaggedSentence s, int head) {
        String noun = s.lower(head);
        return s.lexicon().nounType(noun).isPresent() || !isThought(s, noun);
    }

    private static boolean isThought(TaggedSentence s, String noun) {
        return s.lexicon().is("thought", noun)
                || noun.endsWith("ty")
                || noun.endsWith("ness")
                || noun.endsWith("nce")
                || noun.endsWith("ment")
                || noun.endsWith("ion")
                || noun.endsWith("ing")
                || noun.endsWith("ism")
                || noun.endsWith("body")
                || noun.endsWith("one");
    }

    /** Whether a word stands in a quotation, where "it" is the speaker's own. */
    static boolean isQuoted(TaggedSentence s, int word) {
        boolean quoted = false;
        for (int i = 0; i < word; i++) {
            quoted |= s.word(i).tag().equals("``");
            quoted &= !s.word(i).tag().equals("''");
        }
        return quoted;
    }
}
