package fasti.series;

import fasti.resolve.TimeMention;
import fasti.series.SeriesWords.Role;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which time mentions date a meeting: those that stand beside its words with nothing but
 * "took place in Lisbon on" in between.
 */
final class DateAttacher {
    private static final int FARTHEST = 120;
    private static final int MOST_WORDS = 12;

    private final SeriesWords lexicon;

    DateAttacher(SeriesWords lexicon) {
        this.lexicon = lexicon;
    }

    /** The reference with its dates, if it has any. */
    SeriesReference attach(SeriesReference r, String text, List<TimeMention> mentions) {
        int next = firstAfter(mentions, r.span().end());
        List<TimeMention> times = new ArrayList<>();
        boolean begins = false;
        if (next < mentions.size() && reaches(text, r.span().end(), start(mentions, next))) {
            begins = begins(text, r.span().end(), start(mentions, next));
            times.addAll(list(text, mentions, next));
        } else if (next > 0 && precedes(text, mentions.get(next - 1), r.span())) {
            times.add(mentions.get(next - 1));
        }
        return new SeriesReference(
                r.span(),
                r.kind(),
                r.family(),
                r.name(),
                r.definite(),
                r.plural(),
                r.ordinal(),
                r.count(),
                r.step(),
                times,
                begins);
    }

    private static int firstAfter(List<TimeMention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(mentions, middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int start(List<TimeMention> mentions, int index) {
        return mentions.get(index).expression().span().start();
    }

    private boolean reaches(String text, int from, int to) {
        if (to - from > FARTHEST) {
            return false;
        }
        String gap = text.substring(from, to);
        return gap.chars().noneMatch(c -> ".;:!?\n()".indexOf(c) >= 0) && isGlue(Word.of(gap));
    }

    /** Names are let pass after a preposition: "was held in Lisbon on", "on the Azores". */
    private boolean isGlue(List<Word> words) {
        return words.size() <= MOST_WORDS
                && words.stream()
                        .allMatch(w -> w.isCapitalised() || lexicon.is(Role.GLUE, w.lower()));
    }

    private boolean begins(String text, int from, int to) {
        return Word.of(text.substring(from, to)).stream()
                .anyMatch(w -> lexicon.is(Role.BEGIN, w.lower()));
    }

    /** "on May 3-4, July 4-5 and September 14-15". */
    private static List<TimeMention> list(String text, List<TimeMention> mentions, int first) {
        int last = first;
        while (last + 1 < mentions.size() && isListed(text, mentions, last)) {
            last++;
        }
        return mentions.subList(first, last + 1);
    }

    private static boolean isListed(String text, List<TimeMention> mentions, int index) {
        int from = mentions.get(index).expression().span().end();
        int to = start(mentions, index + 1);
        if (to <= from || to - from > 12) {
            return false;
        }
        String gap = text.substring(from, to).strip();
        return gap.equals(",")
                || gap.equals("and")
                || gap.equals(", and")
                || gap.equals("and on")
                || gap.equals(", on");
    }

    /** "the February 15-16 meeting", "On October 31 the seventh round". */
    private static boolean precedes(String text, TimeMention mention, TextSpan span) {
        int end = mention.expression().span().end();
        if (end >= span.start()) {
            return end <= span.end();
        }
        String gap = text.substring(end, span.start());
        return gap.length() <= 2 && (gap.isBlank() || gap.equals(", ")) && !gap.contains("\n");
    }
}
