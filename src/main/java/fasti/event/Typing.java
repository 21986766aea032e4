package fasti.event;

import java.util.Optional;

/** Tells what kind of event a clause or a noun phrase tells of. */
final class Typing {
    private Typing() {}

    static EventType ofNoun(TaggedSentence s, Run phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Optional<EventType> type =
                    s.tagIs(i, "NN") ? s.lexicon().nounType(s.word(i).form()) : Optional.empty();
            if (type.isPresent() && i == s.head(s.chunk(i))) {
                return fine(s, s.chunk(i), type.get());
            }
        }
        return EventType.OTHER;
    }

    /** "ceasefire deal" is a ceasefire, "election campaign" an election. */
    private static EventType fine(TaggedSentence s, Run chunk, EventType head) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            EventType type = s.lexicon().nounType(s.word(i).form()).orElse(EventType.OTHER);
            if (type == EventType.CEASEFIRE
                    || (head == EventType.OTHER && type != EventType.OTHER)) {
                return type;
            }
        }
        return head;
    }

    static EventType ofClause(TaggedSentence s, Clause clause) {
        if (clause.verb().lemma().equals("open") && s.lower(clause.body().from()).equals("fire")) {
            return EventType.ATTACK;
        }
        EventType verb = s.lexicon().verbType(clause.verb().lemma()).orElse(EventType.OTHER);
        if (verb == EventType.ELECTION && isChamber(s, clause.subject())) {
            return EventType.AGREEMENT;
        }
        EventType object = firstNoun(s, clause.body());
        EventType subject = firstNoun(s, clause.subject());
        if (subject == EventType.ACCIDENT) {
            return subject;
        }
        if (verb == EventType.AGREEMENT || verb == EventType.MEETING || verb == EventType.OTHER) {
            EventType noun = object != EventType.OTHER ? object : subject;
            return noun != EventType.OTHER ? noun : verb;
        }
        return verb;
    }

    /** A council that votes elects nobody. */
    private static boolean isChamber(TaggedSentence s, Run subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (s.is("chamber", i)) {
                return true;
            }
        }
        return false;
    }

    /** The type that one of the first two noun phrases names. */
    private static EventType firstNoun(TaggedSentence s, Run run) {
        int phrases = 0;
        for (int i = run.from(); i < run.to() && phrases < 2; ) {
            Run chunk = s.chunk(i);
            if (!chunk.isEmpty()) {
                phrases++;
                EventType type =
                        s.lexicon().nounType(s.word(s.head(chunk)).form()).orElse(EventType.OTHER);
                EventType fine = fine(s, chunk, type);
                if (fine != EventType.OTHER) {
                    return fine;
                }
            }
            i = Math.max(i + 1, chunk.to());
        }
        return EventType.OTHER;
    }
}
