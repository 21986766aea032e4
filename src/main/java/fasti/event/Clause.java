package fasti.event;

/**
 * A finite clause.
 *
 * @param segment the number of the segment its verb stands in
 * @param kind its part in the sentence
 * @param subject the words of its subject; for a relative clause of what it refers to; empty where
 *     it has none
 * @param verb its verb
 * @param body the words behind the verb
 * @param opener the word that opens it
 * @param antecedent what a relative clause with a subject of its own refers to: "the fund the
 *     company created"; else empty
 */
record Clause(
        int segment,
        Kind kind,
        Run subject,
        VerbGroup verb,
        Run body,
        String opener,
        Run antecedent) {

    /** A clause's part in its sentence. */
    enum Kind {
        MAIN,
        /** "said that …": what is said, with or without "that". */
        CONTENT,
        /** "which broke out". */
        RELATIVE,
        /** "after the army withdrew". */
        ADVERBIAL,
        /** "if elections are held". */
        CONDITION
    }

    /** Whether it tells of something it is the object of: "which the army seized". */
    boolean isObjectRelative() {
        return !antecedent.isEmpty();
    }

    /** The whole clause from its subject or verb on, whichever comes first. */
    int start() {
        return subject.isEmpty() ? verb.run().from() : Math.min(subject.from(), verb.run().from());
    }
}
