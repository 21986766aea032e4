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
        if (!s.tagIs(participle, "VBN") || clause.isEmpty()) {
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
        Run chunk = s.chunk(noun);
        boolean planned = lexicon.isVerb("plan", lexicon.inflection().lemma(s.lower(at)));
        if (noun < at - 1 && !planned) {
            return Optional.empty();
        }
        int end = planned ? chunk.to() : phraseEnd(s.timePhrase(time).to());
        return published(at, chunk)
                .map(Attachment::clause)
                .or(() -> Optional.of(Attachment.noun(new Run(chunk.from(), end), clause)));
    }

    /** "according to data released on Monday, prices fell": the news is what the data say. */
    private Optional<Clause> published(int participle, Run chunk) {
        int before = chunk.from() - 1;
        before = s.tagIs(before, ":") ? s.chunk(before - 1).from() - 1 : before;
        boolean source = s.tagIs(before, "IN") || s.tagIs(before, "TO");
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
