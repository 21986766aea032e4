package fasti.event;

import fasti.expression.Boundary;
import java.util.Optional;

/** Decides what a time wording dates. */
final class Attacher {
    private final Reading reading;
    private final TaggedSentence s;
    private final ClauseChoice clauses;
    private final Idleness idleness;
    private final Participles participles;
    private final NearDeed near;
    private final ClauseDating dating;
    private final NounDating nouns;

    Attacher(Reading reading) {
        this.reading = reading;
        this.s = reading.words();
        this.clauses = new ClauseChoice(reading);
        this.idleness = new Idleness(reading);
        this.dating = new ClauseDating(reading);
        this.nouns = new NounDating(reading, idleness, dating);
        this.participles = new Participles(reading, clauses.main(), dating::isTold);
        this.near = new NearDeed(reading, participles);
    }

    /**
     * @param time the number of the wording in its sentence
     * @param boundary the word in front of it
     * @param age how far what it dates lies before the report
     */
    Attachment attach(int time, Boundary boundary, Age age) {
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
                    : nouns.premodified(words, clause);
        }
        boolean dated = participles.isTrailing(words) && dating.isDatedAlready(time, clause);
        boolean aside =
                dated
                        || dating.isOfSecond(time, clause)
                        || clause.filter(c -> clauses.isFarBehind(c, words.from())).isPresent();
        if (aside || idleness.holds(time, boundary, clause)) {
            return Attachment.nothing();
        }
        return found(time, boundary, age, clause);
    }

    /** What a wording dates that stands outside noun phrases and dates something. */
    private Attachment found(int time, Boundary boundary, Age age, Optional<Clause> clause) {
        Run words = s.timeWords(time);
        boolean isLongPast = age == Age.LONG;
        boolean at = boundary == Boundary.NONE || boundary == Boundary.FROM;
        if (at && clause.filter(c -> dating.isOfNow(c, words, age)).isPresent()) {
            return near.of(time, clause, age)
                    .or(() -> participles.reduced(time, true))
                    .or(() -> nouns.apposed(words))
                    .or(() -> nouns.nounBefore(time, clause))
                    .orElseGet(Attachment::nothing);
        }
        return standing(time, boundary)
                .or(() -> participles.planned(time))
                .or(() -> near.of(time, clause, age))
                .or(() -> nouns.apposed(words))
                .or(() -> nouns.behindNoun(time, clause))
                .or(() -> participles.fronted(time, clause))
                .or(
                        () ->
                                participles.reduced(
                                        time, isLongPast || dating.isDatedAlready(time, clause)))
                .or(() -> participles.behindParticiple(time, clause))
                .or(() -> participles.trailing(words, clause))
                .map(found -> dating.told(found, clause))
                .or(
                        () ->
                                clause.filter(dating::isTold)
                                        .filter(c -> !idleness.isStanding(c, time))
                                        .map(Attachment::clause))
                .orElseGet(() -> clause.isPresent() ? Attachment.nothing() : nouns.verbless(words));
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
}
