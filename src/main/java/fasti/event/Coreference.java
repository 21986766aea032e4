package fasti.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whom or what the pronouns of a document stand for, where that is sure enough. */
final class Coreference {
    private static final int REACH = 2;

    /** A person stays the one spoken of for longer than a thing. */
    private static final int PERSON_REACH = 6;

    /** So many sentences a quotation is followed back. */
    private static final int SPEECH = 3;

    private final Discourse discourse;

    Coreference(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whom or what a pronoun stands for: a subject before it that agrees. */
    Optional<String> antecedent(TaggedSentence s, int pronoun) {
        Pronoun kind = Pronoun.of(s.lower(pronoun));
        int here = numberOf(s);
        Reading reading = discourse.reading(here);
        Optional<String> own =
                spokenFor(reading, kind, pronoun).or(() -> within(reading, kind, pronoun));
        if (own.isPresent() || hasUnnamed(reading, kind, pronoun)) {
            return own;
        }
        return kind == Pronoun.IT && FarSubject.isQuoted(s, pronoun)
                ? Optional.empty()
                : before(here, kind, !kind.isPerson() || isSaying(reading, pronoun));
    }

    /** Whether the pronoun is who says something. */
    private static boolean isSaying(Reading reading, int pronoun) {
        TaggedSentence s = reading.words();
        return reading.clauses().stream()
                .filter(c -> c.subject().contains(pronoun))
                .anyMatch(c -> s.lexicon().isVerb("say", c.verb().lemma()));
    }

    private int numberOf(TaggedSentence s) {
        return discourse.sentenceAt(s.sentence().span().start());
    }

    private Optional<String> within(Reading reading, Pronoun kind, int pronoun) {
        if (sharesOwner(reading.words(), kind, pronoun)) {
            return Optional.empty();
        }
        Optional<String> joined = joined(reading.words(), kind, pronoun);
        if (joined.isPresent()) {
            return joined;
        }
        return cataphor(reading, kind, pronoun)
                .or(() -> subject(reading, kind, pronoun))
                .or(() -> owner(reading, kind, pronoun))
                .or(() -> lastNamed(reading, kind, pronoun))
                .or(() -> ahead(reading, kind, pronoun));
    }

    /** "Ode and his crew": his is Ode's. */
    private Optional<String> joined(TaggedSentence s, Pronoun kind, int pronoun) {
        boolean and = kind.isPerson() && s.tagIs(pronoun - 1, "CC");
        Run name = and ? s.chunk(pronoun - 2) : Run.NONE;
        return name.isEmpty() || !s.word(name.to() - 1).isName()
                ? Optional.empty()
                : kind.name(s, name, discourse);
    }

    /** Whom or what a pronoun that is no subject stands for: somebody of the sentences before. */
    Optional<String> antecedentBefore(TaggedSentence s, int pronoun) {
        return before(numberOf(s), Pronoun.of(s.lower(pronoun)), true);
    }

    /** "A spokesman for Karl Ode said he": it is Ode who is spoken of. */
    private Optional<String> spokenFor(Reading reading, Pronoun kind, int pronoun) {
        if (!kind.isPerson()) {
            return Optional.empty();
        }
        TaggedSentence s = reading.words();
        return reading.clauses().stream()
                .filter(c -> s.lexicon().isVerb("say", c.verb().lemma()))
                .filter(c -> !c.subject().isEmpty() && c.subject().to() <= pronoun)
                .map(c -> principal(s, c.subject(), kind))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> principal(TaggedSentence s, Run subject, Pronoun kind) {
        Run first = s.chunk(subject.from());
        boolean spokesman = !first.isEmpty() && s.is("spokesperson", s.head(first));
        boolean linked = s.lower(first.to()).equals("for") || s.lower(first.to()).equals("of");
        Run principal = spokesman && linked ? s.chunk(first.to() + 1) : Run.NONE;
        return principal.isEmpty() ? Optional.empty() : kind.name(s, principal, discourse);
    }

    /** "After he left the army, Karl Ode worked": the main clause behind names him. */
    private Optional<String> cataphor(Reading reading, Pronoun kind, int pronoun) {
        List<Clause> clauses = reading.clauses();
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean fronted = i == 0 && clause.kind() != Clause.Kind.MAIN;
            if (!fronted || !clause.subject().contains(pronoun)) {
                return Optional.empty();
            }
            Clause next = clauses.get(i + 1);
            if (next.kind() == Clause.Kind.MAIN && next.subject().from() > pronoun) {
                return kind.name(reading.words(), next.subject(), discourse);
            }
        }
        return Optional.empty();
    }

    /** "Demand for Ode’s music grew after his death": the owner named last. */
    private Optional<String> owner(Reading reading, Pronoun kind, int pronoun) {
        TaggedSentence s = reading.words();
        if (!kind.isPerson() || !s.tagIs(pronoun, "PRP$")) {
            return Optional.empty();
        }
        return Names.in(s, new Run(s.begin(), pronoun)).stream()
                .filter(name -> s.tagIs(name.to(), "POS"))
                .map(name -> discourse.fullName(s.words(name)))
                .filter(name -> name.indexOf(' ') > 0 && kind.mayBeNamed(name, s.lexicon()))
                .reduce((a, b) -> b);
    }

    /** "struggled with the crisis since it began": the last thing named that "it" can be. */
    private Optional<String> lastNamed(Reading reading, Pronoun kind, int pronoun) {
        Optional<Clause> own =
                reading.clauses().stream()
                        .filter(c -> c.kind() == Clause.Kind.ADVERBIAL)
                        .filter(c -> c.subject().from() == pronoun)
                        .findFirst();
        if (own.isEmpty() || kind.isPerson()) {
            return Optional.empty();
        }
        TaggedSentence s = reading.words();
        int opener = reading.segments().get(own.get().segment()).words().from();
        Run last = s.isTime(opener - 1) ? Run.NONE : s.chunk(opener - 1);
        return last.isEmpty() ? Optional.empty() : kind.name(s, last, discourse);
    }

    /** Whether the sentence has somebody the pronoun can mean, only too long to be named. */
    private static boolean hasUnnamed(Reading reading, Pronoun kind, int pronoun) {
        TaggedSentence s = reading.words();
        return kind == Pronoun.THEY
                && reading.clauses().stream()
                        .filter(c -> !c.subject().isEmpty() && c.subject().to() <= pronoun)
                        .anyMatch(c -> isMany(s, c.subject()));
    }

    private static boolean isMany(TaggedSentence s, Run subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (s.tagIs(i, "CC") || s.word(i).tag().equals("NNS")) {
                return true;
            }
        }
        return false;
    }

