package fasti.event;

import fasti.event.Clause.Kind;
import java.util.ArrayList;
import java.util.List;

/** Builds the clauses of a sentence from its segments: finds each verb's subject and its part. */
final class ClauseFinder {
    private final TaggedSentence s;
    private final List<Segment> segments;
    private final SubjectFinder subjects;
    private final ClauseEnd ends;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseFinder(TaggedSentence s, List<Segment> segments, List<VerbGroup> groups) {
        this.s = s;
        this.segments = segments;
        SegmentPhrases phrases = new SegmentPhrases(s, segments, groups);
        this.subjects = new SubjectFinder(s, segments, phrases);
        this.ends = new ClauseEnd(s, segments, phrases);
    }

    static List<Clause> find(TaggedSentence s, List<Segment> segments, List<VerbGroup> groups) {
        ClauseFinder finder = new ClauseFinder(s, segments, groups);
        for (VerbGroup group : groups) {
            finder.clauses.add(finder.clause(group));
        }
        return finder.clauses;
    }

    private Clause clause(VerbGroup group) {
        int number = 0;
        while (!segments.get(number).words().contains(group.run().from())) {
            number++;
        }
        Segment segment = segments.get(number);
        Kind kind = kind(number);
        VerbGroup verb = isElided(segment, group) ? group.asPassive() : group;
        Run subject = subject(number, kind, verb);
        boolean behind = subject.from() == verb.run().to() && !subject.isEmpty();
        Run body = new Run(behind ? subject.to() : verb.run().to(), ends.behind(number));
        boolean object = isObjectRelative(number, kind, subject, verb, body);
        Run antecedent = object ? Antecedent.of(s, segments, number, verb) : Run.NONE;
        return new Clause(number, kind, subject, verb, body, segment.opener(), antecedent);
    }

    /** "was dated May 11 and released on Friday": the auxiliary is said once. */
    private boolean isElided(Segment segment, VerbGroup group) {
        int behind = group.run().to();
        boolean single = group.run().from() == segment.body() && behind == segment.body() + 1;
        boolean participle = s.lexicon().inflection().isAlsoParticiple(s.lower(group.head()));
        return single
                && isCoordinated(segment)
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).verb().isPassivePast()
                && participle
                && !s.lexicon().isVerb("intransitive", group.lemma())
                && s.chunk(behind).isEmpty();
    }

    /** "which the army seized", "a fund the company created": the verb's object stands before. */
    private boolean isObjectRelative(int number, Kind kind, Run subject, VerbGroup verb, Run body) {
        Segment segment = segments.get(number);
        if (subject.from() < segment.words().from() || verb.passive() || verb.isBe()) {
            return false;
        }
        if (kind == Kind.RELATIVE || (kind == Kind.CONTENT && isMade(number, verb, body))) {
            return true;
        }
        boolean bare = number > 0 && segment.separator() == ' ' && segment.opener().isEmpty();
        boolean noObject = body.isEmpty() || s.chunk(body.from()).isEmpty();
        return bare
                && kind == Kind.MAIN
                && noObject
                && !s.lexicon().isVerb("intransitive", verb.lemma())
                && !s.word(segment.words().from() - 1).isName()
                && !s.chunk(segment.words().from() - 1).isEmpty();
    }

    /** "a statement that the envoy made on Friday": a verb that wants an object and has none. */
    private boolean isMade(int number, VerbGroup verb, Run body) {
        int opener = segments.get(number).words().from();
        boolean object = !s.chunk(body.from()).isEmpty();
        boolean said =
                !clauses.isEmpty()
                        && s.lexicon()
                                .isVerb("say", clauses.get(clauses.size() - 1).verb().lemma());
        return s.lower(opener).equals("that")
                && !said
                && !s.chunk(opener - 1).isEmpty()
                && !object
                && s.lexicon().isVerb("create", verb.lemma());
    }

    private Kind kind(int number) {
        Segment segment = segments.get(number);
        int opener = segment.words().from();
        if (segment.opener().isEmpty()) {
            return followsSaying(number) ? Kind.CONTENT : Kind.MAIN;
        }
        return switch (s.word(opener).tag()) {
            case "WDT", "WP", "WP$" -> Kind.RELATIVE;
            case "CC" -> clauses.isEmpty() ? Kind.MAIN : coordinate();
            case "WRB" -> Kind.ADVERBIAL;
            default -> subordinate(number);
        };
    }

    private Kind coordinate() {
        Kind before = clauses.get(clauses.size() - 1).kind();
        return before == Kind.ADVERBIAL ? Kind.MAIN : before;
    }

    private Kind subordinate(int number) {
        String opener = segments.get(number).opener();
        if (s.lexicon().is("condition", opener)) {
            return Kind.CONDITION;
        }
        return opener.equals("that") ? Kind.CONTENT : Kind.ADVERBIAL;
    }

    /** "said the talks would start": no mark and no word stands between. */
    private boolean followsSaying(int number) {
        return segments.get(number).separator() == ' '
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).segment() == number - 1
                && s.lexicon().isVerb("say", clauses.get(clauses.size() - 1).verb().lemma());
    }

    private Run subject(int number, Kind kind, VerbGroup verb) {
        Segment segment = segments.get(number);
        Run local = subjects.local(segment.body(), verb.run().from());
        if (!local.isEmpty()) {
            Run name = subjects.described(number, local);
            Run whole = name.isEmpty() ? subjects.placed(number, local) : name;
            return whole.isEmpty() ? subjects.withList(number, local) : whole;
        }
        if (isCoordinated(segment) && !clauses.isEmpty()) {
            return coordinateSubject(verb);
        }
        if (kind == Kind.RELATIVE) {
            return Antecedent.of(s, segments, number, verb);
        }
        Run quoted = subjects.beforeQuote(segment);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        boolean says = number > 0 && s.lexicon().isVerb("say", verb.lemma());
        Run inverted = says ? subjects.inverted(verb) : Run.NONE;
        boolean opens = segment.separator() == ',' && verb.run().from() == segment.words().from();
        boolean ends = s.tagIs(inverted.to(), ",") || s.tagIs(inverted.to(), ".");
        if (!inverted.isEmpty() && (segment.separator() == '"' || (opens && ends))) {
            return inverted;
        }
        Run earlier = subjects.earlier(number);
        return earlier.isEmpty() ? inverted : earlier;
    }

    /** "He joined the crew that won in 2003 and has been coaching": another tense, he again. */
    private Run coordinateSubject(VerbGroup verb) {
        Clause before = clauses.get(clauses.size() - 1);
        boolean alike =
                before.verb().past() == verb.past() && before.verb().modal() == verb.modal();
        if (before.kind() != Kind.RELATIVE || alike) {
            return before.subject();
        }
        return clauses.stream()
                .filter(c -> c.kind() != Kind.RELATIVE && !c.subject().isEmpty())
                .reduce((a, b) -> b)
                .map(Clause::subject)
                .orElse(before.subject());
    }

    private boolean isCoordinated(Segment segment) {
        return !segment.opener().isEmpty() && s.tagIs(segment.words().from(), "CC");
    }
}
