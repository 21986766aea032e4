package fasti.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that speak of it to machines, found in one walk.
 *
 * @param metas the elements of that name which say something
 * @param data scripts of JSON-LD
 * @param scripts other scripts that stand in the page itself
 */
record PageParts(List<Element> metas, List<Element> data, List<Element> scripts) {

    static PageParts of(Document page) {
        PageParts parts = new PageParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Element element : page.getElementsByTag("meta")) {
            if (element.hasAttr("content") && !element.attr("content").isBlank()) {
                parts.metas.add(element);
            }
        }
        for (Element element : page.getElementsByTag("script")) {
            parts.script(element);
        }
        return parts;
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
