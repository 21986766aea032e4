package fasti.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The fonts that come with the program, so that a picture does not depend on the machine and can be
 * drawn on one without any font. DejaVu Sans draws Latin, Greek, Cyrillic, Arabic, Hebrew,
 * Armenian, Georgian and Lao; the others are loaded only where a text needs them. What none of them
 * has is drawn as a box.
 */
final class ChartFonts {

    private static final class Latin {
        static final Font PLAIN = load("DejaVuSans");
        static final Font BOLD = load("DejaVuSans-Bold").deriveFont(Font.BOLD);
    }

    /** Chinese, Japanese, Korean; and the scripts of South and South-East Asia and Ethiopia. */
    private static final class Others {
        static final List<Font> FONTS =
                List.of(
                        load("DroidSansFallbackFull"),
                        load("NanumSquare-Regular"),
                        load("NotoSansDevanagari-Regular"),
                        load("NotoSansBengali-Regular"),
                        load("NotoSansThai-Regular"),
                        load("NotoSansTamil-Regular"),
                        load("NotoSansTelugu-Regular"),
                        load("NotoSansGujarati-Regular"),
                        load("NotoSansGurmukhi-Regular"),
                        load("NotoSansKannada-Regular"),
                        load("NotoSansMalayalam-Regular"),
                        load("NotoSansSinhala-Regular"),
                        load("NotoSansKhmer-Regular"),
                        load("NotoSansMyanmar-Regular"),
                        load("NotoSansEthiopic-Regular"),
                        load("NotoSansOriya-Regular"));
    }

    private ChartFonts() {}

    static Font plain() {
        return Latin.PLAIN;
    }

    private static Font load(String name) {
        try (InputStream in = ChartFonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
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
    static Font fontFor(int codePoint, boolean heavy) {
        Font first = heavy ? Latin.BOLD : Latin.PLAIN;
        if (first.canDisplay(codePoint)) {
            return first;
        }
        return Others.FONTS.stream().filter(f -> f.canDisplay(codePoint)).findFirst().orElse(first);
    }

    /** Whether every character of a text has a letter in one of the fonts. */
    static boolean canDraw(String text) {
        return ChartText.clean(text).codePoints().allMatch(c -> fontFor(c, false).canDisplay(c));
    }
}
