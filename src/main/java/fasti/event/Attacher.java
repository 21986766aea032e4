package fasti.event;

import fasti.expression.Boundary;
import java.util.Optional;

/** Decides what a time wording dates. */
final class Attacher {
    private final Reading reading;
    private final TaggedSentence s;
    private final Lexicon lexicon;
    private final ClauseChoice clauses;
    private final Idleness idleness;
    private final Participles participles;

    Attacher(Reading reading) {
        this.reading = reading;
        this.s = reading.words();
        this.lexicon = s.lexicon();
        this.clauses = new ClauseChoice(reading);
        this.idleness = new Idleness(reading);
        this.participles = new Participles(reading, clauses.main(), this::isTold);
    }

    /**
     * @param time the number of the wording in its sentence
     * @param boundary the word in front of it
     * @param isLongPast whether what it dates lies long before the report
     */
    Attachment attach(int time, Boundary boundary, boolean isLongPast) {
        Run words = s.timeWords(time);
        if (words.isEmpty()
                || s.isAside(words.from())
                || words.from() < s.begin()
                || s.isPartOfWord(time)
                || idleness.isAsked()
                || idleness.isPrinted()
                || reading.segments().isEmpty()) {
            return Attachment.nothing();
        }
        Optional<Clause> clause = clauses.datable(words.from());
        if (s.isPremodifier(time)) {
            return Idleness.onlyBounds(boundary)
                    ? Attachment.nothing()
                    : premodified(words, clause);
        }
        boolean aside = participles.isTrailing(words) && isDatedAlready(time, clause);
        if (aside || idleness.holds(time, boundary, clause)) {
            return Attachment.nothing();
        }
        boolean at = boundary == Boundary.NONE || boundary == Boundary.FROM;
        if (isLongPast && at && clause.filter(c -> isOfNow(c, words)).isPresent()) {
            return participles
                    .reduced(time, true)
                    .or(() -> apposed(words))
                    .or(() -> nounBefore(time, clause))
                    .orElseGet(Attachment::nothing);
        }
        return standing(time, boundary)
                .or(() -> apposed(words))
                .or(() -> behindNoun(time, clause))
                .or(() -> participles.fronted(time, clause))
                .or(() -> participles.reduced(time, isLongPast))
                .or(() -> participles.behindParticiple(time, clause))
                .or(() -> participles.trailing(words, clause))
                .map(found -> told(found, clause))
                .or(
                        () ->
                                clause.filter(this::isTold)
                                        .filter(c -> !idleness.isStanding(c, time))
                                        .map(Attachment::clause))
                .orElseGet(() -> clause.isPresent() ? Attachment.nothing() : verbless(words));
    }

    /** "During a speech on Friday, the mayor addressed": one noun alone tells less than that. */
    private Attachment told(Attachment found, Optional<Clause> around) {
        boolean noun = found.kind() == Attachment.Kind.NOUN && isBare(found.phrase());
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

    /** "to lift the emergency law in force since 1981": the law has stood since. */
    private Optional<Attachment> standing(int time, Boundary boundary) {
        int in = s.timePhrase(time).from() - 2;
        boolean stands = boundary == Boundary.SINCE && s.is("standing", in + 1);
        Run chunk = stands && s.lower(in).equals("in") ? s.chunk(in - 1) : Run.NONE;
        return chunk.isEmpty()
                ? Optional.empty()
                : Optional.of(Attachment.noun(new Run(chunk.from(), in + 2), Optional.empty()));
    }

    /** "is one of the rules of 1989": what is so now was not done long ago. */
    private boolean isOfNow(Clause clause, Run words) {
        VerbGroup verb = clause.verb();
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

    /** "far worse than the crash of the market in 1987". */
    private Optional<Attachment> nounBefore(int time, Optional<Clause> clause) {
        Run chunk = eventBefore(s.timePhrase(time).from());
        for (int i = 0;
                i < 3 && !chunk.isEmpty() && !isEvent(chunk) && s.tagIs(chunk.from() - 1, "IN");
                i++) {
            chunk = s.chunk(chunk.from() - 2);
        }
        boolean event = !chunk.isEmpty() && lexicon.isEventNoun(s.word(s.head(chunk)).form());
        Run phrase = event ? NounPhrases.extended(s, chunk, lexicon) : Run.NONE;
        boolean named = event && (!isBare(phrase) || s.tagIs(phrase.from() + 1, "POS"));
        return named ? Optional.of(Attachment.noun(phrase, clause)) : Optional.empty();
    }

    private boolean isEvent(Run chunk) {
        return lexicon.isEventNoun(s.word(s.head(chunk)).form());
    }

    /** "the worst spill, the Alma disaster off Norway in 1989, and": the disaster is dated. */
    private Optional<Attachment> apposed(Run words) {
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
        return event && !isBare(phrase)
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

    private Attachment premodified(Run words, Optional<Clause> clause) {
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
        if (during && isBare(phrase) && clause.filter(c -> c.start() > chunk.to()).isPresent()) {
            return told(Attachment.noun(phrase, clause), clause);
        }
        boolean named = s.isAbsolute(s.time(words.from())) && isBare(phrase);
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
        boolean bare = isBare(phrase) && !c.subject().isEmpty() && c.body().contains(chunk.from());
        return isMade(chunk, clause) || isSubject || bare
                ? Attachment.clause(c)
                : Attachment.noun(phrase, clause);
    }

    /** "Below is a timeline", "that was last year" tell nothing of anybody. */
    private boolean isTold(Clause clause) {
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

    /** "Disaster", "election": too little for a title. */
    private boolean isBare(Run phrase) {
        int nouns = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            nouns += s.tagIs(i, "NN") && !s.isTime(i) ? 1 : 0;
        }
        return nouns < 2;
    }

    /** "invited for the meeting on February 15": the wording dates the meeting. */
    private Optional<Attachment> behindNoun(int time, Optional<Clause> clause) {
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
        boolean dated = clause.map(this::isDatable).orElse(false);
        boolean inSubject = clause.map(c -> c.subject().contains(chunk.from())).orElse(false);
        boolean sequel = s.is("sequel", chunk.from() - 1);
        boolean apart = sequel || isDatedAlready(time, clause);
        Run named = NounPhrases.extended(s, chunk, lexicon);
        if (dated
                && !of
                && !inSubject
                && (!apart || (isBare(named) && !s.tagIs(named.from(), "PRP$")))) {
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

    /**
     * Whether another date before this one dates the clause: "appeared yesterday over … on Friday".
     */
    private boolean isDatedAlready(int time, Optional<Clause> clause) {
        for (int other = time - 1; other >= 0 && clause.isPresent(); other--) {
            Run words = s.timeWords(other);
            boolean dates = !words.isEmpty() && !s.isLength(other) && !s.isPremodifier(other);
            if (dates && !s.isListedWith(time, other) && clauses.of(words.from()).equals(clause)) {
                return true;
            }
        }
        return false;
    }

    private Attachment verbless(Run words) {
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        for (int i = segment.from(); i < segment.to(); i++) {
            Run chunk = s.chunk(i);
            Run phrase = NounPhrases.extended(s, chunk, lexicon);
            boolean event = !chunk.isEmpty() && lexicon.isEventNoun(s.word(s.head(chunk)).form());
            if (event && !isBare(phrase)) {
                return Attachment.noun(phrase, Optional.empty());
            }
        }
        return Attachment.nothing();
    }
}
