package fasti.event;

import java.util.Optional;

/**
 * Finds whom somebody met where the sentence only says what was said there: "said in a meeting with
 * the envoy in Geneva on Monday" dates the meeting.
 */
final class Meetings {
    private Meetings() {}

    /** The words for whom, and where, in front of a date; empty where no meeting is named. */
    static Optional<Run> partner(Reading reading, int time) {
        TaggedSentence s = reading.words();
        Run phrase = s.timePhrase(time);
        int from = reading.segments().get(reading.segmentOf(phrase.from())).words().from();
        for (int i = from; i < phrase.from(); i++) {
            boolean meeting = s.is("meeting", i) && s.lower(i + 1).equals("with");
            if (meeting && introduces(s, s.chunk(i).from() - 1) && i + 2 < phrase.from()) {
                return Optional.of(new Run(i + 2, phrase.from()));
            }
        }
        return Optional.empty();
    }

    private static boolean introduces(TaggedSentence s, int i) {
        return switch (s.lower(i)) {
            case "in", "at", "during", "following", "after" -> true;
            default -> false;
        };
    }
}
