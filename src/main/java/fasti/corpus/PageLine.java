package fasti.corpus;

import org.jsoup.nodes.Element;

/**
 * A line of a page: the text between two breaks of its flow.
 *
 * @param block the element that makes the line
 * @param text its words, white space joined
 * @param linked how many of its characters are links
 * @param boilerplate whether it stands in a menu, a side bar, comments
 * @param forDates whether an element of it, or just around it, is named for dates
 */
record PageLine(Element block, String text, int linked, boolean boilerplate, boolean forDates) {

    boolean isHeading() {
        String tag = block.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Day and year need three figures at least: most lines have none. */
    boolean holdsFigures() {
        int figures = 0;
        for (int i = 0; i < text.length() && figures < 3; i++) {
            figures += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return figures == 3;
    }

    boolean isMostlyLinks() {
        return linked * 2 > text.length();
    }
}
