package fasti.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into its lines, in one walk over its elements, and notes its {@code time} elements.
 */
final class PageLines implements NodeVisitor {
    private static final Set<String> UNREAD =
            Set.of("script", "style", "noscript", "template", "svg", "head", "iframe", "textarea");

    /** How far around a line an element's name still speaks of it. */
    private static final int NAME_REACH = 2;

    private final List<PageLine> lines = new ArrayList<>();
    private final List<TimeElement> times = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Set<Element> mostOfThePage;
    private final ElementNames names = new ElementNames();
    private Element block;

    /** The outermost element around the place that is boilerplate. */
    private @Nullable Element boilerplate;

    private int unread;
    private int links;
    private int linked;
    private boolean forDates;

    /**
     * An element that states a date for machines.
     *
     * @param line the number of its line
     */
    record TimeElement(Element element, int line, boolean boilerplate) {}

    private PageLines(Document page) {
        this.block = page.body();
        this.mostOfThePage = MainElements.of(page.body());
    }

    static PageLines of(Document page) {
        PageLines lines = new PageLines(page);
        NodeTraversor.traverse(lines, page.body());
        lines.close();
        return lines;
    }

    List<PageLine> lines() {
        return lines;
    }

    List<TimeElement> times() {
        return times;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode text && unread == 0) {
            add(text.getWholeText());
        }
    }

    private void open(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            close();
            block = element.normalName().equals("br") ? block : element;
        }
        unread += UNREAD.contains(element.normalName()) ? 1 : 0;
        if (boilerplate == null && isBoilerplate(element)) {
            boilerplate = element;
        }
        links += element.normalName().equals("a") ? 1 : 0;
        forDates |= !element.isBlock() && names.sayDates(element);
        if (isTime(element)) {
            times.add(new TimeElement(element, lines.size(), boilerplate != null));
        }
    }

    private boolean isBoilerplate(Element element) {
        return !mostOfThePage.contains(element) && Boilerplate.is(element, names);
    }

    /**
     * HTML's own element, microdata, RDFa as Drupal writes it, and the ways of old blogs and
     * forums.
     */
    private static boolean isTime(Element element) {
        return switch (element.normalName()) {
            case "time", "relative-time" -> true;
            case "abbr" -> element.hasAttr("title");
            default ->
                    element.attr("itemprop").startsWith("date")
                            || isStated(element.attr("property"));
        };
    }

    private static boolean isStated(String property) {
        return !property.isEmpty()
                && (property.contains("dc:date")
                        || property.contains("dc:created")
                        || property.contains("datePublished")
                        || property.contains("dateCreated"));
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                close();
                Element parent = element.parent();
                block = parent == null ? block : parent;
            }
            unread -= UNREAD.contains(element.normalName()) ? 1 : 0;
            boilerplate = element.equals(boilerplate) ? null : boilerplate;
            links -= element.normalName().equals("a") ? 1 : 0;
        }
    }

    private void add(String text) {
        int before = words.length();
        int at = 0;
        while (at < text.length()) {
            int word = at;
            while (word < text.length() && isSpace(text.charAt(word))) {
                word++;
            }
            if (word > at && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            at = word;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            words.append(text, word, at);
        }
        linked += links > 0 ? words.length() - before : 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || Character.isWhitespace(c);
    }

    private void close() {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            boolean dates = forDates || isNamedAround(block);
            lines.add(new PageLine(block, text, linked, boilerplate != null, dates));
        }
        words.setLength(0);
        linked = 0;
        forDates = false;
    }

    private boolean isNamedAround(Element block) {
        Element element = block;
        for (int i = 0; i < NAME_REACH && element != null; i++) {
            if (names.sayDates(element)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }
}
