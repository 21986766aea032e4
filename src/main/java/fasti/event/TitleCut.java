package fasti.event;

/** Cuts what follows a title's verb to the room there is, where a phrase ends. */
final class TitleCut {
    /** What a title should not exceed. */
    private static final int LENGTH = 90;

    /** What a title never exceeds by more than a word. */
    static final int LIMIT = 105;

    private static final int SHORT = 40;

    private final Reading reading;
    private final TaggedSentence s;
    private final int own;

    /**
     * @param own the number of the time wording whose event is told
     */
    TitleCut(Reading reading, int own) {
        this.reading = reading;
        this.s = reading.words();
        this.own = own;
    }

    /** The least that must follow the verb: its object, or its first phrase. */
    int minimum(Clause clause) {
        int next = reading.clauses().indexOf(clause) + 1;
        if (next > 0 && next < reading.clauses().size()) {
            Clause inner = reading.clauses().get(next);
            boolean said = s.lexicon().isVerb("say", clause.verb().lemma());
            if (said
                    && inner.kind() == Clause.Kind.CONTENT
                    && inner.body().to() <= clause.body().to()) {
                return minimum(inner);
            }
        }
        int at = clause.body().from();
        while (at < clause.body().to() && s.chunk(at).isEmpty()) {
            at++;
        }
        return at < clause.body().to() ? s.chunk(at).to() : clause.body().to();
    }

    /** As much of a run as the title has room for, cut where a phrase ends. */
    Run cut(Run run, int minimum, int used) {
        int best = 0;
        int spare = 0;
        int last = minimum;
        int[] lengths = new Wording(s, own).lengths(run);
        for (int end = Math.max(run.from(), minimum); end <= run.to(); end++) {
            int length = used + lengths[end - run.from()] + 1;
            boolean full = length > LENGTH && (best > 0 || spare > 0);
            if (full || (length > LIMIT && end > run.from() + 1)) {
                break;
            }
            last = end;
            boolean hangs = Cut.hangs(s, run.from(), end);
            int rank = hangs ? 0 : end == run.to() ? 3 : Cut.rank(s, end);
            if (rank >= 2) {
                best = end;
            } else if (rank == 1) {
                spare = end;
            }
        }
        int end =
                best > 0 && (spare <= best || used + lengths[best - run.from()] >= SHORT)
                        ? best
                        : Math.max(spare, best);
        int least = end > 0 ? minimum : last;
        return new Run(run.from(), Math.max(end, Math.min(least, run.to())));
    }
}