    /** Who goes on speaking in a quotation: the one named where it began. */
    Optional<String> speakerOf(TaggedSentence s) {
        int here = numberOf(s);
        boolean quoted = holdsQuote(s);
        for (int i = here - 1; i >= Math.max(0, here - SPEECH); i--) {
            Reading reading = discourse.reading(i);
            if (!quoted || !holdsQuote(reading.words())) {
                return Optional.empty();
            }
            Optional<String> speaker = speaker(reading);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private static boolean holdsQuote(TaggedSentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.tagIs(i, "``") || s.tagIs(i, "''")) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> speaker(Reading reading) {
        TaggedSentence s = reading.words();
        return reading.clauses().stream()
                .filter(c -> !c.subject().isEmpty())
                .filter(c -> s.lexicon().isVerb("say", c.verb().lemma()))
                .map(c -> Speaker.of(s, c.subject(), discourse))
                .filter(Speaker::isPerson)
                .map(Speaker::name)
                .findFirst();
    }

    /**
     * @param sources whether those count too who only say something: "the prosecutor said" is
     *     seldom followed by what "he" himself has done
     */
    private Optional<String> before(int here, Pronoun kind, boolean sources) {
        Optional<String> found = Optional.empty();
        int reach = kind.isPerson() ? PERSON_REACH : REACH;
        for (int i = here - 1; found.isEmpty() && i >= Math.max(0, here - reach); i--) {
            Reading reading = discourse.reading(i);
            boolean ofAnother = sharesOwner(reading.words(), kind, Integer.MAX_VALUE);
            found = ofAnother ? found : farSubject(reading, kind, sources);
            if (found.isEmpty() && kind.isPerson() && i == here - 1) {
                found = object(reading, kind);
            }
        }
        return found;
    }

    private Optional<String> farSubject(Reading reading, Pronoun kind, boolean sources) {
        TaggedSentence s = reading.words();
        if (kind.isPerson()) {
            boolean said =
                    !sources
                            && reading.clauses().stream()
                                    .filter(c -> kind.name(s, c.subject(), discourse).isPresent())
                                    .limit(1)
                                    .anyMatch(c -> isSource(s, c));
            return said ? Optional.empty() : subject(reading, kind, Integer.MAX_VALUE);
        }
        return Stream.concat(
                        reading.clauses().stream().filter(c -> c.kind() == Clause.Kind.MAIN),
                        reading.clauses().stream().filter(c -> c.kind() != Clause.Kind.MAIN))
                .filter(c -> !c.subject().isEmpty())
                .filter(c -> kind.name(s, c.subject(), discourse).isPresent())
                .findFirst()
                .filter(c -> FarSubject.isLikely(s, c.subject(), kind))
                .flatMap(c -> kind.name(s, c.subject(), discourse));
    }

    /** A person who says something and of whom the text says no more. */
    private boolean isSource(TaggedSentence s, Clause clause) {
        Run person = Names.personIn(s, clause.subject());
        return s.lexicon().isVerb("say", clause.verb().lemma())
                && !person.isEmpty()
                && !discourse.isOften(s.word(person.to() - 1).form());
    }

    /** "His lawyer said he would": both are the same man, and not the lawyer. */
    private static boolean sharesOwner(TaggedSentence s, Pronoun kind, int pronoun) {
        int first = s.begin();
        return pronoun > first && s.tagIs(first, "PRP$") && Pronoun.of(s.lower(first)) == kind;
    }

    /** "Police arrested a teacher. He": nobody else is spoken of. */
    private Optional<String> object(Reading reading, Pronoun kind) {
        TaggedSentence s = reading.words();
        return reading.clauses().stream()
                .filter(c -> c.kind() == Clause.Kind.MAIN && !c.subject().isEmpty())
                .filter(c -> !s.tagIs(c.subject().from(), "PRP"))
                .map(c -> s.chunk(c.body().from()))
                .filter(chunk -> !chunk.isEmpty())
                .map(chunk -> kind.name(s, chunk, discourse))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "After his arrest, Karl Ode": in front of the first clause a pronoun looks ahead. */
    private Optional<String> ahead(Reading reading, Pronoun kind, int pronoun) {
        return reading.clauses().stream()
                .limit(1)
                .filter(c -> c.kind() == Clause.Kind.MAIN && c.subject().from() > pronoun)
                .map(c -> kind.name(reading.words(), c.subject(), discourse))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A main clause's subject before others'. */
    private Optional<String> subject(Reading reading, Pronoun kind, int before) {
        return subject(reading, kind, before, true).or(() -> subject(reading, kind, before, false));
    }

    private static boolean isNamed(Reading reading, Run subject) {
        return !Names.in(reading.words(), subject).isEmpty();
    }

    private Optional<String> subject(Reading reading, Pronoun kind, int before, boolean main) {
        return reading.clauses().stream()
                .filter(c -> main == (c.kind() == Clause.Kind.MAIN))
                .filter(c -> main || !kind.isPerson() || isNamed(reading, c.subject()))
                .filter(c -> !c.subject().isEmpty() && c.subject().to() <= before)
                .map(c -> kind.name(reading.words(), c.subject(), discourse))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
