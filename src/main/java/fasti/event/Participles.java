package fasti.event;

import java.util.Optional;
import java.util.function.Predicate;

/** Finds the participles that time wording dates: in front of a clause, behind it, or a noun's. */
final class Participles {
    private final Reading reading;
    private final TaggedSentence s;
    private final Lexicon lexicon;
    private final Optional<Clause> main;
    private final Predicate<Clause> isTold;

    /**
     * @param main the sentence's main clause
     * @param isTold whether a clause tells of somebody or something
     */
    Participles(Reading reading, Optional<Clause> main, Predicate<Clause> isTold) {
        this.reading = reading;
        this.s = reading.words();
        this.lexicon = s.lexicon();
        this.main = main;
        this.isTold = isTold;
    }

    /** "Born on May 3 in Lima, she moved": the participle is dated, of the clause's subject. */
    Optional<Attachment> fronted(int time, Optional<Clause> clause) {
        Run words = s.timeWords(time);
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        int participle = s.tagIs(segment.from(), "RB") ? segment.from() + 1 : segment.from();
        if (isGerund(segment, words, clause)) {
            return Optional.of(
                    Attachment.participle(
                            new Run(segment.from() + 1, segment.to()), clause.orElseThrow()));
        }
        boolean dated = s.lower(participle).equals("dated");
        if (!s.tagIs(participle, "VBN") || dated || clause.isEmpty()) {
            return Optional.empty();
        }
        boolean first = segment.from() == s.begin() && clause.get().start() >= segment.to();
        boolean behindSubject =
                s.tagIs(segment.from() - 1, ",")
                        && !clause.get().subject().isEmpty()
                        && clause.get().subject().to() == segment.from() - 1;
        if (!first && !behindSubject) {
            return Optional.empty();
        }
        return Optional.of(Attachment.participle(phraseRun(segment), clause.get()));
    }

    /** "After falling by half from 1990 to 2005, prices rose": they fell then. */
    private boolean isGerund(Run segment, Run words, Optional<Clause> clause) {
        return segment.from() == s.begin()
                && s.tagIs(segment.from(), "IN")
                && s.tagIs(segment.from() + 1, "VBG")
                && words.from() > segment.from() + 1
                && clause.filter(c -> c.start() >= segment.to() && !c.subject().isEmpty())
                        .isPresent();
    }

    private Run phraseRun(Run segment) {
        int segmentAfter = reading.segmentOf(segment.to());
        Run next = reading.segments().get(segmentAfter).words();
        boolean place = s.tagIs(next.from(), "IN") && reading.clauseIn(segmentAfter).isEmpty();
        return new Run(segment.from(), place ? next.to() : segment.to());
    }

    /** "talks held on Monday": a noun phrase and its participle. */
    Optional<Attachment> behindParticiple(int time, Optional<Clause> clause) {
        int at = s.timePhrase(time).from() - 1;
        int noun = s.tagIs(at - 1, ",") ? at - 2 : at - 1;
        if (!s.tagIs(at, "VBN")
                || s.chunk(noun).isEmpty()
                || isPartOfVerb(at, clause)
                || Cut.isCaused(s, at)) {
            return Optional.empty();
        }
        if (s.lower(at).equals("dated")) {
            return Optional.of(Attachment.nothing());
        }
        Run chunk = placed(s.chunk(noun));
        boolean planned = lexicon.isVerb("plan", lexicon.inflection().lemma(s.lower(at)));
        if (noun < at - 1 && !planned) {
            return Optional.empty();
        }
        int end = planned ? chunk.to() : phraseEnd(s.timePhrase(time).to());
        return published(at, chunk)
                .map(Attachment::clause)
                .or(() -> Optional.of(Attachment.noun(new Run(chunk.from(), end), clause)));
    }

