package fasti.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFHints;
import org.jfree.pdf.Page;
import org.jfree.svg.SVGGraphics2D;

/**
 * The chart of a timeline: the whole range above, each crowded part enlarged below, every event of
 * the range with its precision to be seen. PNG, SVG and PDF show the same.
 */
public final class TimelineChart {
    private static final Pattern CLOCK = Pattern.compile("\\(D:\\d{14}[-+]\\d{2}'\\d{1,2}'\\)");
    private static final String NO_TIME = "(D:20000101000000Z)";

    /** A picture in memory takes four bytes a pixel. */
    private static final long MOST_PIXELS = 200_000_000;

    private final ChartLayout layout;
    private final ChartOptions options;

    private TimelineChart(ChartLayout layout, ChartOptions options) {
        this.layout = layout;
        this.options = options;
    }

    /** Lays the chart out. */
    public static TimelineChart of(TimelineFile file, ChartOptions options) {
        return new TimelineChart(new ChartLayout(file, options), options);
    }

    /** The width of the layout in pixels; a PNG multiplies it by the scale. */
    public int width() {
        return options.width();
    }

    /** The height of the layout in pixels; a PNG multiplies it by the scale. */
    public int height() {
        return layout.pixelHeight();
    }

    /** Writes a PNG; the stream stays open. */
    public void writePng(OutputStream out) throws IOException {
        int wide = (int) Math.round(width() * options.scale());
        int tall = (int) Math.round(height() * options.scale());
        if ((long) wide * tall > MOST_PIXELS) {
            throw new IOException(
                    "a picture of "
                            + wide
                            + " x "
                            + tall
                            + " pixels is too large: lower the scale");
        }
        BufferedImage image = new BufferedImage(wide, tall, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(options.scale(), options.scale());
            layout.draw(g);
        } finally {
            g.dispose();
        }
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("this Java cannot write PNG");
        }
        out.flush();
    }

    /** Writes an SVG with its text as text; the stream stays open. */
    public void writeSvg(OutputStream out) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(width(), height());
        g.setDefsKeyPrefix("fasti");
        g.setFontFunction(SvgText::families);
        layout.draw(g);
        out.write(SvgText.withLengths(g.getSVGDocument()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes a PDF of one page; letters are drawn as outlines; the stream stays open. */
    public void writePdf(OutputStream out) throws IOException {
        PDFDocument document = new PDFDocument();
        Page page = document.createPage(new Rectangle2D.Double(0, 0, width(), height()));
        Graphics2D g = page.getGraphics2D();
        g.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        layout.draw(g);
        out.write(withoutClock(document.getPDFBytes()));
        out.flush();
    }

    /** The library writes the time of writing into the file: that much space is kept, no more. */
    private static byte[] withoutClock(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String fixed =
                CLOCK.matcher(text)
                        .replaceAll(
                                m -> NO_TIME + " ".repeat(m.group().length() - NO_TIME.length()));
        return fixed.getBytes(StandardCharsets.ISO_8859_1);
    }
}
