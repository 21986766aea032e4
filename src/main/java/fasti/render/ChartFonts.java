package fasti.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The fonts that come with the program, so that a picture does not depend on the machine. */
record ChartFonts(List<Font> plain, List<Font> bold) {
    private static final class Loaded {
        static final ChartFonts FONTS =
                new ChartFonts(
                        List.of(load("DejaVuSans.ttf")), List.of(load("DejaVuSans-Bold.ttf")));
    }

    ChartFonts {
        plain = List.copyOf(plain);
        bold = List.copyOf(bold);
    }

    static ChartFonts bundled() {
        return Loaded.FONTS;
    }

    private static Font load(String name) {
        try (InputStream in = ChartFonts.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name + " is not a font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first font that can draw a code point; the first of all where none can. */
    Font fontFor(int codePoint, boolean heavy) {
        List<Font> fonts = heavy ? bold : plain;
        for (Font font : fonts) {
            if (font.canDisplay(codePoint)) {
                return font;
            }
        }
        return fonts.get(0);
    }
}
