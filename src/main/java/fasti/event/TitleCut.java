package fasti.event;

/** Cuts what follows a title's verb to the room there is, where a phrase ends. */
final class TitleCut {
    /** What a title should not exceed. */
    private static final int LENGTH = 90;

    /** What a title never exceeds by more than a word. */
    static final int LIMIT = 105;

    private static final int SHORT = 40;

    /** So many words behind the verb stands what was asked. */
    private static final int ASKED = 10;

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
        int asked = s.lexicon().isVerb("ask", clause.verb().lemma()) ? asked(clause.body()) : -1;
        if (asked > 0) {
            return asked;
        }
        int at = clause.body().from();
        while (at < clause.body().to() && s.chunk(at).isEmpty()) {
            if (s.tagIs(at, ",") && at > clause.body().from()) {
                return at;
            }
            at++;
        }
        return at < clause.body().to() ? s.chunk(at).to() : clause.body().to();
    }

    /** "asked the court to free him": the end of what was asked; -1 where nothing was. */
    private int asked(Run body) {
        for (int i = body.from() + 1; i + 1 < Math.min(body.to(), body.from() + ASKED); i++) {
            if (VerbGroups.isFinite(s, i) || s.tagIs(i, ",")) {
                return -1;
            }
            if (s.tagIs(i, "TO") && s.tagIs(i + 1, "VB")) {
                Run object = s.chunk(i + 2);
                return object.isEmpty() ? i + 2 : Math.min(object.to(), body.to());
            }
        }
        return -1;
    }

    /** "…, with Verola preparing", "… and that": a thought of its own. */
    private boolean goesOnAside(int end) {
        boolean and = s.tagIs(end - 1, "CC") && s.lower(end).equals("that");
        return and || (s.tagIs(end - 1, ",") && s.lower(end).equals("with"));
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
            if (best > 0 && goesOnAside(end)) {
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
