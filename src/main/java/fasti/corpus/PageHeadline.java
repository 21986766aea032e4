package fasti.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the line of a page that is its headline: the heading with which the page's title begins,
 * else the first heading of the highest order. Many sites set their own name in the first heading.
 */
final class PageHeadline {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 8;

    private PageHeadline() {}

    /** Its number among the lines; empty where the page has no heading. */
    static Optional<Integer> find(String pageTitle, List<PageLine> lines) {
        String title = plain(pageTitle);
        return first(lines, line -> line.isHeading() && beginsTitle(line, title))
                .or(() -> first(lines, line -> isFirstOrder(line) && !line.boilerplate()))
                .or(() -> first(lines, line -> !isHeading(line) && beginsTitle(line, title)))
                .or(() -> first(lines, line -> line.isHeading() && !line.boilerplate()));
    }

    private static boolean isHeading(PageLine line) {
        return line.isHeading() || line.boilerplate();
    }

    private static Optional<Integer> first(List<PageLine> lines, Predicate<PageLine> is) {
        return IntStream.range(0, lines.size())
                .filter(i -> is.test(lines.get(i)))
                .boxed()
                .findFirst();
    }

    private static boolean isFirstOrder(PageLine line) {
        return line.block().normalName().equals("h1");
    }

    private static boolean beginsTitle(PageLine line, String title) {
        if (title.length() < SHORTEST || line.text().length() > 2 * title.length()) {
            return false;
        }
        String words = plain(line.text());
        return words.length() >= SHORTEST && (title.startsWith(words) || words.equals(title));
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
