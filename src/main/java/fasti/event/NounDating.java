package fasti.event;

import java.util.Optional;

/** Finds the noun that a time wording dates: "the crash of 1987", "Monday's vote". */
final class NounDating {
    private final Reading reading;
    private final TaggedSentence s;
    private final Lexicon lexicon;
    private final Idleness idleness;
    private final ClauseDating dating;

    NounDating(Reading reading, Idleness idleness, ClauseDating dating) {
        this.reading = reading;
        this.s = reading.words();
        this.lexicon = s.lexicon();
        this.idleness = idleness;
        this.dating = dating;
    }

    /** "far worse than the crash of the market in 1987". */
    Optional<Attachment> nounBefore(int time, Optional<Clause> clause) {
        Run chunk = eventBefore(s.timePhrase(time).from());
        for (int i = 0;
                i < 3 && !chunk.isEmpty() && !isEvent(chunk) && s.tagIs(chunk.from() - 1, "IN");
                i++) {
            chunk = s.chunk(chunk.from() - 2);
        }
        boolean event = !chunk.isEmpty() && lexicon.isEventNoun(s.word(s.head(chunk)).form());
        Run phrase = event ? NounPhrases.extended(s, chunk, lexicon) : Run.NONE;
        boolean named =
                event && (!NounPhrases.isBare(s, phrase) || s.tagIs(phrase.from() + 1, "POS"));
        return named ? Optional.of(Attachment.noun(phrase, clause)) : Optional.empty();
    }

    private boolean isEvent(Run chunk) {
        return lexicon.isEventNoun(s.word(s.head(chunk)).form());
    }

    /** "the worst spill, the Alma disaster off Norway in 1989, and": the disaster is dated. */
    Optional<Attachment> apposed(Run words) {
        int number = reading.segmentOf(words.from());
        Run segment = reading.segments().get(number).words();
        Run chunk = s.chunk(segment.from());
        int time = s.time(words.from());
        boolean tied =
                s.timePhrase(time).from() < words.from() || s.lower(words.to() - 1).equals("ago");
        boolean aside =
                tied
                        && number > 0
                        && reading.segments().get(number).separator() == ','
                        && reading.segments().get(number).opener().isEmpty()
                        && reading.clauseIn(number).isEmpty()
                        && !chunk.isEmpty()
                        && chunk.to() <= words.from()
                        && s.tagIs(segment.from(), "DT");
        if (!aside || holdsVerb(segment)) {
            return Optional.empty();
        }
        boolean event = lexicon.isEventNoun(s.word(s.head(chunk)).form());
        Run phrase = NounPhrases.extended(s, chunk, lexicon);
        return event && !NounPhrases.isBare(s, phrase)
                ? Optional.of(Attachment.noun(phrase, Optional.empty()))
                : Optional.of(Attachment.nothing());
    }

