package fasti.event;

import fasti.expression.Boundary;
import java.util.Optional;

/** Decides what a time wording dates. */
final class Attacher {
    private final Reading reading;
    private final TaggedSentence s;
    private final Lexicon lexicon;

    Attacher(Reading reading) {
        this.reading = reading;
        this.s = reading.words();
        this.lexicon = s.lexicon();
    }

    /**
     * @param time the number of the wording in its sentence
     * @param boundary the word in front of it
     */
    Attachment attach(int time, Boundary boundary) {
        Run words = s.timeWords(time);
        if (words.isEmpty()
                || s.isAside(words.from())
                || words.from() < s.begin()
                || s.isPartOfWord(time)
                || isAsked()
                || reading.segments().isEmpty()) {
            return Attachment.nothing();
        }
        Optional<Clause> clause =
                clauseOf(words.from()).map(this::pastOutside).map(this::mainOutside);
        if (s.isPremodifier(time)) {
            return onlyBounds(boundary) ? Attachment.nothing() : premodified(words, clause);
        }
        if (isSubject(words) || isCompared(s.timePhrase(time).from() - 1)) {
            return Attachment.nothing();
        }
        if (isNamed(words) || (isTrailing(words) && isDatedAlready(time, clause))) {
            return Attachment.nothing();
        }
        if (onlyBounds(boundary) || comparesSince(boundary, time) || isDenied(boundary, clause)) {
            return Attachment.nothing();
        }
        if (clause.map(c -> c.kind() == Clause.Kind.CONDITION).orElse(false)) {
            return Attachment.nothing();
        }
        return standing(time, boundary)
                .or(() -> behindNoun(time, clause))
                .or(() -> fronted(time, clause))
                .or(() -> behindParticiple(time, clause))
                .or(() -> trailing(words, clause))
                .map(found -> told(found, clause))
                .or(() -> clause.filter(this::isTold).map(Attachment::clause))
                .orElseGet(() -> verbless(words));
    }

    /** "During a speech on Friday, the mayor addressed": one noun alone tells less than that. */
    private Attachment told(Attachment found, Optional<Clause> around) {
        boolean noun = found.kind() == Attachment.Kind.NOUN && isBare(found.phrase());
        int from = found.phrase().from();
        boolean apart = noun && (s.tagIs(from, "PRP$") || s.is("sequel", from - 1));
        return noun && !apart
                ? around.or(this::mainClause)
                        .filter(this::isTold)
                        .filter(c -> c.kind() != Clause.Kind.CONDITION)
                        .map(Attachment::clause)
                        .orElse(found)
                : found;
    }

