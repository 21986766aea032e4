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
        if (isAfter(when, anchor.day())
                || isPlanned(reading, time, attachment)
                || isDeadline(when, anchor.day(), attachment)) {
            return Status.PLANNED;
        }
        if (when instanceof Interval interval && interval.to() instanceof Endpoint.Open) {
            return Status.ONGOING;
        }
        return isClaimed(reading, attachment) ? Status.CLAIMED : Status.OCCURRED;
    }

    /** "requires the yard to repay by 2020", told before that. */
    private static boolean isDeadline(
            TimeValue when, Optional<LocalDate> day, Attachment attachment) {
        boolean ahead =
                day.isPresent()
                        && when.start().isEmpty()
                        && when.end().filter(end -> end.isAfter(day.get())).isPresent();
        return ahead
                && attachment.kind() == Attachment.Kind.CLAUSE
                && attachment.clause().filter(c -> !c.verb().past()).isPresent();
    }

    /** "was released on Friday"; not "was to appear on Friday", "called a vote for Friday". */
    static boolean isToldAsPast(Reading reading, int time, Attachment attachment) {
        TaggedSentence s = reading.words();
        String tie = s.lower(s.timePhrase(time).from());
        boolean at = tie.equals("on") || tie.equals("in") || tie.equals("at");
        boolean bare = s.timePhrase(time).from() == s.timeWords(time).from();
        VerbGroup verb = attachment.clause().orElseThrow().verb();
        boolean plans = isPlan(s, verb.lemma()) || s.lexicon().isVerb("say", verb.lemma());
        return (at || bare) && !plans && !isPlanned(reading, time, attachment);
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
        if (attachment.kind() == Attachment.Kind.PARTICIPLE) {
            int first = attachment.phrase().from();
            return s.is("due", first) && s.tagIs(first + 1, "TO");
        }
        return attachment.kind() == Attachment.Kind.CLAUSE
                && attachment.clause().map(c -> isPlanned(s, c, time)).orElse(false);
    }

    private static boolean isPlanned(TaggedSentence s, Clause clause, int time) {
        VerbGroup verb = clause.verb();
        String first = s.lower(verb.run().from());
        boolean will = first.equals("will") || first.equals("shall") || first.equals("’ll");
        boolean would = (first.equals("would") || first.equals("must")) && !verb.perfect();
        int to = clause.body().from();
        boolean plans = !verb.past() && isPlan(s, verb.lemma());
        while (plans && to < clause.body().to() && !s.tagIs(to, "TO")) {
            to++;
        }
        boolean infinitive =
                s.tagIs(to, "TO")
                        && (to == clause.body().from() || s.word(to + 1).tag().equals("VB"))
                        && s.timePhrase(time).from() > to
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
        int end = Math.min(clause.body().to(), clause.verb().run().to() + 1);
        for (int i = clause.start(); i < end && !reported; i++) {
            reported = s.is("hearsay", i);
        }
        return reported;
    }
}
