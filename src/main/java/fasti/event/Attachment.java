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

    boolean datesNothing() {
        return kind == Kind.NOTHING;
    }
}
