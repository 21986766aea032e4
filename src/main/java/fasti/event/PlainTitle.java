package fasti.event;

import java.util.Optional;

/**
 * Finds what is told where a clause cannot be: of "They launched an attack on the harbour" by
 * somebody whom nobody can tell the attack on the harbour.
 */
final class PlainTitle {
    private PlainTitle() {}

    /** The event that was then, or is the object of a past verb; empty where there is none. */
    static Optional<Attachment> of(Reading reading, Attachment untold) {
        TaggedSentence s = reading.words();
        Optional<Attachment> took =
                untold.clause()
                        .filter(c -> untold.kind() == Attachment.Kind.CLAUSE && c.verb().isBe())
                        .filter(c -> !c.verb().passive() && isEvent(s, s.chunk(c.subject().from())))
                        .filter(c -> c.subject().to() - c.subject().from() > 2)
                        .map(c -> Attachment.noun(c.subject(), untold.clause()));
        if (took.isPresent()) {
            return took;
        }
        return untold.kind() == Attachment.Kind.CLAUSE
                ? untold.clause()
                        .filter(c -> c.verb().tellsPast() && !c.verb().isBe() && !isDenied(s, c))
                        .map(c -> s.chunk(c.body().from()))
                        .filter(chunk -> isEvent(s, chunk))
                        .map(chunk -> NounPhrases.extended(s, chunk, s.lexicon()))
                        .filter(phrase -> phrase.to() - phrase.from() > 2)
                        .map(phrase -> Attachment.noun(phrase, untold.clause()))
                : Optional.empty();
    }

    private static boolean isEvent(TaggedSentence s, Run chunk) {
        return !chunk.isEmpty()
                && s.lexicon().nounType(s.word(s.head(chunk)).form()).isPresent()
                && !s.is("pointing", chunk.from())
                && !s.tagIs(chunk.from(), "PRP");
    }

    private static boolean isDenied(TaggedSentence s, Clause clause) {
        for (int i = clause.verb().run().from(); i < clause.verb().run().to(); i++) {
            if (s.is("denial", i)) {
                return true;
            }
        }
        return false;
    }
}
