package fasti.event;

import java.util.List;

/** What the segments of a sentence hold: a verb, or nothing but a noun phrase. */
final class SegmentPhrases {
    private final TaggedSentence s;
    private final List<Segment> segments;
    private final List<VerbGroup> groups;

    SegmentPhrases(TaggedSentence s, List<Segment> segments, List<VerbGroup> groups) {
        this.s = s;
        this.segments = segments;
        this.groups = groups;
    }

    boolean hasVerb(Segment segment) {
        return groups.stream().anyMatch(g -> segment.words().contains(g.run().from()));
    }

    boolean isNominal(int number) {
        return segments.get(number).opener().isEmpty() && !nominal(number).isEmpty();
    }

    /** The noun phrase that is all of a segment but a date: "Today the wealth of websites". */
    Run nominal(int number) {
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

    boolean isName(Run run) {
        return Names.isAll(s, run);
    }

    /** Whether a verb of a segment says something: "the minister said". */
    boolean says(Segment segment) {
        return groups.stream()
                .filter(g -> segment.words().contains(g.run().from()))
                .anyMatch(g -> s.lexicon().isVerb("say", g.lemma()));
    }
}
