package fasti.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.corpus.TextDecoder.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes say comes before what is said of them. */
class TextDecoderTest {
    private static final String GERMAN =
            "Die Brücke über den Fluß ist für Fußgänger geöffnet – endlich.";
    private static final String RUSSIAN = "Мост через реку снова открыт для пешеходов и машин.";

    private static Decoded decode(String text, String charset) {
        return TextDecoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty());
    }

    @Test
    void lyingDeclarationDoesNotHarmUtf8() {
        byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
        Decoded decoded = TextDecoder.decode(bytes, Optional.of(StandardCharsets.ISO_8859_1));
        assertThat(decoded.text()).isEqualTo(GERMAN);
        assertThat(decoded.warnings()).isEmpty();
    }

    @Test
    void declarationOfUtf8DoesNotHarmOldBytes() {
        byte[] bytes = GERMAN.getBytes(Charset.forName("windows-1252"));
        assertThat(TextDecoder.decode(bytes, Optional.of(StandardCharsets.UTF_8)).text())
                .isEqualTo(GERMAN);
    }

    @Test
    void declaredCharsetIsUsed() {
        byte[] bytes = "Zażółć gęślą jaźń".getBytes(Charset.forName("ISO-8859-2"));
        assertThat(TextDecoder.decode(bytes, Optional.of(Charset.forName("ISO-8859-2"))).text())
                .isEqualTo("Zażółć gęślą jaźń");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16", "UTF-8"})
    void charsetOfRussianIsDetected(String charset) {
        assertThat(decode(RUSSIAN, charset).text()).isEqualTo(RUSSIAN);
    }

    @Test
    void charsetOfGermanIsGuessedAndTold() {
        Decoded decoded = decode(GERMAN, "windows-1252");
        assertThat(decoded.text()).isEqualTo(GERMAN);
        assertThat(decoded.warnings()).containsExactly("charset guessed: windows-1252");
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(decode("\uFEFFText", "UTF-8").text()).isEqualTo("Text");
        assertThat(decode("\uFEFFText", "UTF-16LE").text()).isEqualTo("Text");
    }

    @Test
    void brokenUtf8IsReplacedAndCounted() {
        byte[] bytes = "gut ä und ö ? weiter".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        Decoded decoded = TextDecoder.decode(bytes, Optional.empty());
        assertThat(decoded.text()).isEqualTo("gut ä und ö \uFFFD weiter");
        assertThat(decoded.replaced()).isEqualTo(1);
    }
}
