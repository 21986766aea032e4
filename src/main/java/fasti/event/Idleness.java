package fasti.event;

import fasti.expression.Boundary;
import java.util.Optional;

/** Tells time wording that dates nothing: names, comparisons, bounds, questions, denials. */
final class Idleness {
    private final Reading reading;
    private final TaggedSentence s;

    Idleness(Reading reading) {
        this.reading = reading;
        this.s = reading.words();
    }

    /**
     * Whether a wording outside noun phrases dates nothing.
     *
     * @param clause the one it stands in
     */
    boolean holds(int time, Boundary boundary, Optional<Clause> clause) {
        Run words = s.timeWords(time);
        return isNamed(words)
                || isSubject(words)
                || isCompared(s.timePhrase(time).from() - 1)
                || onlyBounds(boundary)
                || comparesSince(boundary, time)
                || isDenied(boundary, clause)
                || clause.map(c -> c.kind() == Clause.Kind.CONDITION).orElse(false);
    }

    /** "the Friday of Anger" is a name, and so is the show "Today". */
    private boolean isNamed(Run words) {
        boolean quoted = isQuote(words.from() - 1) && isQuote(words.to());
        return quoted
                || (s.lower(words.to()).equals("of")
                        && s.word(words.to() + 1).isName()
                        && s.lower(words.from() - 1).equals("the"));
    }

    private boolean isQuote(int word) {
        return s.word(word).tag().equals("``") || s.word(word).tag().equals("''");
    }

    /** "Was the bridge shut on Friday?" tells nothing. */
    boolean isAsked() {
        return s.word(s.size() - 1).form().equals("?");
    }

    static boolean onlyBounds(Boundary boundary) {
        return boundary == Boundary.BEFORE
                || boundary == Boundary.AFTER
                || boundary == Boundary.UNTIL;
    }

    /** "for the first time since 2012" compares, it does not date. */
    private boolean comparesSince(Boundary boundary, int time) {
        int since = s.timePhrase(time).from();
        if (boundary != Boundary.SINCE && !isSince(since, time)) {
            return false;
        }
        for (int i = since - 1; i >= Math.max(0, since - 14); i--) {
            if (s.is("superlative", i)) {
                return true;
            }
            if (VerbGroups.isFinite(s, i) || s.tagIs(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "since at least 1959". */
    private boolean isSince(int from, int time) {
        for (int i = Math.max(0, from - 1); i < s.timeWords(time).from(); i++) {
            if (s.lower(i).equals("since")) {
                return true;
            }
        }
        return s.lower(from - 3).equals("since") && s.lower(from - 2).equals("at");
    }

    /** "had not held the town since 2012" tells of no event. */
    private boolean isDenied(Boundary boundary, Optional<Clause> clause) {
        if (boundary != Boundary.SINCE || clause.isEmpty()) {
            return false;
        }
        Run verb = clause.get().verb().run();
        for (int i = verb.from(); i < verb.to(); i++) {
            if (s.is("denial", i)) {
                return true;
            }
        }
        return false;
    }

    /** "The summer months may help": what is spoken of is the time itself. */
    private boolean isSubject(Run words) {
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        Optional<Clause> own = reading.clauseIn(reading.segmentOf(words.from()));
        int phrase = s.timePhrase(s.time(words.from())).from();
        boolean bare = phrase == words.from() || s.is("article", phrase);
        boolean opens = phrase <= segment.from() + 1;
        return bare
                && opens
                && own.filter(c -> c.verb().run().from() == words.to())
                        .filter(c -> !segment.contains(c.subject().from()) || c.subject().isEmpty())
                        .isPresent();
    }

    /** "a crisis like that in 1918". */
    private boolean isCompared(int word) {
        return s.tagIs(word, "DT")
                && (s.lower(word).equals("that") || s.lower(word).equals("those"));
    }
}