    private Optional<Clause> mainClause() {
        return reading.clauses().stream().filter(c -> c.kind() == Clause.Kind.MAIN).findFirst();
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
    private boolean isAsked() {
        return s.word(s.size() - 1).form().equals("?");
    }

    /** ", compared with a profit a year earlier": a participle behind the clause. */
    private boolean isTrailing(Run words) {
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        boolean participle = s.tagIs(segment.from(), "VBG") || s.tagIs(segment.from(), "VBN");
        return participle && s.tagIs(segment.from() - 1, ",");
    }

    /** "It backed the plan, approving a law last year": what else the subject did. */
    private Optional<Attachment> trailing(Run words, Optional<Clause> clause) {
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        boolean participle =
                s.tagIs(segment.from(), "VBG")
                        && s.tagIs(segment.from() - 1, ",")
                        && !s.is("linking", segment.from());
        return clause.filter(c -> participle && !c.subject().isEmpty() && !c.verb().modal())
                .filter(c -> !s.tagIs(c.body().from(), "VBG"))
                .filter(c -> c.start() < segment.from() && c.kind() != Clause.Kind.RELATIVE)
                .map(c -> Attachment.participle(segment, c));
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

    private static boolean onlyBounds(Boundary boundary) {
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

    private Optional<Clause> clauseOf(int word) {
        int segment = reading.segmentOf(word);
        Optional<Clause> own = reading.clauseIn(segment);
        if (own.isPresent()) {
            return own;
        }
        Optional<Clause> before = reading.clauseBefore(segment);
        Optional<Clause> after = reading.clauseAfter(segment);
        boolean leads = s.tagIs(reading.segments().get(segment).words().from(), "CC");
        if (isEntry(segment, word)) {
            return after;
        }
        return before.isEmpty() || leads ? after.or(() -> before) : before;
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

    /** "May 2 - The president visits the coast": an entry of a list of dates. */
    private boolean isEntry(int segment, int word) {
        Run words = reading.segments().get(segment).words();
        boolean alone = s.timePhrase(s.time(word)).from() == words.from();
        boolean more = segment + 1 < reading.segments().size();
        char mark = more ? reading.segments().get(segment + 1).separator() : ' ';
        return alone && (mark == '-' || mark == ':');
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
        boolean isSubject = c.subject().from() == phrase.from() && c.kind() == Clause.Kind.MAIN;
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
        return !subject.isEmpty() && !pointing && !(bare && clause.verb().isBe());
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
            if (dates && !s.isListedWith(time, other) && clauseOf(words.from()).equals(clause)) {
                return true;
            }
        }
        return false;
    }

    /** "Born on May 3 in Lima, she moved": the participle is dated, of the clause's subject. */
    private Optional<Attachment> fronted(int time, Optional<Clause> clause) {
        Run words = s.timeWords(time);
        Run segment = reading.segments().get(reading.segmentOf(words.from())).words();
        int participle = s.tagIs(segment.from(), "RB") ? segment.from() + 1 : segment.from();
        if (!s.tagIs(participle, "VBN") || clause.isEmpty()) {
            return Optional.empty();
        }
        boolean first = segment.from() == s.begin() && clause.get().start() >= segment.to();
        boolean behindSubject =
                s.tagIs(segment.from() - 1, ",")
                        && !clause.get().subject().isEmpty()
                        && clause.get().subject().to() == segment.from() - 1;
        if (!first && !behindSubject) {
            return Optional.empty();
        }
        return Optional.of(Attachment.participle(phraseRun(segment), clause.get()));
    }

    private Run phraseRun(Run segment) {
        int segmentAfter = reading.segmentOf(segment.to());
        Run next = reading.segments().get(segmentAfter).words();
        boolean place = s.tagIs(next.from(), "IN") && reading.clauseIn(segmentAfter).isEmpty();
        return new Run(segment.from(), place ? next.to() : segment.to());
    }

    /** "talks held on Monday": a noun phrase and its participle. */
    private Optional<Attachment> behindParticiple(int time, Optional<Clause> clause) {
        int at = s.timePhrase(time).from() - 1;
        int noun = s.tagIs(at - 1, ",") ? at - 2 : at - 1;
        if (!s.tagIs(at, "VBN")
                || s.chunk(noun).isEmpty()
                || isPartOfVerb(at, clause)
                || Cut.isCaused(s, at)) {
            return Optional.empty();
        }
        if (s.lower(at).equals("dated")) {
            return Optional.of(Attachment.nothing());
        }
        Run chunk = s.chunk(noun);
        boolean planned = lexicon.isVerb("plan", lexicon.inflection().lemma(s.lower(at)));
        if (noun < at - 1 && !planned) {
            return Optional.empty();
        }
        int end = planned ? chunk.to() : phraseEnd(s.timePhrase(time).to());
        return published(at, chunk)
                .map(Attachment::clause)
                .or(() -> Optional.of(Attachment.noun(new Run(chunk.from(), end), clause)));
    }

    /** "according to data released on Monday, prices fell": the news is what the data say. */
    private Optional<Clause> published(int participle, Run chunk) {
        int before = chunk.from() - 1;
        before = s.tagIs(before, ":") ? s.chunk(before - 1).from() - 1 : before;
        boolean source = s.tagIs(before, "IN") || s.tagIs(before, "TO");
        return source && s.is("published", participle)
                ? mainClause().filter(this::isTold)
                : Optional.empty();
    }

    private int phraseEnd(int from) {
        int end = from;
        while (end < s.size()
                && !VerbGroups.isFinite(s, end)
                && !s.tagIs(end, "W")
                && !s.is("subordinator", end)
                && !s.tagIs(end, ",")
                && !s.tagIs(end, ".")) {
            end++;
        }
        return end;
    }

    private boolean isPartOfVerb(int word, Optional<Clause> clause) {
        return clause.map(c -> c.verb().run().contains(word)).orElse(false);
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
