package fasti.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRequestTest {

    @Test
    void otherFieldsArePassedOver() throws MalformedRecordException {
        String line =
                "{\"timexes\":[{\"text\":\"may\"}],\"dct\":\"2017-11-13\",\"n\":1,\"id\":\"a\","
                        + "\"text\":\"caf\\u00e9 {\\\"\"}";
        assertThat(TagRequest.parse(line))
                .isEqualTo(new TagRequest("a", Optional.of("2017-11-13"), "café {\""));
    }

    @Test
    void publishedStandsInForDct() throws MalformedRecordException {
        String line = "{\"id\":\"a\",\"dct\":null,\"published\":\"2017\",\"text\":\"\"}";
        assertThat(TagRequest.parse(line).date()).contains("2017");
    }

    @Test
    void aTextWithoutADateHasNone() throws MalformedRecordException {
        assertThat(TagRequest.parse("{\"id\":\"a\",\"text\":\"b\"}").date()).isEmpty();
    }

    @Test
    void ofTwoFieldsOfOneNameTheLastCounts() throws MalformedRecordException {
        String line = "{\"id\":\"a\",\"text\":\"b\",\"text\":\"c\"}";
        assertThat(TagRequest.parse(line).text()).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[\"id\"]|a JSON object is expected",
                "\"text\"|a JSON object is expected",
                "{\"id\":\"a\"}|field \"text\" is missing",
                "{\"id\":7,\"text\":\"b\"}|field \"id\" is missing or no text",
                "{\"id\":\"a\",\"text\":\"b\"|not JSON",
                "{\"id\":\"a\" \"text\":\"b\"}|not JSON",
                "{\"id\":\"a\",\"text\":\"b\"} {}|more than one JSON object",
                "{\"id\":\"a\",\"text\":\"b\"} b|not JSON",
                "{\"id\":\"a\",\"text\":NaN}|not JSON",
            })
    void aLineThatIsNoRequestIsRefused(String line, String why) {
        assertThatThrownBy(() -> TagRequest.parse(line))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageContaining(why);
    }
}
