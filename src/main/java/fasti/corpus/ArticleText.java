package fasti.corpus;

import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the article among the lines of a page: the element that holds the most running text,
 * without menus, cookie notices, comments and related links. Paragraphs are parted by blank lines.
 */
final class ArticleText {
    /** Shorter lines say little about where the article is. */
    private static final int PARAGRAPH = 40;

    /**
     * An article shorter than this was probably not found; then all lines that are no menu count.
     */
    private static final int SHORTEST = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> captions = new ArrayList<>();

    private ArticleText() {}

    static ArticleText of(List<PageLine> all) {
        List<PageLine> lines = all.stream().filter(line -> !line.boilerplate()).toList();
        ArticleText article = new ArticleText();
        Optional<Element> container = container(lines);
        container.ifPresent(
                within -> lines.stream().filter(l -> isIn(l, within)).forEach(article::add));
        if (article.text.length() < SHORTEST) {
            article.clear();
            lines.forEach(article::add);
        }
        return article;
    }

    String text() {
        return text.toString();
    }

    List<TextSpan> captions() {
        return captions;
    }

    private void clear() {
        text.setLength(0);
        captions.clear();
    }

    private void add(PageLine line) {
        if (line.isMostlyLinks() || line.block().normalName().equals("h1")) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = text.length();
        text.append(line.text());
        if (isCaption(line)) {
            captions.add(new TextSpan(start, text.length()));
        }
    }

    private static boolean isCaption(PageLine line) {
        return line.block().normalName().equals("figcaption")
                || line.block().className().contains("caption")
                || Captions.isCaption(line.text());
    }

    private static boolean isIn(PageLine line, Element container) {
        for (Element e = line.block(); e != null; e = e.parent()) {
            if (e.equals(container)) {
                return true;
            }
        }
        return false;
    }

    /** Running text speaks for the element around it, half for the next, a third for the next. */
    private static Optional<Element> container(List<PageLine> lines) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (PageLine line : lines) {
            if (line.text().length() >= PARAGRAPH && !line.isMostlyLinks() && !line.isHeading()) {
                Element around = line.block();
                for (int up = 1; up <= 3 && around.parent() != null; up++) {
                    around = around.parent();
                    scores.merge(around, line.text().length() / (double) up, Double::sum);
                }
            }
        }
        return best(scores);
    }

    private static Optional<Element> best(Map<Element, Double> scores) {
        Map<Element, Double> all = new HashMap<>(scores);
        return scores.keySet().stream()
                .reduce((a, b) -> all.getOrDefault(b, 0.0) > all.getOrDefault(a, 0.0) ? b : a);
    }
}
