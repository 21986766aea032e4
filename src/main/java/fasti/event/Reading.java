package fasti.event;

import java.util.List;
import java.util.Optional;

/** A sentence as understood: its words, segments and clauses. */
record Reading(TaggedSentence words, List<Segment> segments, List<Clause> clauses) {

    static Reading of(TaggedSentence words) {
        List<VerbGroup> groups = VerbGroups.find(words);
        List<Segment> segments = SegmentFinder.find(words, groups);
        return new Reading(words, segments, ClauseFinder.find(words, segments, groups));
    }

    /** The number of the segment a word stands in, or of the last before it. */
    int segmentOf(int word) {
        int number = 0;
        while (number + 1 < segments.size() && segments.get(number + 1).words().from() <= word) {
            number++;
        }
        return number;
    }

    Optional<Clause> clauseIn(int segment) {
        return clauses.stream().filter(c -> c.segment() == segment).findFirst();
    }

    /** The nearest clause before a segment that has a subject. */
    Optional<Clause> clauseBefore(int segment) {
        return clauses.stream()
                .filter(c -> c.segment() < segment && !c.subject().isEmpty())
                .reduce((a, b) -> b);
    }

    /** The first clause behind a segment that a fronted phrase can belong to. */
    Optional<Clause> clauseAfter(int segment) {
        return clauses.stream()
                .filter(c -> c.segment() > segment && c.kind() != Clause.Kind.RELATIVE)
                .filter(c -> !c.subject().isEmpty())
                .findFirst();
    }

    /** What a clause of saying says, where it stands in the sentence. */
    Optional<Clause> contentOf(Clause saying) {
        boolean emerges = saying.verb().lemma().equals("emerge");
        boolean says = words.lexicon().isVerb("say", saying.verb().lemma()) && !emerges;
        if (words.lexicon().isVerb("prove", saying.verb().lemma())) {
            return proved(saying);
        }
        if (!says || saying.verb().passive()) {
            return Optional.empty();
        }
        int at = clauses.indexOf(saying);
        Optional<Clause> next =
                at + 1 < clauses.size() ? Optional.of(clauses.get(at + 1)) : Optional.empty();
        Optional<Clause> behind = next.filter(c -> c.kind() == Clause.Kind.CONTENT && !isJoined(c));
        return behind.or(() -> before(saying, at))
                .or(() -> behindThat(saying, at))
                .or(() -> aside(saying, at))
                .or(
                        () ->
                                next.filter(
                                        c ->
                                                !isJoined(c)
                                                        && c.kind() != Clause.Kind.ADVERBIAL
                                                        && c.kind() != Clause.Kind.CONDITION
                                                        && (isQuoted(c)
                                                                || saysNothingElse(saying))));
    }

    /** "A study showed that the pier was rotten": only what "that" opens. */
    private Optional<Clause> proved(Clause showing) {
        int next = clauses.indexOf(showing) + 1;
        return next < clauses.size() && !showing.verb().passive()
                ? Optional.of(clauses.get(next))
                        .filter(c -> c.kind() == Clause.Kind.CONTENT && c.opener().equals("that"))
                        .filter(c -> !c.subject().isEmpty())
                : Optional.empty();
    }

    /** "said that despite the rain, the match began": a phrase or clause stands between. */
    private Optional<Clause> behindThat(Clause saying, int at) {
        for (int i = saying.body().from(); i < saying.body().to(); i++) {
            if (words.lower(i).equals("that") && words.tagIs(i, "IN")) {
                return words.tagIs(i + 1, "IN")
                        ? clauses.subList(at + 1, clauses.size()).stream()
                                .filter(c -> c.kind() == Clause.Kind.MAIN)
                                .filter(c -> words.tagIs(c.start() - 1, ","))
                                .findFirst()
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The loans were traps, as Keller warned in 2003": what he warned of stands before. */
    private Optional<Clause> aside(Clause saying, int at) {
        return saying.opener().equals("as") && saysNothingElse(saying)
                ? clauses.subList(0, at).stream()
                        .filter(c -> c.kind() == Clause.Kind.MAIN)
                        .findFirst()
                : Optional.empty();
    }

    /** "Oslo expects cooperation, Keller said": what is said comes first. */
    private Optional<Clause> before(Clause saying, int at) {
        char mark = separatorBefore(saying);
        if (at == 0 || (mark != ',' && mark != '"')) {
            return Optional.empty();
        }
        return clauses.subList(0, at).stream()
                .filter(c -> c.kind() == Clause.Kind.MAIN)
                .findFirst()
                .filter(c -> saying.kind() == Clause.Kind.MAIN && !saying.opener().equals("and"));
    }

    private char separatorBefore(Clause clause) {
        int first = segmentOf(clause.start());
        return segments.get(first).separator();
    }

    /** "Officials said on Saturday, about 20 buildings collapsed". */
    private boolean saysNothingElse(Clause saying) {
        for (int i = saying.body().from(); i < saying.body().to(); i++) {
            if (!words.isTime(i) && !words.isTimePhrase(i) && !words.tagIs(i, "RB")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoined(Clause clause) {
        return clause.opener().equals("and") || clause.opener().equals("but");
    }

    private boolean isQuoted(Clause clause) {
        return segments.get(clause.segment()).separator() == '"';
    }
}
