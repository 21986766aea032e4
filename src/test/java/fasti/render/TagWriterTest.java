package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.anchor.DateAnchor;
import fasti.expression.ExpressionFinder;
import fasti.resolve.TimeResolver;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagWriterTest {
    private static TagWriter.Tagged tagged(String text) {
        DateAnchor anchor = DateAnchor.given(LocalDate.of(2016, 12, 27), DateAnchor.Basis.OPTION);
        return new TagWriter.Tagged(
                "a \"b\"",
                Optional.of("2016-12-27"),
                text,
                TimeResolver.english()
                        .resolve(text, ExpressionFinder.english().find(text), anchor));
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(TagWriter.jsonLines().write(tagged("😀 closed on Friday.")))
                .startsWith(
                        "{\"id\":\"a \\\"b\\\"\",\"timexes\":[{\"start\":12,\"end\":18,"
                                + "\"text\":\"Friday\",\"type\":\"DATE\",\"value\":\"2016-12-23\",")
                .endsWith("}]}\n");
    }

    @Test
    void documentWithoutTimesGivesAnEmptyList() {
        assertThat(TagWriter.jsonLines().write(tagged("Nothing.")))
                .isEqualTo("{\"id\":\"a \\\"b\\\"\",\"timexes\":[]}\n");
    }

    @Test
    void timeMlKeepsTheTextAndEscapesIt() {
        assertThat(TagWriter.timeMl().write(tagged("A & B met on Friday.\u0001")))
                .contains("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2016-12-27\"")
                .contains(
                        "<TEXT>A &amp; B met on <TIMEX3 tid=\"t1\" type=\"DATE\""
                                + " value=\"2016-12-23\">Friday</TIMEX3>.\uFFFD</TEXT>");
    }

    @Test
    void timeMlSaysHowOftenASetComesAgain() {
        assertThat(TagWriter.timeMl().write(tagged("It sails twice a week, and every Friday.")))
                .contains("type=\"SET\" value=\"P1W\" freq=\"2X\">twice a week<")
                .contains("type=\"SET\" value=\"XXXX-WXX-5\" quant=\"EVERY\">every Friday<");
    }
}
