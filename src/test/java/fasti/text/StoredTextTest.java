package fasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The ferry sank on Friday.",
                "“Straße”, said Señor Çelik of İzmir 😀.",
                "half a pair \uD83D here",
                "\0\n\r\t"
            })
    void packedTextIsTheSameText(String words) {
        for (String text : new String[] {words, words.repeat(500)}) {
            StoredText stored = StoredText.of(text);
            stored.pack();
            assertThat(stored.get()).isEqualTo(text);
            stored.unpack();
            stored.pack();
            assertThat(stored.get()).isEqualTo(text);
        }
    }
}
