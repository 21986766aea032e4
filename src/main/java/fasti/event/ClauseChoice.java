package fasti.event;

import java.util.Optional;

/** Chooses the clause that a time wording belongs to. */
final class ClauseChoice {
    private final Reading reading;
    private final TaggedSentence s;

    ClauseChoice(Reading reading) {
        this.reading = reading;
        this.s = reading.words();
    }

    /** The clause that a wording can date: outside what may be, and what goes on beside. */
    Optional<Clause> datable(int word) {
        return of(word).map(this::pastOutside).map(this::mainOutside);
    }

    /** The clause a word belongs to, of those around it. */
    Optional<Clause> of(int word) {
        int segment = reading.segmentOf(word);
        Optional<Clause> own = reading.clauseIn(segment);
        if (own.isPresent()) {
            return own;
        }
        Optional<Clause> before = reading.clauseBefore(segment);
        Optional<Clause> after = reading.clauseAfter(segment).map(this::mainBehind);
        boolean leads = leads(segment, word);
        if (isEntry(segment, word)) {
            return after;
        }
        if (before.isEmpty() && !isFronted(segment, word)) {
            return Optional.empty();
        }
        return before.isEmpty() || leads ? after.or(() -> before) : before;
    }

    /** "the quake was strong and, as of Friday, dozens had": it dates what follows. */
    private boolean leads(int segment, int word) {
        Run words = reading.segments().get(segment).words();
        int first = s.timePhrase(s.time(word)).from();
        boolean alone = first <= words.from() + 1 && s.isTime(words.to() - 1);
        return s.tagIs(words.from(), "CC") || (alone && s.tagIs(words.from() - 2, "CC"));
    }

    /** "In 2017, after letters came to light, Ode resigned": he resigned then. */
    private Clause mainBehind(Clause clause) {
        return clause.kind() == Clause.Kind.ADVERBIAL
                ? reading.clauses().stream()
                        .filter(c -> c.kind() == Clause.Kind.MAIN && !c.subject().isEmpty())
                        .filter(c -> c.segment() > clause.segment())
                        .findFirst()
                        .orElse(clause)
                : clause;
    }

    /** "had a loss, compared with one of 5 million, a year ago": the date is the comparison's. */
    boolean isFarBehind(Clause clause, int word) {
        int last = reading.segmentOf(word);
        for (int i = clause.segment() + 1; i <= last; i++) {
            int first = reading.segments().get(i).words().from();
            boolean own = i == last && !s.lower(first).equals("having");
            boolean listed =
                    s.tagIs(first, "VBG")
                            && s.tagIs(reading.segments().get(last).words().from(), "CC");
            boolean participle = s.tagIs(first, "VBN") || listed || s.lower(first).equals("having");
            if (!own && s.tagIs(first - 1, ",") && participle) {
                return true;
            }
        }
        return false;
    }

    /** "Two years later," leads to what follows; "Harvard, 1951; born in Turku," does not. */
    private boolean isFronted(int segment, int word) {
        Run words = reading.segments().get(segment).words();
        int first = words.from();
        boolean time = s.isTime(first) || s.isTimePhrase(first);
        int phrase = s.timePhrase(s.time(word)).from();
        return (time && !isListed(segment))
                || Character.isUpperCase(s.word(phrase).form().charAt(0))
                || s.tagIs(first, "IN")
                || s.tagIs(first, "TO")
                || s.tagIs(first, "RB")
                || s.tagIs(first, "CC")
                || s.tagIs(first, "W")
                || s.tagIs(first, "V")
                || s.tagIs(first, "JJ")
                || s.chunk(word).contains(first);
    }

    /** "Verola College, 1935": an entry of names. */
    private boolean isListed(int segment) {
        Run before = segment > 0 ? reading.segments().get(segment - 1).words() : Run.NONE;
        Run chunk = before.isEmpty() ? before : s.chunk(before.from());
        return !chunk.isEmpty() && chunk.to() >= before.to() && !s.isTime(before.from());
    }

    /** "froze assets that may belong to him on Friday": what may be has no date. */
    private Clause pastOutside(Clause clause) {
        boolean may = clause.kind() == Clause.Kind.RELATIVE && clause.verb().modal();
        return !may || s.lower(clause.verb().run().from()).equals("will")
                ? clause
                : reading.clauses().stream()
                        .filter(c -> c.kind() == Clause.Kind.MAIN && c.verb().tellsPast())
                        .filter(c -> c.segment() < clause.segment())
                        .reduce((a, b) -> b)
                        .orElse(clause);
    }

    /** "A guard rests as he waits on Friday": of two things one does the first is told. */
    private Clause mainOutside(Clause clause) {
        boolean pronoun = !clause.subject().isEmpty() && s.tagIs(clause.subject().from(), "PRP");
        boolean beside = clause.opener().equals("as") || clause.opener().equals("while");
        return clause.kind() == Clause.Kind.ADVERBIAL && pronoun && beside
                ? reading.clauses().stream()
                        .filter(c -> c.kind() == Clause.Kind.MAIN && c.segment() < clause.segment())
                        .filter(c -> c.verb().past() == clause.verb().past())
                        .reduce((a, b) -> b)
                        .orElse(clause)
                : clause;
    }

    /** "May 2 - The president visits the coast": an entry of a list of dates. */
    private boolean isEntry(int segment, int word) {
        Run words = reading.segments().get(segment).words();
        boolean alone = s.timePhrase(s.time(word)).from() == words.from();
        boolean more = segment + 1 < reading.segments().size();
        char mark = more ? reading.segments().get(segment + 1).separator() : ' ';
        return alone && (mark == '-' || mark == ':');
    }

    /** The first main clause. */
    Optional<Clause> main() {
        return reading.clauses().stream().filter(c -> c.kind() == Clause.Kind.MAIN).findFirst();
    }
}
