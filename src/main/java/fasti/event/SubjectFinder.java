package fasti.event;

import java.util.List;

/** Finds the subject of a verb: in front of it, behind it, or parted from it by commas. */
final class SubjectFinder {
    private final TaggedSentence s;
    private final List<Segment> segments;
    private final SegmentPhrases phrases;

    SubjectFinder(TaggedSentence s, List<Segment> segments, SegmentPhrases phrases) {
        this.s = s;
        this.segments = segments;
        this.phrases = phrases;
    }

    /** "said Anna Keller": the subject stands behind its verb. */
    Run inverted(VerbGroup verb) {
        Run chunk = s.chunk(verb.run().to());
        return chunk.isEmpty() || s.tagIs(chunk.from(), "PRP") ? Run.NONE : chunk;
    }

    /** "said it \"welcomed the sentence\"": the subject stands outside the quotation. */
    Run beforeQuote(Segment segment) {
        Run before = s.chunk(segment.words().from() - 2);
        boolean pronoun = !before.isEmpty() && s.tagIs(before.from(), "PRP");
        return segment.separator() == '"' && pronoun ? before : Run.NONE;
    }

    /** The noun phrase in front of a verb, with what hangs on it, fronted phrases left out. */
    Run local(int from, int verb) {
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
                        || s.isAside(end - 1)
                        || isHimself(end - 1))) {
            end--;
        }
        Run last = s.chunk(end - 1);
        boolean own = s.is("nominative", end - 1) && last.from() > start && !s.tagIs(end - 2, "CC");
        return end > start ? new Run(own ? end - 1 : start, end) : Run.NONE;
    }

    /** "the president himself met". */
    private boolean isHimself(int i) {
        return s.tagIs(i, "PRP") && Pronoun.isReflexive(s.lower(i));
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

    /**
     * "Ann Lowe, a senior diver at the yard left": the name before a description that no comma
     * closes; empty where there is none.
     */
    Run described(int number, Run local) {
        boolean description =
                number == 1
                        && local.from() == segments.get(number).words().from()
                        && segments.get(number).separator() == ','
                        && (s.tagIs(local.from(), "DT") || s.lower(local.from()).equals("one"));
        Run name = description ? phrases.nominal(0) : Run.NONE;
        return Names.personIn(s, name).isEmpty() || !isName(s, name) ? Run.NONE : name;
    }

    /** "The parliament of Lindos, Norway voted": not the country did; empty where no place. */
    Run placed(int number, Run local) {
        boolean country =
                number > 0
                        && segments.get(number).separator() == ','
                        && s.lexicon().isCountry(s.words(local))
                        && local.from() == segments.get(number).words().from();
        Segment before = country ? segments.get(number - 1) : segments.get(number);
        if (!country || phrases.hasVerb(before) || !before.opener().isEmpty()) {
            return Run.NONE;
        }
        Run start = local(before.body(), before.words().to());
        boolean named =
                !start.isEmpty()
                        && s.tagIs(start.from(), "DT")
                        && start.to() == before.words().to();
        return named ? new Run(start.from(), local.to()) : Run.NONE;
    }

    private static boolean isName(TaggedSentence s, Run run) {
        return s.word(run.from()).isName() && s.word(run.to() - 1).isName();
    }

    /** "Oslo, Lisbon, Vienna and Dublin agreed": the names before belong to the subject. */
    Run withList(int number, Run local) {
        boolean list = false;
        for (int i = local.from(); i < local.to(); i++) {
            list |= s.tagIs(i, "CC") && s.chunk(i - 1).from() == local.from();
        }
        int first = number;
        while (list
                && !isPlaceBefore(first, local)
                && first > 0
                && segments.get(first).separator() == ','
                && phrases.isNominal(first - 1)) {
            first--;
        }
        if (list && first == number) {
            return withBeginning(number, local);
        }
        return first == number ? local : new Run(phrases.nominal(first).from(), local.to());
    }

    /** "in Lindos, Norway, a truck and a car collided": the country is none of the two. */
    private boolean isPlaceBefore(int number, Run local) {
        boolean thing = s.tagIs(local.from(), "DT") && number > 0;
        return thing && phrases.isName(phrases.nominal(number - 1));
    }

    /** "A pipe with a mixture of oil, gas and water burst": the subject began a comma before. */
    private Run withBeginning(int number, Run local) {
        Segment before = number > 0 ? segments.get(number - 1) : segments.get(number);
        boolean parted = number > 0 && segments.get(number).separator() == ',';
        if (!parted || !before.opener().isEmpty() || phrases.hasVerb(before)) {
            return local;
        }
        Run start = local(before.body(), before.words().to());
        boolean whole = !start.isEmpty() && start.to() == before.words().to();
        return whole && start.to() - start.from() > 2 ? new Run(start.from(), local.to()) : local;
    }

    /** A subject parted from its verb by commas: "The adviser, Maria Anna Keller, said". */
    Run earlier(int number) {
        Run best = Run.NONE;
        for (int i = number - 1; i >= 0 && segments.get(i + 1).separator() != ';'; i--) {
            Segment segment = segments.get(i);
            if (phrases.hasVerb(segment)) {
                if (s.tagIs(segment.words().from(), "W")) {
                    continue;
                }
                break;
            }
            Run phrase = local(segment.body(), segment.words().to());
            boolean age = phrase.to() - phrase.from() == 1 && s.tagIs(phrase.from(), "CD");
            boolean zone =
                    s.isTime(segment.words().from() - 2) && s.lower(phrase.to() - 1).equals("time");
            boolean whole = startsPhrase(segment, phrase) && !isWhere(segment, phrase) && !zone;
            if (!phrase.isEmpty() && !age && whole) {
                best = better(withRest(i, phrase), best);
            }
        }
        return best;
    }

    /** "the mayor and her Danish, Swedish and Finnish guests": the list goes on. */
    private Run withRest(int number, Run phrase) {
        Segment next = segments.get(number + 1);
        boolean list =
                isJoined(phrase)
                        && next.separator() == ','
                        && !phrases.hasVerb(next)
                        && phrase.to() == segments.get(number).words().to();
        Run first = s.chunk(next.words().from());
        boolean and = list && !first.isEmpty() && s.tagIs(first.to(), "CC");
        return and && number + 2 < segments.size()
                ? new Run(phrase.from(), next.words().to())
                : phrase;
    }

    /** "in Lindos, Fla., opened": the state says where. */
    private boolean isWhere(Segment segment, Run phrase) {
        boolean single = phrase.to() - phrase.from() == 1;
        int place = segment.words().from() - 2;
        Run before = s.chunk(place);
        boolean in =
                s.lower(before.from() - 1).equals("in") || s.lower(before.from() - 1).equals("at");
        boolean country = s.lexicon().isCountry(s.words(phrase));
        return single
                && phrases.isName(phrase)
                && !before.isEmpty()
                && s.word(place).isName()
                && (in || country);
    }

    private boolean startsPhrase(Segment segment, Run phrase) {
        return phrase.from() == segment.body() || s.tagIs(segment.words().from(), "IN");
    }

    /** Of a description and a name that stand side by side the name. */
    private Run better(Run left, Run right) {
        if (right.isEmpty()) {
            return left;
        }
        boolean rightIsName = phrases.isName(right) && !isJoined(left);
        return rightIsName && !phrases.isName(left) ? right : left;
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
}
