package fasti.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Tells by the name, role, class and id of a page's element what it is for. The words stand in
 * {@code boilerplate.tsv}.
 */
final class Boilerplate {
    private static final Map<String, Set<String>> WORDS =
            Table.rows("boilerplate.tsv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    row -> row[0],
                                    Collectors.mapping(row -> row[1], Collectors.toSet())));

    private static final Set<String> TAGS = words("tag");
    private static final Set<String> ROLES = words("role");

    /** Elements that are what the page is about, whatever their classes say. */
    private static final Set<String> NEVER =
            Set.of("html", "body", "main", "article", "h1", "time", "p");

    private static final int ARTICLE_REACH = 3;

    private Boilerplate() {}

    /** A menu, a cookie notice, comments, related links. */
    static boolean is(Element element, ElementNames names) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return false;
        }
        if (isArticleFoot(element)) {
            return false;
        }
        return TAGS.contains(tag)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || names.sayBoilerplate(element)
                || isUnseen(element);
    }

    /** An article's own foot often holds its date and author. */
    private static boolean isArticleFoot(Element element) {
        boolean foot = element.normalName().equals("footer") || element.hasClass("footer");
        Element around = element.parent();
        for (int up = 0; foot && up < ARTICLE_REACH && around != null; up++) {
            if (around.normalName().equals("article") || around.hasClass("article")) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
    }

    /** The words of one kind. */
    static Set<String> words(String how) {
        return WORDS.getOrDefault(how, Set.of());
    }
}
