package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineJsonTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TimelineJson.schema(), InputFormat.JSON);

    private static List<String> faults(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String written(TimelineFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        TimelineJson.write(file, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static TimelineFile read(String json) throws IOException {
        return TimelineJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsReadIsWrittenWithTheSameBytes() throws IOException {
        String json = Fixtures.text("ferry/timeline.json");
        assertThat(written(read(json))).isEqualTo(json);
    }

    @Test
    void whatIsWrittenFitsTheSchema() throws IOException {
        assertThat(faults(written(Fixtures.ferry()))).isEmpty();
        assertThat(faults(written(Fixtures.empty()))).isEmpty();
    }

    @Test
    void schemaRefusesAPaddedDate() {
        String json = Fixtures.text("ferry/timeline.json");
        assertThat(faults(json.replace("\"2011-03-31\"", "\"2011-03-32\""))).hasSize(1);
    }

    @Test
    void schemaRefusesANullOutsidePublished() {
        String json = Fixtures.text("ferry/timeline.json");
        assertThat(faults(json.replace("\"source\": \"Bay Wire\"", "\"source\": null"))).hasSize(1);
        assertThat(json).contains("\"edtf\": null");
    }

    @Test
    void everyFieldIsDescribed() {
        JsonNode schema = JsonMapper.shared().readTree(TimelineJson.schema());
        assertThat(schema.findValues("properties"))
                .allSatisfy(
                        properties ->
                                assertThat(properties).allSatisfy(TimelineJsonTest::isDescribed));
    }

    private static void isDescribed(JsonNode field) {
        assertThat(field.has("description") || field.has("$ref")).as(field.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|not a timeline.json",
                "{|not a timeline.json",
                "[]|not a timeline.json",
                "{\"schemaVersion\":\"2.0\",\"range\":{\"from\":\"2011-01-01\",\"to\":\"2012-01-01\"}}|timeline.json of version 2.0"
            })
    void whatIsNoTimelineIsRefusedInOneLine(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFaultIsNamedByItsPlace() {
        String json = Fixtures.text("ferry/timeline.json");
        assertThatThrownBy(() -> read(json.replaceFirst("\"title\": \"Strait[^\\n]*\\n", "")))
                .hasMessage("not a timeline.json: events[0]: title is missing");
        assertThatThrownBy(() -> read(json.replaceFirst("\"end\": \"1959", "\"end\": \"1940")))
                .hasMessage("not a timeline.json: events[0].when: ends before it begins: 195X");
        assertThatThrownBy(() -> read("null")).hasMessage("not a timeline.json: null");
    }

    @Test
    void unknownFieldsArePassedOver() throws IOException {
        String json = Fixtures.text("ferry/timeline.json").replaceFirst("\\{", "{\"more\": 1,");
        assertThat(read(json)).isEqualTo(Fixtures.ferry());
    }
}
