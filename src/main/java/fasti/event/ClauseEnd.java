package fasti.event;

import java.util.List;

/** Finds how far what belongs to a verb goes on behind its own segment. */
final class ClauseEnd {
    private final TaggedSentence s;
    private final List<Segment> segments;
    private final SegmentPhrases phrases;

    ClauseEnd(TaggedSentence s, List<Segment> segments, SegmentPhrases phrases) {
        this.s = s;
        this.segments = segments;
        this.phrases = phrases;
    }

    /** The end of what belongs to a verb: its segment and the lists and places that go on in it. */
    int behind(int number) {
        int end = segments.get(number).words().to();
        for (int i = number + 1; i < segments.size() && continues(i); i++) {
            end = segments.get(i).words().to();
        }
        return end;
    }

    private boolean continues(int number) {
        Segment segment = segments.get(number);
        if (phrases.hasVerb(segment)) {
            return segment.separator() == ' '
                    && (segment.opener().equals("that")
                            || segment.opener().equals("if")
                            || segment.opener().equals("unless")
                            || isSaid(number));
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
        return segments.get(number).opener().isEmpty() && phrases.says(before);
    }

    private boolean endsQuote(int number) {
        int before = segments.get(number).words().from() - 2;
        return s.tagIs(before, ",");
    }

    private boolean isListItem(int number) {
        for (int i = number; i < segments.size() && !phrases.hasVerb(segments.get(i)); i++) {
            Run words = segments.get(i).words();
            if (s.lower(words.from()).equals("and") || s.lower(words.from()).equals("or")) {
                return !s.chunk(words.from() + 1).isEmpty();
            }
            if (!phrases.isNominal(i)) {
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
                && phrases.isName(chunk)
                && chunk.to() - chunk.from() <= 2;
    }
}
