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
        boolean other = s.lower(end).equals("that") || s.tagIs(end, ",") || s.is("linking", end);
        boolean and = s.tagIs(end - 1, "CC") && other;
        return and || (s.tagIs(end - 1, ",") && s.lower(end).equals("with"));
    }

    /**
     * Adds as much of a run as a title has room for, cut where a phrase ends; where the thought
     * goes on, three dots say so.
     */
    Wording add(Wording title, Run run, int minimum) {
        Run part = cut(run, minimum, title.length());
        return title.add(part).goesOn(isOpen(part, ofOwnDate(run)));
    }

    /** The same for what follows a verb: nothing can be told where it ends before another verb. */
    Wording addBody(Wording title, Run run, int minimum) {
        Run part = cut(run, minimum, title.length());
        return title.add(part).goesOn(isOpen(part, ofOwnDate(run))).breaks(isInFrontOfVerb(part));
    }

    /** "the chances of the crew" of "the chances of the crew were small". */
    private boolean isInFrontOfVerb(Run part) {
        return part.to() > part.from()
                && VerbGroups.isFinite(s, part.to())
                && !s.chunk(part.to() - 1).isEmpty();
    }

    /** "signed a letter of intent" of "a letter of intent on selling gas": not at a mark. */
    boolean isOpen(Run part, Run whole) {
        int next = part.to();
        while (next < whole.to()
                && (s.isTime(next)
                        || s.isTimePhrase(next)
                        || s.isAside(next)
                        || s.tagIs(next, "RB"))) {
            next++;
        }
        boolean clause = s.is("subordinator", next) && !s.is("condition", next);
        boolean tied = s.tagIs(next, "IN") && !s.is("adjunct", next) && !clause;
        boolean named = !s.chunk(next).isEmpty();
        boolean list = s.tagIs(next, ",") && Cut.isListComma(s, next);
        return next < whole.to()
                && (tied
                        || list
                        || named
                        || s.tagIs(next, "TO")
                        || s.tagIs(next, "V")
                        || s.tagIs(next, "JJ")
                        || s.lower(next).equals("that"));
    }

    /** Whether nothing goes on aside, and no clause is left without its verb. */
    private boolean isOneThought(Run run) {
        for (int end = run.from() + 1; end < run.to(); end++) {
            if (goesOnAside(end)) {
                return false;
            }
        }
        return !Cut.hangs(s, run.from(), run.to());
    }

    /** Whether "and" with a phrase of its own stands between two places. */
    static boolean joins(TaggedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isJoint(s, i) && !s.isTime(i + 1) && to - i > 1) {
                return true;
            }
        }
        return false;
    }

    /** "and" between phrases, not within a name: "the Lindos and Brenna Hospital". */
    private static boolean isJoint(TaggedSentence s, int i) {
        return s.tagIs(i, "CC") && !(s.word(i - 1).isName() && s.word(i + 1).isName());
    }

    /** "ran in Oslo in 2010 and in Lindos in 2018": of 2010 only what stands before "and". */
    private Run ofOwnDate(Run run) {
        Run words = own < 0 ? Run.NONE : s.timeWords(own);
        if (words.isEmpty() || !run.contains(words.from())) {
            return run;
        }
        for (int i = words.to(); i < run.to(); i++) {
            boolean dated = false;
            for (int j = i + 2; j < run.to() && isJoint(s, i); j++) {
                dated |= s.isTime(j) && !s.isListedWith(s.time(j), own) && !s.isLength(s.time(j));
            }
            if (dated && !s.isTime(i + 1)) {
                return new Run(run.from(), i);
            }
        }
        return run;
    }

    /** As much of a run as the title has room for, cut where a phrase ends. */
    Run cut(Run all, int minimum, int used) {
        Run run = ofOwnDate(all);
        int best = 0;
        int spare = 0;
        int last = minimum;
        int[] lengths = new Wording(s, own).lengths(run);
        if (used + lengths[run.to() - run.from()] < LIMIT && isOneThought(run)) {
            return run;
        }
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
