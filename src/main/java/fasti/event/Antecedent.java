package fasti.event;

import java.util.List;

/**
 * Finds what "which", "who" and "that" stand for: the nearest noun phrase that agrees with the
 * verb, with the phrases tied to it ("parts of the city, which has been" is the city; "the
 * militancy in the country, which broke out" the militancy).
 */
final class Antecedent {
    private Antecedent() {}

    static Run of(TaggedSentence s, List<Segment> segments, int number, VerbGroup verb) {
        int end = segments.get(number).words().from();
        while (end > 0 && s.chunk(end - 1).isEmpty()) {
            end--;
            if (VerbGroups.isFinite(s, end)) {
                return Run.NONE;
            }
        }
        Run nearest = s.chunk(end - 1);
        if (nearest.isEmpty() || isQuestion(s, segments.get(number).words().from())) {
            return Run.NONE;
        }
        int from = nearest.from();
        String opener = segments.get(number).opener();
        from = outsideBetween(s, from, opener);
        int event = s.lexicon().isVerb("happen", verb.lemma()) ? eventBefore(s, from) : -1;
        if (event >= 0 && !opener.equals("who")) {
            return new Run(event, end);
        }
        from = agreeing(s, from, verb);
        Run outer = s.lower(from - 1).equals("of") ? s.chunk(from - 2) : Run.NONE;
        boolean named = !outer.isEmpty() && s.word(from).isName() && !s.word(end - 1).isName();
        // "the Gulf of Norway oil disaster"
        from = named && s.word(outer.to() - 1).isName() ? outer.from() : from;
        boolean tied = s.tagIs(segments.get(number).words().from() - 1, "IN");
        boolean person = opener.equals("who") && s.word(s.head(nearest)).isName();
        tied |= person && !isPersonBefore(s, from);
        while (!tied && (isTied(s, from, verb) || isAboveName(s, from, verb, opener))) {
            from = s.chunk(s.lower(from - 2).equals("out") ? from - 3 : from - 2).from();
        }
        Run name = described(s, from, end);
        return name.isEmpty() ? new Run(from, end) : name;
    }

    /** "Storm Alma, the first of the season, which": the name that the phrase describes. */
    private static Run described(TaggedSentence s, int from, int end) {
        boolean description = s.tagIs(from, "DT") && s.tagIs(from - 1, ",") && s.tagIs(end, ",");
        Run name = description ? s.chunk(from - 2) : Run.NONE;
        return Names.isAll(s, name) ? name : Run.NONE;
    }

    /**
     * "a hearing held by the ministry, which began": the event that can have begun; -1 where the
     * nearest noun names one, or none does.
     */
    private static int eventBefore(TaggedSentence s, int nearest) {
        boolean named = s.lexicon().isEventNoun(s.word(s.head(s.chunk(nearest))).form());
        for (int i = nearest - 1; i > Math.max(0, nearest - 15) && !named; i--) {
            Run chunk = s.chunk(i);
            if (VerbGroups.isFinite(s, i) && !s.lower(i + 1).equals("by")) {
                return -1;
            }
            if (!chunk.isEmpty()
                    && s.lexicon().nounType(s.word(s.head(chunk)).form()).isPresent()) {
                return chunk.from();
            }
        }
        return -1;
    }

    /** "the guarantee on deposits in funds, which was": the nearest that agrees. */
    private static int agreeing(TaggedSentence s, int nearest, VerbGroup verb) {
        int from = nearest;
        while (!agrees(s, s.head(s.chunk(from)), verb)) {
            Run left = s.chunk(from - 2);
            boolean linked = s.tagIs(from - 1, "IN") && left.to() == from - 1 && !left.isEmpty();
            if (!linked) {
                return nearest;
            }
            from = left.from();
        }
        return from;
    }

    /** "a truce between the army and the guerrillas that took effect": the truce did. */
    private static int outsideBetween(TaggedSentence s, int from, String opener) {
        Run first = s.tagIs(from - 1, "CC") ? s.chunk(from - 2) : Run.NONE;
        Run outer = first.isEmpty() ? first : s.chunk(first.from() - 2);
        boolean between = !outer.isEmpty() && s.lower(first.from() - 1).equals("between");
        return between && opener.equals("that") ? outer.from() : from;
    }

    /**
     * A bare name is told apart already: "a trip to Norway that was", "a villa in Norway, which was
     * seized", "observers from the Nordic Council, who arrived" speak of what stands before.
     */
    private static boolean isAboveName(TaggedSentence s, int from, VerbGroup verb, String opener) {
        int link = s.lower(from - 2).equals("out") ? from - 2 : from - 1;
        Run left = s.chunk(link - 1);
        boolean linked = s.tagIs(from - 1, "IN") || s.tagIs(from - 1, "TO");
        if (left.isEmpty() || left.to() != link || !linked) {
            return false;
        }
        int name = s.head(s.chunk(from));
        int noun = s.head(left);
        if (!s.word(name).isName() || s.word(noun).isName() || !agrees(s, noun, verb)) {
            return false;
        }
        return switch (opener) {
            case "that" -> true;
            case "which" -> verb.passive();
            case "who" ->
                    isPerson(s, noun)
                            || (s.word(noun).tag().equals("NNS")
                                    && (s.lexicon().is("organisation", s.word(name).form())
                                            || s.lexicon().isCountry(s.word(name).form())));
            default -> false;
        };
    }

    /** "the wife of Karl Ode, who": either; "the murder of Karl Ode, who": Ode. */
    private static boolean isPersonBefore(TaggedSentence s, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 10) && !VerbGroups.isFinite(s, i); i--) {
            Run left = s.chunk(i);
            int head = left.isEmpty() ? i : s.head(left);
            if (isPerson(s, head) || s.word(head).tag().equals("NNS")) {
                return true;
            }
        }
        return false;
    }

    /** "comment on who made the decision": who it was is asked. */
    private static boolean isQuestion(TaggedSentence s, int who) {
        int before = s.tagIs(who - 1, "RB") ? who - 2 : who - 1;
        return s.lower(who).equals("who")
                && (s.tagIs(before, "V") || (s.tagIs(before, "IN") && s.chunk(before).isEmpty()));
    }

    /** "a captain out of Alabama who", "the director of Verola who". */
    private static boolean isPerson(TaggedSentence s, int noun) {
        return s.is("person", noun) || s.is("role", noun);
    }

    /** Whether the phrase belongs with the noun phrase and preposition before it. */
    private static boolean isTied(TaggedSentence s, int from, VerbGroup verb) {
        Run left = s.chunk(from - 2);
        if (left.isEmpty() || left.to() != from - 1 || !s.tagIs(from - 1, "IN")) {
            return false;
        }
        if (!agrees(s, s.head(left), verb)) {
            return false;
        }
        boolean happens = s.lexicon().isVerb("happen", verb.lemma());
        if (happens && s.lexicon().isEventNoun(s.word(s.head(s.chunk(from))).form())) {
            return false;
        }
        return s.lower(from - 1).equals("of")
                || (happens
                        && s.is("place-preposition", from - 1)
                        && !VerbGroups.isFinite(s, left.from() - 1));
    }

    private static boolean agrees(TaggedSentence s, int noun, VerbGroup verb) {
        boolean plural = s.word(noun).tag().equals("NNS") || s.word(noun).tag().equals("NNPS");
        String first = s.lower(verb.run().from());
        boolean wantsSingular = first.equals("was") || s.tagIs(verb.run().from(), "VBZ");
        boolean wantsPlural = first.equals("were") || s.tagIs(verb.run().from(), "VBP");
        return plural ? !wantsSingular : !wantsPlural;
    }
}
