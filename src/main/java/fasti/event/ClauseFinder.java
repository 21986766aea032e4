package fasti.event;

import fasti.event.Clause.Kind;
import java.util.ArrayList;
import java.util.List;

/** Builds the clauses of a sentence from its segments: finds each verb's subject and its part. */
final class ClauseFinder {
    private final TaggedSentence s;
    private final List<Segment> segments;
    private final List<VerbGroup> groups;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseFinder(TaggedSentence s, List<Segment> segments, List<VerbGroup> groups) {
        this.s = s;
        this.segments = segments;
        this.groups = groups;
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
        Run body = new Run(behind ? subject.to() : verb.run().to(), bodyEnd(number));
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
                && !s.chunk(segment.words().from() - 1).isEmpty();
    }

    /** "a statement that the envoy made on Friday": a verb that wants an object and has none. */
    private boolean isMade(int number, VerbGroup verb, Run body) {
        int opener = segments.get(number).words().from();
        boolean object = !s.chunk(body.from()).isEmpty();
        return s.lower(opener).equals("that")
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
        Run local = localSubject(segment.body(), verb.run().from());
        if (!local.isEmpty()) {
            return withList(number, local);
        }
        if (isCoordinated(segment) && !clauses.isEmpty()) {
            return coordinateSubject(verb);
        }
        if (kind == Kind.RELATIVE) {
            return Antecedent.of(s, segments, number, verb);
        }
        Run quoted = beforeQuote(segment);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        boolean says = number > 0 && s.lexicon().isVerb("say", verb.lemma());
        Run inverted = says ? inverted(verb) : Run.NONE;
        if (!inverted.isEmpty() && segment.separator() == '"') {
            return inverted;
        }
        Run earlier = earlierSubject(number);
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

    /** "said Anna Keller": the subject stands behind its verb. */
    private Run inverted(VerbGroup verb) {
        Run chunk = s.chunk(verb.run().to());
        return chunk.isEmpty() || s.tagIs(chunk.from(), "PRP") ? Run.NONE : chunk;
    }

    /** "said it \"welcomed the sentence\"": the subject stands outside the quotation. */
    private Run beforeQuote(Segment segment) {
        Run before = s.chunk(segment.words().from() - 2);
        boolean pronoun = !before.isEmpty() && s.tagIs(before.from(), "PRP");
        return segment.separator() == '"' && pronoun ? before : Run.NONE;
    }

    private boolean isCoordinated(Segment segment) {
        return !segment.opener().isEmpty() && s.tagIs(segment.words().from(), "CC");
    }

    /** The noun phrase in front of a verb, with what hangs on it, fronted phrases left out. */
    private Run localSubject(int from, int verb) {
        int start = from;
        boolean gerund = s.tagIs(from, "VBG") && s.lower(from - 1).equals("that");
        while (!gerund && start < verb && s.chunk(start).isEmpty()) {
            if (isLeast(start)
                    || (s.tagIs(start, "IN") && s.tagIs(start + 1, "CD") && isAmount(start))) {
                break;
            }
            if (s.tagIs(start, "IN") || s.tagIs(start, "VBG") || s.tagIs(start, "TO")) {
                start = afterPhrase(start + 1, verb);
            } else {
                start++;
            }
        }
        int end = verb;
        while (end > start
                && (s.tagIs(end - 1, "RB")
                        || s.isTime(end - 1)
                        || s.isTimePhrase(end - 1)
                        || s.isAside(end - 1))) {
            end--;
        }
        return end > start ? new Run(start, end) : Run.NONE;
    }

    /** "about 5 gallons" is an amount, no phrase of its own. */
    private boolean isAmount(int preposition) {
        return !s.isTime(preposition + 1) && s.is("amount", preposition);
    }

    /** "at least eight". */
    private boolean isLeast(int at) {
        boolean least = s.lower(at + 1).equals("least") || s.lower(at + 1).equals("most");
        return least && s.lower(at).equals("at") && s.tagIs(at + 2, "CD");
    }

    private int afterPhrase(int start, int limit) {
        int at = start;
        while (at < limit && s.isTime(at)) {
            at++;
        }
        if (at > start) {
            return at;
        }
        Run chunk = s.chunk(at);
        return chunk.isEmpty() ? start : Math.min(chunk.to(), limit);
    }

    /** "Oslo, Lisbon, Vienna and Dublin agreed": the names before belong to the subject. */
    private Run withList(int number, Run local) {
        boolean list = false;
        for (int i = local.from(); i < local.to(); i++) {
            list |= s.tagIs(i, "CC");
        }
        int first = number;
        while (list
                && first > 0
                && segments.get(first).separator() == ','
                && isNominal(first - 1)) {
            first--;
        }
        return first == number ? local : new Run(nominal(first).from(), local.to());
    }

    private boolean isNominal(int number) {
        return segments.get(number).opener().isEmpty() && !nominal(number).isEmpty();
    }

    /** The noun phrase that is all of a segment but a date: "Today the wealth of websites". */
    private Run nominal(int number) {
        Run words = segments.get(number).words();
        int start = words.from();
        while (start < words.to() && (s.isTime(start) || s.isTimePhrase(start))) {
            start++;
        }
        int end = s.chunk(start).to();
        while (!s.chunk(start).isEmpty() && s.lower(end).equals("of") && end < words.to()) {
            end = Math.max(end + 1, s.chunk(end + 1).to());
        }
        return end == words.to() ? new Run(start, end) : Run.NONE;
    }

    /** A subject parted from its verb by commas: "The adviser, Maria Anna Keller, said". */
    private Run earlierSubject(int number) {
        Run best = Run.NONE;
        for (int i = number - 1; i >= 0 && segments.get(i + 1).separator() != ';'; i--) {
            Segment segment = segments.get(i);
            if (hasVerb(segment)) {
                if (s.tagIs(segment.words().from(), "W")) {
                    continue;
                }
                break;
            }
            Run phrase = localSubject(segment.body(), segment.words().to());
            boolean age = phrase.to() - phrase.from() == 1 && s.tagIs(phrase.from(), "CD");
            if (!phrase.isEmpty() && !age && startsPhrase(segment, phrase)) {
                best = better(phrase, best);
            }
        }
        return best;
    }

    private boolean startsPhrase(Segment segment, Run phrase) {
        return phrase.from() == segment.body() || s.tagIs(segment.words().from(), "IN");
    }

    /** Of a description and a name that stand side by side the name. */
    private Run better(Run left, Run right) {
        if (right.isEmpty()) {
            return left;
        }
        boolean rightIsName = isName(right) && !isJoined(left);
        return rightIsName && !isName(left) ? right : left;
    }

    /** "The mayor and the pilot, Ann Lowe": the name is that of one of them. */
    private boolean isJoined(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (s.tagIs(i, "CC")) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (!s.word(i).isName()) {
                return false;
            }
        }
        return !run.isEmpty();
    }

