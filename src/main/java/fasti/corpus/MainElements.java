package fasti.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the elements around most of a page's paragraphs. Those are no menu or side bar, whatever
 * their class says: some blogs keep their articles in a "widget".
 */
final class MainElements implements NodeVisitor {
    private static final int PARAGRAPH = 60;
    private static final double MOST = 0.6;

    private final Map<Element, Integer> lengths = new HashMap<>();
    private int all;

    private MainElements() {}

    static Set<Element> of(Element body) {
        MainElements main = new MainElements();
        NodeTraversor.traverse(main, body);
        Set<Element> most = new HashSet<>();
        main.lengths.forEach(
                (element, length) -> {
                    if (length > main.all * MOST) {
                        most.add(element);
                    }
                });
        return most;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && text.getWholeText().length() >= PARAGRAPH) {
            int length = text.text().strip().length();
            if (length >= PARAGRAPH) {
                all += length;
                for (Element e = text.parentElement(); e != null; e = e.parent()) {
                    lengths.merge(e, length, Integer::sum);
                }
            }
        }
    }
}
