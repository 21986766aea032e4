package fasti.event;

/** Tells whether what follows a verb is enough to be told: nothing asked, lost or left to tell. */
final class Completeness {
    private final TaggedSentence s;
    private final VerbWriter verbs;

    Completeness(TaggedSentence s) {
        this.s = s;
        this.verbs = new VerbWriter(s);
    }

    /** "Keller: We saw them": whom nobody can tell. */
    boolean isVague(Clause clause) {
        Run object = s.chunk(clause.body().from());
        boolean pronoun = !object.isEmpty() && s.tagIs(object.from(), "PRP");
        return pronoun && holdsNothing(new Run(object.to(), clause.body().to()));
    }

    /**
     * "showed that the pier", "learned": what was shown or learned stands behind commas, or it is
     * only said that something was.
     */
    boolean isBroken(Clause clause, Run body) {
        boolean their =
                s.lower(body.from()).equals("their")
                        && !Names.personIn(s, clause.subject()).isEmpty()
                        && !verbs.isPlural(clause.subject());
        boolean open = their || Cut.hangs(s, body.from() - 1, body.to());
        boolean says =
                s.lexicon().isVerb("say", clause.verb().lemma())
                        || s.lexicon().isVerb("prove", clause.verb().lemma());
        boolean wants =
                says
                        && !clause.verb().passive()
                        && !s.lexicon().isVerb("bare", clause.verb().lemma());
        boolean where = clause.opener().equals("where") && holdsNothing(body);
        return open || where || isAsked(body.to()) || (wants && holdsNothing(body));
    }

    /** "There were", "is due there": nothing is left to tell. */
    boolean isEmptyBe(Clause clause, Run body) {
        int last = body.to() - 1;
        while (last >= body.from() && isNoWord(last)) {
            last--;
        }
        boolean none = last < body.from();
        boolean there = s.is("pointing-place", last) && last - body.from() < 3;
        return clause.verb().isBe() && !clause.verb().passive() && (none || there);
    }

    private boolean isNoWord(int i) {
        return s.isTime(i)
                || s.isTimePhrase(i)
                || s.isAside(i)
                || !Character.isLetterOrDigit(s.word(i).form().charAt(0));
    }

    /** "met an official to discuss whether": ends before "to". */
    Run withoutQuestion(Run body) {
        int to = body.to() - 2;
        boolean purpose = to > body.from() + 1 && s.tagIs(to, "TO") && s.tagIs(to + 1, "V");
        boolean noun = purpose && (s.isTime(to - 1) || !s.chunk(to - 1).isEmpty());
        return noun && isAsked(body.to()) ? new Run(body.from(), to) : body;
    }

    /** "reminded him how", "is asked if": what is left out is what was said. */
    private boolean isAsked(int next) {
        if (s.tagIs(next - 1, "IN") || s.tagIs(next - 1, "CC") || s.tagIs(next - 1, ",")) {
            return false;
        }
        return (s.word(next).tag().equals("WRB") && !s.is("circumstance", next))
                || s.lower(next).equals("if")
                || s.lower(next).equals("whether")
                || (s.word(next).tag().equals("WP") && s.lower(next).equals("what"));
    }

    private boolean holdsNothing(Run body) {
        for (int i = body.from(); i < body.to(); i++) {
            boolean left = s.isTime(i) || s.isTimePhrase(i) || s.isAside(i);
            if (!left && Character.isLetterOrDigit(s.word(i).form().charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
