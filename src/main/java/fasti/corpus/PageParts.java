package fasti.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * The elements of a page that speak of it to machines, found in one walk.
 *
 * @param metas the elements of that name which say something
 * @param data scripts of JSON-LD
 * @param scripts other scripts that stand in the page itself
 * @param links the elements of that name
 * @param headings those of the first order
 */
record PageParts(
        List<Element> metas,
        List<Element> data,
        List<Element> scripts,
        List<Element> links,
        List<Element> headings) {

    static PageParts of(Document page) {
        PageParts parts =
                new PageParts(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        NodeTraversor.traverse(parts::add, page);
        return parts;
    }

    private void add(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "script" -> script(element);
                case "link" -> links.add(element);
                case "h1" -> headings.add(element);
                default -> {}
            }
        }
    }

    private void meta(Element element) {
        if (!element.attr("content").isBlank()) {
            metas.add(element);
        }
    }

    private void script(Element element) {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
            data.add(element);
        } else if (!element.hasAttr("src")) {
            scripts.add(element);
        }
    }

    /** What the page says under a property, such as {@code og:title}. */
    Optional<String> property(String name) {
        return metas.stream()
                .filter(meta -> meta.attr("property").toLowerCase(Locale.ROOT).equals(name))
                .map(meta -> meta.attr("content").strip())
                .findFirst();
    }
}
