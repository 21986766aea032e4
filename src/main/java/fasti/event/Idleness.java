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
                || isMeasuredBy(time)
                || isForTime(time)
                || isLevelBefore(time)
                || isKind(words)
                || s.lower(s.timePhrase(time).from()).equals("through")
                || isSecondEnd(time)
                || isAsHappened(words)
                || clause.map(this::isSaidToReaders).orElse(false)
                || isPublication(clause)
                || onlyBounds(boundary)
                || comparesSince(boundary, time)
                || isDenied(boundary, clause)
                || isOfTerms(time)
                || s.lower(s.timePhrase(time).from() - 1).equals("ahead")
                || clause.filter(c -> c.opener().equals("how") || c.opener().equals("why"))
                        .isPresent()
                || clause.filter(c -> isLack(c) || isConditional(c) || isThought(c)).isPresent()
                || clause.map(c -> c.kind() == Clause.Kind.CONDITION).orElse(false);
    }

    /** "the Friday of Anger" is a name, and so is the show "Today". */
    private boolean isNamed(Run words) {
        boolean quoted = isQuote(words.from() - 1) && isQuote(words.to());
        // "London 2012 organisers", "a plan called Verola 2026"
        boolean year = words.to() - words.from() == 1 && s.word(words.from()).form().length() == 4;
        if (year && s.word(words.from() - 1).isName() && !s.isTime(words.from() - 1)) {
            return true;
        }
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

    /** "A version appeared on p7 of the main section". */
    boolean isPrinted() {
        int noun = s.begin() + 1;
        return s.is("printed", noun) && s.is("printing", noun + 1);
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
        return boundary == Boundary.SINCE && clause.filter(this::isDenied).isPresent();
    }

    /** "had not forgiven". */
    boolean isDenied(Clause clause) {
        Run verb = clause.verb().run();
        for (int i = verb.from(); i <= verb.to(); i++) {
            if (s.is("denial", i)) {
                return true;
            }
        }
        return false;
    }

    /** "The drugs were not on the market", "there was no rain": nothing happened. */
    private boolean isLack(Clause clause) {
        boolean there = s.tagIs(clause.verb().run().from() - 1, "EX");
        boolean none = s.lower(clause.body().from()).equals("no");
        return clause.verb().isBe()
                && !clause.verb().passive()
                && !clause.verb().modal()
                && (isDenied(clause) || (there && none));
    }

    /** "I think many prayers were answered on Friday": nothing but a thought. */
    private boolean isThought(Clause clause) {
        int at = reading.clauses().indexOf(clause) - 1;
        return at >= 0
                && clause.kind() == Clause.Kind.CONTENT
                && isMine(reading.clauses().get(at))
                && s.lexicon().isVerb("opine", reading.clauses().get(at).verb().lemma());
    }

    private boolean isMine(Clause clause) {
        return !clause.subject().isEmpty() && s.is("first-person", clause.subject().from());
    }

    /** "effective May 3", "holders of record May 3", "the year ended May 3": a date of its own. */
    private boolean isOfTerms(int time) {
        int before = s.timePhrase(time).from() - 1;
        boolean holders = s.lower(before).equals("record") && s.lower(before - 1).equals("of");
        boolean ended = s.lower(before).equals("ended") || s.lower(before).equals("ending");
        String unit = s.lexicon().inflection().singular(s.lower(before - 1));
        boolean period = ended && s.lexicon().is("calendar-unit", unit);
        return holders || period || (s.is("terms", before) && !s.tagIs(before - 1, "V"));
    }

    /** "If the price falls, the pier will close on May 3": only if. */
    private boolean isConditional(Clause clause) {
        return clause.verb().modal()
                && clause.kind() == Clause.Kind.MAIN
                && reading.clauses().stream()
                        .anyMatch(
                                c ->
                                        c.kind() == Clause.Kind.CONDITION
                                                && c.segment() < clause.segment()
                                                && !c.opener().equals("whether"));
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

    /** "grew in April from the previous month". */
    private boolean isLevelBefore(int time) {
        Run words = s.timeWords(time);
        if (!s.lower(s.timePhrase(time).from()).equals("from")) {
            return false;
        }
        for (int i = words.from(); i < words.to(); i++) {
            if (s.is("before-that", i)) {
                return true;
            }
        }
        return false;
    }

    /** "the winter vaccine" is one for every winter. */
    private boolean isKind(Run words) {
        return words.to() - words.from() == 1
                && s.is("season", words.from())
                && s.tagIs(words.to(), "NN");
    }

    /** "down from 83 percent in June", "fewer than in May", "compared with 2008". */
    private boolean isMeasuredBy(int time) {
        int date = s.timePhrase(time).from();
        Run segment = reading.segments().get(reading.segmentOf(date)).words();
        for (int i = date - 1; i >= segment.from() && !VerbGroups.isFinite(s, i); i--) {
            boolean than = s.lower(i).equals("than") && date - i < 5;
            boolean then = than && !isNumber(i + 1) && !s.tagIs(i + 1, "V");
            boolean from = s.lower(i).equals("from") && s.is("level", i - 1);
            if (then || from || s.is("comparison", i)) {
                return true;
            }
        }
        return false;
    }

    /** "You can call us until Friday". */
    private boolean isSaidToReaders(Clause clause) {
        return clause.subject().to() - clause.subject().from() == 1
                && s.is("second-person", clause.subject().from());
    }

    /** "the harbour deserves a prize today": no event, but how things are. */
    boolean isStanding(Clause clause, int time) {
        VerbGroup verb = clause.verb();
        boolean now = s.tagIs(verb.head(), "VBZ") || s.tagIs(verb.head(), "VBP");
        boolean single = verb.run().to() == verb.run().from() + 1;
        int entry = s.timeWords(time).to();
        boolean listed = s.timeWords(time).from() == s.begin() && s.tagIs(entry, ":");
        return now
                && single
                && !listed
                && s.lexicon().isVerb("state", verb.lemma())
                && !s.is("due", clause.body().from())
                && !(verb.isBe() && s.tagIs(clause.body().from(), "TO"));
    }

    /** "dividends for May", "the forecast for next week": the date is the dividends' own. */
    private boolean isForTime(int time) {
        Run phrase = s.timePhrase(time);
        Run noun = s.chunk(phrase.from() - 1);
        return s.lower(phrase.from()).equals("for")
                && !noun.isEmpty()
                && !s.isLength(time)
                && (s.isAbsolute(time) || s.is("calendar-unit", s.timeWords(time).to() - 1))
                && !s.lexicon().isEventNoun(s.word(s.head(noun)).form());
    }

    /** "grew by half from May 10 to May 12". */
    private boolean isSecondEnd(int time) {
        Run phrase = s.timePhrase(time);
        int before = phrase.from() - 1;
        boolean to = s.lower(phrase.from()).equals("to");
        return to
                && s.isTime(before)
                && s.lower(s.timePhrase(s.time(before)).from()).equals("from");
    }

    /** "as happened in 2003". */
    private boolean isAsHappened(Run words) {
        for (int i = words.from() - 1; i > Math.max(0, words.from() - 12); i--) {
            if (VerbGroups.isFinite(s, i) || s.tagIs(i, "VBN")) {
                return s.lower(i - 1).equals("as");
            }
        }
        return false;
    }

    private boolean isPrinted(Run subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (s.is("printed", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(int i) {
        return s.tagIs(i, "CD") || s.tagIs(i, "$") || s.tagIs(i, "DT");
    }

    /** "A version of this article appeared on page 5" tells of the page. */
    private boolean isPublication(Optional<Clause> clause) {
        return clause.filter(c -> !c.subject().isEmpty())
                .filter(c -> isPrinted(c.subject()))
                .filter(c -> s.is("printing", c.verb().head()))
                .isPresent();
    }

    /** "a crisis like that in 1918". */
    private boolean isCompared(int word) {
        return s.tagIs(word, "DT")
                && (s.lower(word).equals("that") || s.lower(word).equals("those"));
    }
}
