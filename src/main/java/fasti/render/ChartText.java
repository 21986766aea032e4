package fasti.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text in one style, measured the same on every machine and for every format. Characters
 * that the first font lacks are drawn by the next one that has them.
 */
final class ChartText {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Run> runs;
    private final double width;

    private record Run(String text, Font font, double width) {}

    private ChartText(List<Run> runs) {
        this.runs = runs;
        this.width = runs.stream().mapToDouble(Run::width).sum();
    }

    /** Measures text that holds no line breaks; see {@link #clean(String)}. */
    static ChartText of(String text, float size, boolean heavy) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Font font = null;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Font next =
                    font != null && font.canDisplay(codePoint)
                            ? font
                            : ChartFonts.bundled().fontFor(codePoint, heavy);
            if (font != null && !next.equals(font)) {
                runs.add(run(text.substring(start, i), font, size));
                start = i;
            }
            font = next;
            i += Character.charCount(codePoint);
        }
        if (font != null) {
            runs.add(run(text.substring(start), font, size));
        }
        return new ChartText(runs);
    }

    private static Run run(String text, Font font, float size) {
        Font sized = font.deriveFont(size);
        return new Run(text, sized, sized.getStringBounds(text, CONTEXT).getWidth());
    }

    double width() {
        return width;
    }

    /** Draws it with its baseline's left end at a point. */
    void draw(Graphics2D g, double x, double baseline) {
        double at = x;
        for (Run run : runs) {
            g.setFont(run.font());
            g.drawString(run.text(), (float) at, (float) baseline);
            at += run.width();
        }
    }

    /**
     * A text on one line without characters that no picture can show: white space becomes single
     * spaces; control characters, marks that turn the writing direction and halves of surrogate
     * pairs go.
     */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(kept, c));
        return kept.toString().strip();
    }

    private static void append(StringBuilder kept, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
            return;
        }
        int type = Character.getType(c);
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        if (type != Character.CONTROL && type != Character.SURROGATE && !turnsDirection) {
            kept.appendCodePoint(c);
        }
    }
}
