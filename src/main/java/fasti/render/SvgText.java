package fasti.render;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes the text of an SVG keep its place where a viewer lacks the bundled font: families of nearly
 * the same widths stand behind it, and each piece carries the length it was laid out with.
 */
final class SvgText {
    private static final Pattern TEXT =
            Pattern.compile(
                    "<text (x='[^']*' y='[^']*' style='([^']*font-size: ([0-9.]+)px;[^']*)'[^>]*)>"
                            + "([^<]+)</text>");

    private SvgText() {}

    /** The families to try for a font, the font itself first. */
    static String families(String family) {
        return "\"" + family + "\", Verdana, \"Noto Sans\", sans-serif";
    }

    /** The document with the length of each text. */
    static String withLengths(String svg) {
        return TEXT.matcher(svg).replaceAll(m -> escapeGroups(withLength(m)));
    }

    private static String withLength(MatchResult text) {
        boolean heavy = text.group(2).contains("font-weight: bold");
        double width =
                ChartText.of(plain(text.group(4)), Float.parseFloat(text.group(3)), heavy).width();
        return "<text "
                + text.group(1)
                + String.format(Locale.ROOT, " textLength='%.2f'", width)
                + " lengthAdjust='spacingAndGlyphs'>"
                + text.group(4)
                + "</text>";
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String escapeGroups(String replacement) {
        return replacement.replace("\\", "\\\\").replace("$", "\\$");
    }
}
