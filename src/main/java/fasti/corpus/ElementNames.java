package fasti.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads what the classes and ids of a page's elements say they are for: "post-shareButtons" is
 * three words. A page names few classes, and each of them often: each is read once.
 */
final class ElementNames {
    private final Set<String> boilerplate = Boilerplate.words("word");
    private final Set<String> dates = Boilerplate.words("date");
    private final Map<String, Purpose> known = new HashMap<>();

    /** What the words of a name speak of. */
    private record Purpose(boolean boilerplate, boolean dates) {
        static final Purpose NONE = new Purpose(false, false);
    }

    /** Whether the class or id speaks of a menu, a cookie notice, comments, related links. */
    boolean sayBoilerplate(Element element) {
        return purpose(element.className()).boilerplate || purpose(element.id()).boilerplate;
    }

    /** Whether the class or id says that a date stands here. */
    boolean sayDates(Element element) {
        return purpose(element.className()).dates || purpose(element.id()).dates;
    }

    private Purpose purpose(String names) {
        return names.isEmpty() ? Purpose.NONE : known.computeIfAbsent(names, this::read);
    }

    private Purpose read(String names) {
        boolean says = false;
        boolean dated = false;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean ends = i == names.length() || !Character.isLetter(names.charAt(i));
            if (ends || isCapitalInside(names, i, start)) {
                String word = names.substring(start, i).toLowerCase(Locale.ROOT);
                says |= boilerplate.contains(word);
                dated |= dates.contains(word);
                start = ends ? i + 1 : i;
            }
        }
        return new Purpose(says, dated);
    }

    private static boolean isCapitalInside(String names, int i, int start) {
        return i > start
                && Character.isUpperCase(names.charAt(i))
                && Character.isLowerCase(names.charAt(i - 1));
    }
}
