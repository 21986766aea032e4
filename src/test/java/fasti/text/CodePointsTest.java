package fasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "on Friday",
                "😀 on Friday",
                "a😀😀b 🇺🇸 on Friday 😀",
                "\ud83d alone \ude00"
            })
    void offsetsLeadThereAndBack(String text) {
        CodePoints counter = new CodePoints(text);
        for (int n = 0; n <= text.codePointCount(0, text.length()); n++) {
            int place = text.offsetByCodePoints(0, n);
            assertThat(counter.offset(place)).isEqualTo(n);
            assertThat(counter.charOffset(n)).isEqualTo(place);
        }
    }
}