    /** "the talks, set to resume on Monday": they are set to. */
    Optional<Attachment> planned(int time) {
        Run words = s.timeWords(time);
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        for (int i = words.from() - 1; i > segment.from(); i--) {
            boolean due = s.tagIs(i, "TO") && s.is("due", i - 1);
            int noun = s.tagIs(i - 2, ",") ? i - 3 : i - 2;
            if (due && s.word(i + 1).tag().equals("VB") && s.chunk(noun).to() == noun + 1) {
                Run rest = new Run(i - 1, phraseEnd(words.to()));
                return Optional.of(Attachment.participle(rest, done(i - 1, s.chunk(noun))));
            }
            if (VerbGroups.isFinite(s, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a concert in Turku scheduled for Monday": the concert. */
    private Run placed(Run chunk) {
        boolean event = lexicon.isEventNoun(s.word(s.head(chunk)).form());
        boolean place = s.is("place-preposition", chunk.from() - 1);
        Run left = place && !event ? s.chunk(chunk.from() - 2) : Run.NONE;
        boolean happens = !left.isEmpty() && lexicon.isEventNoun(s.word(s.head(left)).form());
        return happens ? new Run(left.from(), chunk.to()) : chunk;
    }

    /** "according to data released on Monday, prices fell": the news is what the data say. */
    private Optional<Clause> published(int participle, Run chunk) {
        int before = chunk.from() - 1;
        before = s.tagIs(before, ":") ? s.chunk(before - 1).from() - 1 : before;
        boolean to = s.lower(before).equals("to") && !s.lower(before - 1).equals("according");
        boolean source =
                !to
                        && !s.lower(before).equals("of")
                        && (s.tagIs(before, "IN") || s.tagIs(before, "TO"));
        return source && s.is("published", participle) ? main.filter(isTold) : Optional.empty();
    }

    private int phraseEnd(int from) {
        int end = from;
        while (end < s.size()
                && !VerbGroups.isFinite(s, end)
                && !s.tagIs(end, "W")
                && !s.is("subordinator", end)
                && !s.tagIs(end, ",")
                && !s.tagIs(end, ".")) {
            end++;
        }
        return end;
    }

    /**
     * "the barrels spilled by the Alma off Norway in 1989", "the rules, published in 2004 by the
     * bank,": a participle behind its noun, which is what was done.
     *
     * @param isLongPast whether the date lies long before the report, so that it dates what is near
     *     rather than the news
     */
    Optional<Attachment> reduced(int time, boolean isLongPast) {
        Run words = s.timeWords(time);
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        int participle = participleBefore(s.timePhrase(time).from(), segment.from());
        boolean opens = participle == segment.from() && isMark(participle - 1);
        int noun = opens ? participle - 2 : participle - 1;
        if (participle < 0 || !(opens || isLongPast) || s.chunk(noun).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Attachment.participle(
                        new Run(participle, phraseEnd(words.to())),
                        done(participle, s.chunk(noun))));
    }

    private boolean isMark(int i) {
        return s.tagIs(i, ",") || s.tagIs(i, ":");
    }

    /** The number of the participle that a date may belong to; -1 where there is none. */
    private int participleBefore(int date, int from) {
        for (int i = date - 1; i >= Math.max(from, date - 10); i--) {
            if (s.tagIs(i, "VBN") && s.chunk(i).isEmpty()) {
                return isDone(i) ? i : -1;
            }
            if (s.tagIs(i, "V") || s.tagIs(i, "MD") || s.tagIs(i, "W")) {
                return -1;
            }
        }
        return -1;
    }

    /** Not a part of a verb, nor one that has an object: "destroyed the rig", "said that". */
    private boolean isDone(int i) {
        String lemma = lexicon.inflection().lemma(s.lower(i));
        boolean says =
                lexicon.isVerb("say", lemma)
                        || lexicon.isVerb("intransitive", lemma)
                        || lexicon.isVerb("name", lemma);
        return !s.is("linking", i)
                && !s.lower(i).equals("dated")
                && !says
                && !Cut.isCaused(s, i)
                && !isAuxiliary(i - 1)
                && s.chunk(i + 1).isEmpty();
    }

    private boolean isAuxiliary(int i) {
        int at = s.tagIs(i, "RB") ? i - 1 : i;
        return s.tagIs(at, "V") || s.tagIs(at, "MD");
    }

    private Clause done(int participle, Run subject) {
        String lemma = lexicon.inflection().lemma(s.lower(participle));
        Run verb = new Run(participle, participle + 1);
        VerbGroup group = new VerbGroup(verb, participle, lemma, false, false, true, true);
        int number = reading.segmentOf(participle);
        Run body = new Run(participle + 1, participle + 1);
        return new Clause(number, Clause.Kind.RELATIVE, subject, group, body, "", Run.NONE);
    }

    private boolean isPartOfVerb(int word, Optional<Clause> clause) {
        return clause.map(c -> c.verb().run().contains(word)).orElse(false);
    }

    /** "It backed the plan, approving a law last year": what else the subject did. */
    Optional<Attachment> trailing(Run words, Optional<Clause> clause) {
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        boolean participle =
                s.tagIs(segment.from(), "VBG")
                        && s.tagIs(segment.from() - 1, ",")
                        && !s.is("linking", segment.from());
        return clause.filter(c -> participle && !c.subject().isEmpty() && !c.verb().modal())
                .filter(c -> !s.tagIs(c.body().from(), "VBG"))
                .filter(c -> c.start() < segment.from() && c.kind() != Clause.Kind.RELATIVE)
                .map(c -> Attachment.participle(segment, c));
    }

    /** ", compared with a profit a year earlier": a participle behind the clause. */
    boolean isTrailing(Run words) {
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        boolean participle = s.tagIs(segment.from(), "VBG") || s.tagIs(segment.from(), "VBN");
        return participle && s.tagIs(segment.from() - 1, ",");
    }
}
