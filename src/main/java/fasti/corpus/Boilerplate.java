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

    /** Elements that are what the page is about, whatever their classes say. */
    private static final Set<String> NEVER =
            Set.of("html", "body", "main", "article", "h1", "time", "p");

    private static final int ARTICLE_REACH = 3;

    private Boilerplate() {}

    /** A menu, a cookie notice, comments, related links. */
    static boolean is(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return false;
        }
        if (isArticleFoot(element)) {
            return false;
        }
        return of("tag").contains(tag)
                || of("role").contains(element.attr("role").toLowerCase(Locale.ROOT))
                || named("word", element)
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

    /** Whether the class or id says that a date stands here. */
    static boolean isForDates(Element element) {
        return named("date", element);
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
    }

    private static boolean named(String how, Element element) {
        Set<String> known = of(how);
        return holds(known, element.className()) || holds(known, element.id());
    }

    /** Whether one of the words of a name is known: "post-shareButtons" has three. */
    private static boolean holds(Set<String> known, String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean ends = i == names.length() || !Character.isLetter(names.charAt(i));
            if (ends || isCapitalInside(names, i, start)) {
                if (i > start
                        && known.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = ends ? i + 1 : i;
            }
        }
        return false;
    }

    private static boolean isCapitalInside(String names, int i, int start) {
        return i > start
                && Character.isUpperCase(names.charAt(i))
                && Character.isLowerCase(names.charAt(i - 1));
    }

    private static Set<String> of(String how) {
        return WORDS.getOrDefault(how, Set.of());
    }
}
