package fasti.event;

import java.util.Optional;

/**
 * What a time wording dates: a clause, an event named by a noun phrase, or nothing.
 *
 * @param clause the clause it stands in; for a noun phrase the one around it
 * @param phrase the noun phrase with what hangs on it; empty for a clause
 */
record Attachment(Kind kind, Optional<Clause> clause, Run phrase) {

    enum Kind {
        CLAUSE,
        NOUN,
        /** A participle in front of its clause: "Born on May 3 in Lima, she". */
        PARTICIPLE,
        NOTHING
    }

    static Attachment nothing() {
        return new Attachment(Kind.NOTHING, Optional.empty(), Run.NONE);
    }

    static Attachment clause(Clause clause) {
        return new Attachment(Kind.CLAUSE, Optional.of(clause), Run.NONE);
    }

    static Attachment noun(Run phrase, Optional<Clause> around) {
        return new Attachment(Kind.NOUN, around, phrase);
    }

    static Attachment participle(Run phrase, Clause clause) {
        return new Attachment(Kind.PARTICIPLE, Optional.of(clause), phrase);
    }

    boolean datesNothing() {
        return kind == Kind.NOTHING;
    }
}
