package fasti.corpus;

import java.util.List;
import java.util.Optional;

/** Guesses a plain text's headline: a short line without a full stop before the article begins. */
final class Headline {
    private static final int LONGEST = 160;
    private static final int FEWEST_WORDS = 3;

    /** The headline stands among the first lines, or there is none. */
    private static final int LOOK_AT = 6;

    private Headline() {}

    static Optional<String> guess(List<TextLine> lines, Furniture.Marks marks) {
        List<TextLine> article =
                lines.stream().filter(line -> !marks.covers(line)).limit(LOOK_AT).toList();
        if (article.size() < 2 || !isHeadline(article.get(0), article.get(1))) {
            return Optional.empty();
        }
        return Optional.of(article.get(0).words().replaceAll("\\s+", " "));
    }

    private static boolean isHeadline(TextLine line, TextLine next) {
        String words = line.words();
        boolean alone = next.gapBefore() || next.words().length() > words.length();
        return alone
                && words.length() <= LONGEST
                && !endsLikeText(line)
                && PrintedDates.find(words).isEmpty()
                && words.split("\\s+").length >= FEWEST_WORDS;
    }

    private static boolean endsLikeText(TextLine line) {
        char last = line.words().charAt(line.words().length() - 1);
        boolean question = last == '?' || last == '!';
        return (line.endsSentence() && !question) || last == ',' || last == ';' || last == ':';
    }
}