    private boolean holdsVerb(Run segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            if (s.tagIs(i, "V")) {
                return true;
            }
        }
        return false;
    }

    Attachment premodified(Run words, Optional<Clause> clause) {
        Run chunk = s.chunk(words.to());
        boolean season = s.is("season", words.to() - 1);
        if (season || chunk.isEmpty() || !lexicon.isEventNoun(s.word(s.head(chunk)).form())) {
            return Attachment.nothing();
        }
        if (isSaidIn(chunk, clause)) {
            return Attachment.clause(clause.orElseThrow());
        }
        Run phrase = NounPhrases.extended(s, chunk, lexicon);
        boolean during = s.is("during", chunk.from() - 1) && chunk.from() - 1 <= s.begin() + 1;
        if (during
                && NounPhrases.isBare(s, phrase)
                && clause.filter(c -> c.start() > chunk.to()).isPresent()) {
            return dating.told(Attachment.noun(phrase, clause), clause);
        }
        boolean named = s.isAbsolute(s.time(words.from())) && NounPhrases.isBare(s, phrase);
        boolean isSubject = clause.map(c -> c.subject().from() == phrase.from()).orElse(false);
        return named && !isSubject && !isMade(chunk, clause)
                ? Attachment.noun(phrase, clause)
                : ofNoun(chunk, clause);
    }

    /** "said in Tuesday’s statement that": when it was said. */
    private boolean isSaidIn(Run chunk, Optional<Clause> clause) {
        boolean statement =
                lexicon.nounType(s.word(s.head(chunk)).form())
                        .filter(EventType.STATEMENT::equals)
                        .isPresent();
        return statement
                && s.lower(chunk.from() - 1).equals("in")
                && clause.filter(c -> c.body().contains(chunk.from()))
                        .filter(c -> lexicon.isVerb("say", c.verb().lemma()))
                        .isPresent();
    }

    /** Whether the verb brings the event about that is its object: "brokered a ceasefire". */
    private boolean isMade(Run chunk, Optional<Clause> clause) {
        return clause.filter(c -> chunk.from() == c.verb().run().to())
                .filter(c -> c.verb().tellsPast() && !c.subject().isEmpty())
                .filter(c -> c.kind() != Clause.Kind.RELATIVE)
                .filter(c -> lexicon.isVerb("create", c.verb().lemma()))
                .isPresent();
    }

    /** The clause where its verb brings the event about or tells it, else the phrase alone. */
    private Attachment ofNoun(Run chunk, Optional<Clause> clause) {
        Run phrase = NounPhrases.extended(s, chunk, lexicon);
        if (clause.isEmpty() || !clause.get().verb().tellsPast()) {
            return Attachment.noun(phrase, clause);
        }
        Clause c = clause.get();
        boolean told = c.kind() == Clause.Kind.MAIN || c.kind() == Clause.Kind.ADVERBIAL;
        boolean isSubject = c.subject().from() == phrase.from() && told;
        boolean bare =
                NounPhrases.isBare(s, phrase)
                        && !c.subject().isEmpty()
                        && c.body().contains(chunk.from());
        int before = chunk.from() - 1;
        boolean tied =
                s.tagIs(before, "IN") && !s.is("during", before) && !s.is("subordinator", before);
        if (bare && tied && !isMade(chunk, clause)) {
            return Attachment.nothing();
        }
        return isMade(chunk, clause) || isSubject || bare
                ? Attachment.clause(c)
                : Attachment.noun(phrase, clause);
    }

    /** "invited for the meeting on February 15": the wording dates the meeting. */
    Optional<Attachment> behindNoun(int time, Optional<Clause> clause) {
        Run phrase = s.timePhrase(time);
        Run chunk = eventBefore(phrase.from());
        boolean direct = phrase.from() == s.timeWords(time).from();
        if (chunk.isEmpty() || (direct && !s.is("sequel", chunk.from() - 1))) {
            return Optional.empty();
        }
        boolean event = lexicon.isEventNoun(s.word(s.head(chunk)).form());
        boolean of = s.lower(phrase.from()).equals("of");
        if (!event) {
            return of ? Optional.of(Attachment.nothing()) : Optional.empty();
        }
        boolean dated =
                clause.filter(c -> !idleness.isDenied(c)).map(this::isDatable).orElse(false);
        boolean inSubject = clause.map(c -> c.subject().contains(chunk.from())).orElse(false);
        boolean sequel = s.is("sequel", chunk.from() - 1);
        boolean apart = sequel || dating.isDatedAlready(time, clause);
        Run named = NounPhrases.extended(s, chunk, lexicon);
        if (dated
                && !of
                && !inSubject
                && (!apart || (NounPhrases.isBare(s, named) && !s.tagIs(named.from(), "PRP$")))) {
            return Optional.empty();
        }
        return Optional.of(apart ? Attachment.noun(named, clause) : ofNoun(chunk, clause));
    }

    /** "adopted", "will adopt", "are to adopt". */
    private boolean isDatable(Clause c) {
        boolean infinitive = c.verb().isBe() && s.tagIs(c.body().from(), "TO");
        return c.verb().tellsPast() || c.verb().modal() || infinitive;
    }

    /**
     * The noun phrase in front of a date, or the event it places: "a shooting in Oslo on Friday".
     */
    private Run eventBefore(int date) {
        Run chunk = s.chunk(date - 1);
        if (chunk.isEmpty() || chunk.to() != date) {
            return Run.NONE;
        }
        boolean placed =
                s.is("place-preposition", chunk.from() - 1) && !s.tagIs(chunk.from() - 2, "V");
        Run left = placed ? s.chunk(chunk.from() - 2) : Run.NONE;
        boolean event = !left.isEmpty() && lexicon.isEventNoun(s.word(s.head(left)).form());
        return event && !lexicon.isEventNoun(s.word(s.head(chunk)).form()) ? left : chunk;
    }

    Attachment verbless(Run words) {
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        boolean first = s.timePhrase(s.time(words.from())).from() == segment.from();
        int end = first ? segment.to() : words.from();
        for (int i = segment.from(); i < end; i++) {
            Run chunk = s.chunk(i);
            Run phrase = NounPhrases.extended(s, chunk, lexicon);
            boolean event = !chunk.isEmpty() && lexicon.isEventNoun(s.word(s.head(chunk)).form());
            if (event && !NounPhrases.isBare(s, phrase)) {
                return Attachment.noun(phrase, Optional.empty());
            }
        }
        return Attachment.nothing();
    }
}
