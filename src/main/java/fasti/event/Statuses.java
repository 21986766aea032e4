package fasti.event;

import fasti.anchor.DateAnchor;
import fasti.time.Endpoint;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whether an event has happened, goes on, lies ahead or is only claimed. */
final class Statuses {
    private Statuses() {}

    static Status of(
            Reading reading, int time, Attachment attachment, TimeValue when, DateAnchor anchor) {
        if (isAfter(when, anchor.day()) || isPlanned(reading, time, attachment)) {
            return Status.PLANNED;
        }
        if (when instanceof Interval interval && interval.to() instanceof Endpoint.Open) {
            return Status.ONGOING;
        }
        return isClaimed(reading, attachment) ? Status.CLAIMED : Status.OCCURRED;
    }

    private static boolean isAfter(TimeValue when, Optional<LocalDate> day) {
        return day.isPresent() && when.start().isPresent() && when.start().get().isAfter(day.get());
    }

    private static boolean isPlanned(Reading reading, int time, Attachment attachment) {
        TaggedSentence s = reading.words();
        if (attachment.kind() == Attachment.Kind.NOUN) {
            int before = s.timePhrase(time).from() - 1;
            return s.tagIs(before, "VBN") && isPlan(s, lemma(s, before));
        }
        return attachment.kind() == Attachment.Kind.CLAUSE
                && attachment.clause().map(c -> isPlanned(s, c, time)).orElse(false);
    }

    private static boolean isPlanned(TaggedSentence s, Clause clause, int time) {
        VerbGroup verb = clause.verb();
        String first = s.lower(verb.run().from());
        boolean will = first.equals("will") || first.equals("shall") || first.equals("’ll");
        boolean would = (first.equals("would") || first.equals("must")) && !verb.perfect();
        boolean infinitive =
                s.tagIs(clause.body().from(), "TO")
                        && s.timePhrase(time).from() > clause.body().from()
                        && (verb.isBe() || isPlan(s, verb.lemma()));
        boolean scheduled =
                verb.passive()
                        && isPlan(s, verb.lemma())
                        && !verb.lemma().equals("threaten")
                        && !s.lexicon().isVerb("create", verb.lemma())
                        && (!s.lexicon().isVerb("say", verb.lemma()) || isForecast(s, verb));
        boolean due = verb.isBe() && s.is("due", clause.body().from());
        return will || would || infinitive || scheduled || due;
    }

    /** "is forecast", not "was announced". */
    private static boolean isForecast(TaggedSentence s, VerbGroup verb) {
        return !verb.past() && s.lower(verb.head()).equals("forecast");
    }

    private static boolean isPlan(TaggedSentence s, String lemma) {
        return s.lexicon().isVerb("plan", lemma);
    }

    private static String lemma(TaggedSentence s, int i) {
        return s.lexicon().inflection().lemma(s.lower(i));
    }

    private static boolean isClaimed(Reading reading, Attachment attachment) {
        TaggedSentence s = reading.words();
        if (attachment.kind() != Attachment.Kind.CLAUSE || attachment.clause().isEmpty()) {
            return false;
        }
        Clause clause = attachment.clause().get();
        int at = reading.clauses().indexOf(clause);
        boolean reported =
                clause.kind() == Clause.Kind.CONTENT
                        && at > 0
                        && s.lexicon()
                                .isVerb("claim", reading.clauses().get(at - 1).verb().lemma());
        for (int i = clause.start(); i < clause.body().to() && !reported; i++) {
            reported = s.is("hearsay", i);
        }
        return reported;
    }
}
