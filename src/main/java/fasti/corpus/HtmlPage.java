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
        PageParts parts = PageParts.of(page);
        PageLines lines = PageLines.of(page);
        ArticleText article = ArticleText.of(lines.lines());
        Optional<String> url = address(parts);
        List<DateClue> clues = new ArrayList<>(PageDates.clues(page, parts, lines));
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        parts.property("og:image").ifPresent(image -> clues.addAll(UrlDates.ofImage(image)));
        Draft.Labels labels =
                new Draft.Labels(
                        Optional.empty(),
                        title(page, parts),
                        url,
                        parts.property("og:site_name").or(() -> url.flatMap(UrlDates::host)),
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

    private static Optional<String> title(Document page, PageParts parts) {
        return parts.property("og:title")
                .or(() -> heading(parts))
                .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
    }

    private static Optional<String> heading(PageParts parts) {
        return parts.headings().stream().findFirst().map(Element::text).filter(t -> !t.isBlank());
    }

    private static Optional<String> address(PageParts parts) {
        return canonical(parts)
                .or(() -> parts.property("og:url"))
                .filter(u -> u.startsWith("http"));
    }

    private static Optional<String> canonical(PageParts parts) {
        return parts.links().stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip())
                .filter(address -> !address.isEmpty())
                .findFirst();
    }
}