    private boolean hasVerb(Segment segment) {
        return groups.stream().anyMatch(g -> segment.words().contains(g.run().from()));
    }

    /** The end of what belongs to a verb: its segment and the lists and places that go on in it. */
    private int bodyEnd(int number) {
        int end = segments.get(number).words().to();
        for (int i = number + 1; i < segments.size() && continues(i); i++) {
            end = segments.get(i).words().to();
        }
        return end;
    }

    private boolean continues(int number) {
        Segment segment = segments.get(number);
        if (hasVerb(segment)) {
            return segment.separator() == ' '
                    && (segment.opener().equals("that") || isSaid(number));
        }
        if (segment.separator() == '"' || segment.separator() == ' ') {
            return segment.separator() == '"' && !endsQuote(number);
        }
        int first = segment.words().from();
        if (isMeasure(number)) {
            return false;
        }
        return segment.separator() == ','
                && segment.opener().isEmpty()
                && (isListItem(number)
                        || isPlaceName(segment)
                        || s.tagIs(first, "IN")
                        || s.isTime(first));
    }

    /** "resumed on Tuesday, five days after": how long after says another clause. */
    private boolean isMeasure(int number) {
        Run words = segments.get(number).words();
        boolean all = s.isTime(words.from()) && s.isTime(words.to() - 1);
        return all && number + 1 < segments.size() && !segments.get(number + 1).opener().isEmpty();
    }

    private boolean isSaid(int number) {
        Segment before = segments.get(number - 1);
        return segments.get(number).opener().isEmpty()
                && groups.stream()
                        .filter(g -> before.words().contains(g.run().from()))
                        .anyMatch(g -> s.lexicon().isVerb("say", g.lemma()));
    }

    private boolean endsQuote(int number) {
        int before = segments.get(number).words().from() - 2;
        return s.tagIs(before, ",");
    }

    private boolean isListItem(int number) {
        for (int i = number; i < segments.size() && !hasVerb(segments.get(i)); i++) {
            Run words = segments.get(i).words();
            if (s.lower(words.from()).equals("and") || s.lower(words.from()).equals("or")) {
                return !s.chunk(words.from() + 1).isEmpty();
            }
            if (!isNominal(i)) {
                return containsAnd(words);
            }
        }
        return false;
    }

    private boolean containsAnd(Run words) {
        Run first = s.chunk(words.from());
        return !first.isEmpty() && s.tagIs(first.to(), "CC");
    }

    /** "in Sochi, Russia". */
    private boolean isPlaceName(Segment segment) {
        Run chunk = s.chunk(segment.words().from());
        return s.word(segment.words().from() - 2).isName()
                && isName(chunk)
                && chunk.to() - chunk.from() <= 2;
    }
}
