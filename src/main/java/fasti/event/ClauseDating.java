package fasti.event;

import java.util.Optional;

/** Tells whether a date can be that of the clause it stands in. */
final class ClauseDating {
    private final TaggedSentence s;
    private final Lexicon lexicon;
    private final ClauseChoice clauses;

    ClauseDating(Reading reading) {
        this.s = reading.words();
        this.lexicon = s.lexicon();
        this.clauses = new ClauseChoice(reading);
    }

    /** "During a speech on Friday, the mayor addressed": one noun alone tells less than that. */
    Attachment told(Attachment found, Optional<Clause> around) {
        boolean noun =
                found.kind() == Attachment.Kind.NOUN && NounPhrases.isBare(s, found.phrase());
        int from = found.phrase().from();
        boolean apart = noun && (s.tagIs(from, "PRP$") || s.is("sequel", from - 1));
        return noun && !apart
                ? around.or(clauses::main)
                        .filter(this::isTold)
                        .filter(c -> c.kind() != Clause.Kind.CONDITION)
                        .map(Attachment::clause)
                        .orElse(found)
                : found;
    }

    /** "is one of the rules of 1989": what is so now was not done long ago. */
    boolean isOfNow(Clause clause, Run words, Age age) {
        VerbGroup verb = clause.verb();
        if (age != Age.LONG) {
            return isUnderWay(clause, words, age);
        }
        String first = s.lower(verb.run().from());
        boolean present = s.tagIs(verb.run().from(), "VBZ") || s.tagIs(verb.run().from(), "VBP");
        boolean lasts =
                verb.perfect()
                        || lexicon.isVerb("state", verb.lemma())
                        || s.tagIs(verb.head(), "VBG");
        boolean now =
                present && (lasts || (verb.passive() && !lexicon.isVerb("show", verb.lemma())));
        boolean may = verb.modal() && !verb.perfect() && !first.equals("would");
        return (now || may) && verb.run().from() < words.from();
    }

    /** "is weighing a request last week from the yard": what goes on now was not then. */
    private boolean isUnderWay(Clause clause, Run words, Age age) {
        VerbGroup verb = clause.verb();
        boolean present = s.tagIs(verb.run().from(), "VBZ") || s.tagIs(verb.run().from(), "VBP");
        boolean behind = verb.run().from() < words.from();
        boolean goesOn = s.tagIs(verb.head(), "VBG");
        boolean simple = age == Age.PERIOD && verb.run().to() == verb.run().from() + 1;
        return age != Age.NONE && present && behind && !verb.perfect() && (goesOn || simple);
    }

    /** "Below is a timeline", "that was last year" tell nothing of anybody. */
    boolean isTold(Clause clause) {
        Run subject = clause.subject();
        boolean bare = subject.to() - subject.from() == 1 && s.tagIs(subject.from(), "DT");
        boolean pointing =
                bare
                        && (s.lower(subject.from()).equals("this")
                                || s.lower(subject.from()).equals("that"));
        boolean again =
                clause.verb().lemma().equals("do") && s.chunk(clause.body().from()).isEmpty();
        boolean asked = clause.kind() == Clause.Kind.RELATIVE && clause.opener().equals("what");
        boolean verbless = clause.verb().modal() && s.tagIs(clause.verb().head(), "MD");
        return !asked
                && !verbless
                && !subject.isEmpty()
                && !pointing
                && !again
                && !(bare && clause.verb().isBe());
    }

    /**
     * Whether another date before this one dates the clause: "appeared yesterday over … on Friday".
     */
    boolean isDatedAlready(int time, Optional<Clause> clause) {
        for (int other = time - 1; other >= 0 && clause.isPresent(); other--) {
            Run words = s.timeWords(other);
            boolean dates = !words.isEmpty() && !s.isLength(other) && !s.isPremodifier(other);
            if (dates && !s.isListedWith(time, other) && clauses.of(words.from()).equals(clause)) {
                return true;
            }
        }
        return false;
    }

    /** "ran in Oslo in 2010 and in Lindos in 2018": what is told ends with the first. */
    boolean isOfSecond(int time, Optional<Clause> clause) {
        for (int other = time - 1; other >= 0 && clause.isPresent(); other--) {
            Run words = s.timeWords(other);
            boolean inBody = !words.isEmpty() && clause.get().body().contains(words.from());
            if (inBody && !s.isListedWith(time, other) && !s.isPremodifier(time)) {
                return TitleCut.joins(s, words.to(), s.timePhrase(time).from());
            }
        }
        return false;
    }
}
