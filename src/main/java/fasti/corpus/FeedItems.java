package fasti.corpus;

import fasti.corpus.Rejection.Code;
import fasti.text.DateClue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the items of an RSS or Atom feed, each a document. The parser knows no external entities
 * and no DTD, so nothing is ever fetched.
 */
final class FeedItems {
    private static final List<String> CONTENT =
            List.of("content|encoded", "content", "description", "summary");
    private static final List<String> PUBLISHED =
            List.of(
                    "pubDate",
                    "published",
                    "issued",
                    "dc|date",
                    "dcterms|issued",
                    "dcterms|created");
    private static final List<String> UPDATED = List.of("updated", "dcterms|modified");

    private FeedItems() {}

    static List<Draft> drafts(String xml, String shown) throws RejectedException {
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        Element root = feed.selectFirst("rss, feed, rdf|RDF, RDF");
        if (root == null) {
            throw new RejectedException(
                    Rejection.of(
                            shown,
                            Code.BAD_XML,
                            "no RSS or Atom feed: no rss, feed or RDF element"));
        }
        if (!xml.contains("</" + root.tagName())) {
            throw new RejectedException(
                    Rejection.of(
                            shown,
                            Code.BAD_XML,
                            "ends early: <" + root.tagName() + "> is not closed"));
        }
        Optional<String> source =
                text(feed, "channel > title").or(() -> text(feed, "feed > title"));
        List<Draft> drafts = new ArrayList<>();
        for (Element item : root.select("item, entry")) {
            drafts.add(draft(item, source));
        }
        return drafts;
    }

    private static Draft draft(Element item, Optional<String> source) {
        String content = content(item);
        Draft body =
                content.indexOf('<') >= 0
                        ? HtmlPage.fragment(content)
                        : PlainText.draft(Parser.unescapeEntities(content, false));
        Optional<String> url = link(item);
        List<DateClue> clues = new ArrayList<>();
        dates(item, PUBLISHED, DateClue.Kind.FIELD, clues);
        boolean dated = !clues.isEmpty();
        // Atom asks for "updated" and not for "published": alone it is the item's date.
        DateClue.Kind update = dated ? DateClue.Kind.MODIFIED : DateClue.Kind.METADATA;
        dates(item, UPDATED, update, clues);
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        return body.under(
                new Draft.Labels(
                        text(item, "> guid").or(() -> text(item, "> id")).or(() -> url),
                        text(item, "> title").map(t -> Jsoup.parse(t).text()),
                        url,
                        source.or(() -> url.flatMap(UrlDates::host)),
                        clues));
    }

    private static String content(Element item) {
        for (String name : CONTENT) {
            Element element = item.selectFirst("> " + name);
            if (element != null) {
                return isMarkup(element) ? element.html() : element.wholeText();
            }
        }
        return "";
    }

    /** Atom may hold its content as elements rather than escaped. */
    private static boolean isMarkup(Element element) {
        return element.attr("type").equals("xhtml") || !element.children().isEmpty();
    }

    private static Optional<String> link(Element item) {
        Optional<String> rss = text(item, "> link");
        Element atom = item.selectFirst("> link[href]:not([rel]), > link[rel=alternate]");
        return rss.or(() -> Optional.ofNullable(atom).map(e -> e.attr("href")))
                .filter(u -> u.startsWith("http"));
    }

    private static void dates(
            Element item, List<String> names, DateClue.Kind kind, List<DateClue> clues) {
        for (String name : names) {
            text(item, "> " + name)
                    .map(
                            wording ->
                                    new DateClue(
                                            kind,
                                            "item " + name.replace('|', ':'),
                                            wording,
                                            DateText.read(wording)))
                    .ifPresent(clues::add);
        }
    }

    private static Optional<String> text(Element element, String selector) {
        return Optional.ofNullable(element.selectFirst(selector))
                .map(e -> e.wholeText().strip())
                .filter(t -> !t.isEmpty());
    }
}
