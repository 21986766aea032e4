package fasti.corpus;

import fasti.text.DateClue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a browser or a crawler saved it: its article, and what it tells of itself. */
final class HtmlPage {
    private HtmlPage() {}

    static Draft draft(String html) {
        Document page = Jsoup.parse(html);
        PageLines lines = PageLines.of(page);
        ArticleText article = ArticleText.of(lines.lines());
        Optional<String> url = address(page);
        List<DateClue> clues = new ArrayList<>(PageDates.clues(page, lines));
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        attribute(page, "meta[property=og:image]", "content")
                .ifPresent(image -> clues.addAll(UrlDates.ofImage(image)));
        Draft.Labels labels =
                new Draft.Labels(
                        Optional.empty(),
                        title(page),
                        url,
                        source(page).or(() -> url.flatMap(UrlDates::host)),
                        clues);
        return Draft.of(article.text(), html)
                .withMarks(List.of(), article.captions())
                .under(labels);
    }

    /** The text of a feed's item, which is all article. */
    static Draft fragment(String html) {
        PageLines lines = PageLines.of(Jsoup.parseBodyFragment(html));
        ArticleText article = ArticleText.of(lines.lines());
        return Draft.of(article.text(), html).withMarks(List.of(), article.captions());
    }

    private static Optional<String> title(Document page) {
        return attribute(page, "meta[property=og:title]", "content")
                .or(() -> heading(page))
                .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
    }

    private static Optional<String> heading(Document page) {
        return Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .filter(t -> !t.isBlank());
    }

    private static Optional<String> address(Document page) {
        return attribute(page, "link[rel=canonical]", "href")
                .or(() -> attribute(page, "meta[property=og:url]", "content"))
                .filter(u -> u.startsWith("http"));
    }

    private static Optional<String> source(Document page) {
        return attribute(page, "meta[property=og:site_name]", "content");
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(e -> e.attr(attribute).strip())
                .filter(v -> !v.isEmpty());
    }
}
