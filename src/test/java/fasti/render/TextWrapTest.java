package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapTest {
    private static final TextWrap WRAP = new TextWrap(12, false);

    private static double width(String text) {
        return ChartText.of(text, 12, false).width();
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(WRAP.lines("the harbour is closed", width("the harbour is"), 0, 5))
                .containsExactly("the harbour is", "closed");
    }

    @Test
    void theLastLineEndsInAnEllipsis() {
        var lines = WRAP.lines("closed ".repeat(100), 200, 50, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(lines).allSatisfy(l -> assertThat(width(l)).isLessThanOrEqualTo(200));
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        var lines = WRAP.lines("x".repeat(100), 100, 0, 3);
        assertThat(lines).hasSize(3);
        assertThat(lines).allSatisfy(l -> assertThat(width(l)).isLessThanOrEqualTo(100));
    }

    @Test
    void aPairOfSurrogatesIsNeverParted() {
        for (String line : WRAP.lines("😀".repeat(50), 61, 0, 4)) {
            assertThat(line.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
        }
    }

    @Test
    void charactersThatNoPictureCanShowAreDropped() {
        assertThat(ChartText.clean("a\u0000b\r\n\tc \u202Ed\uD800 ")).isEqualTo("ab c d");
    }
}
