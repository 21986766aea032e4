package fasti.event;

import java.util.Optional;

/**
 * Finds what stands nearer to a date than its verb: a gerund, what somebody did by a participle, or
 * a noun that names a deed.
 */
final class NearDeed {
    private final TaggedSentence s;
    private final Participles participles;

    NearDeed(Reading reading, Participles participles) {
        this.s = reading.words();
        this.participles = participles;
    }

    /** What the date belongs to; empty where it may be the clause's own. */
    Optional<Attachment> of(int time, Optional<Clause> clause, Age age) {
        int date = s.timePhrase(time).from();
        int verb = clause.map(c -> c.verb().run().to()).orElse(date);
        for (int i = date - 1; i > verb && !VerbGroups.isFinite(s, i); i--) {
            if (s.tagIs(i, "VBG") && s.is("before-gerund", i - 1)) {
                return Optional.of(gerund(i, time, clause.orElseThrow()));
            }
            if (s.tagIs(i, "VBN") && s.lower(i + 1).equals("by") && !s.chunk(i + 2).isEmpty()) {
                return participles.reduced(time, true);
            }
        }
        boolean period = age == Age.PERIOD || age == Age.LONG;
        return verb <= date && period && s.lower(date).equals("in")
                ? noun(date, verb, clause)
                : Optional.empty();
    }

    /** "is growing after opening a yard on Monday": the yard was opened then. */
    private Attachment gerund(int gerund, int time, Clause clause) {
        int first = s.lower(gerund).equals("being") ? gerund + 1 : gerund;
        boolean rest = first + 1 < s.timePhrase(time).from();
        int end = s.timeWords(time).to();
        return rest && !clause.subject().isEmpty() && !s.lower(first).equals("having")
                ? Attachment.participle(new Run(first, end), clause)
                : Attachment.nothing();
    }

    /** "faults tied to the introduction of a ferry in April": it was introduced then. */
    private Optional<Attachment> noun(int date, int verb, Optional<Clause> clause) {
        Run chunk = s.chunk(date - 1);
        while (!chunk.isEmpty() && chunk.from() > verb && chunk.to() <= date) {
            int head = s.head(chunk);
            boolean deed = s.lexicon().isEventNoun(s.word(head).form()) && !s.word(head).isName();
            boolean tied = s.is("of-deed", chunk.from() - 1);
            if (deed && tied) {
                Run phrase = NounPhrases.extended(s, chunk, s.lexicon());
                boolean told = phrase.to() > chunk.to();
                return Optional.of(told ? Attachment.noun(phrase, clause) : Attachment.nothing());
            }
            chunk = s.tagIs(chunk.from() - 1, "IN") ? s.chunk(chunk.from() - 2) : Run.NONE;
        }
        return Optional.empty();
    }
}
