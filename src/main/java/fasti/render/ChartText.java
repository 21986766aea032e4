package fasti.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jfree.pdf.PDFHints;

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
            // Spaces and signs stay in the font of the letters before them.
            Font next =
                    font != null
                                    && !Character.isLetterOrDigit(codePoint)
                                    && font.canDisplay(codePoint)
                            ? font
                            : ChartFonts.fontFor(codePoint, heavy);
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
        boolean outlines =
                PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR.equals(
                        g.getRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE));
        for (Run run : runs) {
            if (outlines) {
                g.fill(outline(run, at, baseline));
            } else {
                g.setFont(run.font());
                g.drawString(run.text(), (float) at, (float) baseline);
            }
            at += run.width();
        }
    }

    /** The PDF library would look its own outlines up by the font's name among the machine's. */
    private static Shape outline(Run run, double x, double baseline) {
        return new TextLayout(run.text(), run.font(), CONTEXT)
                .getOutline(AffineTransform.getTranslateInstance(x, baseline));
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
