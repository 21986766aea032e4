package fasti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fasti.pipeline.Fasti;
import fasti.pipeline.Result;
import fasti.render.ChartRange;
import fasti.render.TimelineFile;
import fasti.render.TimelineJson;
import fasti.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A timeline of JSON Lines, and what must hold of every timeline. */
record Run(Result result, TimelineFile file) {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TimelineJson.schema());
    private static final ChartRange RANGE =
            new ChartRange(LocalDate.of(2011, 1, 1), LocalDate.of(2017, 12, 31));

    static Run of(List<String> lines) {
        Result result =
                Fasti.builder()
                        .build()
                        .readJsonLines(
                                new ByteArrayInputStream(Read.utf8(String.join("\n", lines))));
        return new Run(result, TimelineFile.of(result.reviewed(), RANGE));
    }

    String json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TimelineJson.write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    void assertHolds() {
        assertThat(result.rejections()).noneMatch(r -> r.code().equals("internal-fault"));
        assertThat(
                        SCHEMA.validate(
                                json(),
                                InputFormat.JSON,
                                context ->
                                        context.executionConfig(
                                                c -> c.formatAssertionsEnabled(true))))
                .isEmpty();
        Map<String, String> texts =
                result.documents().stream().collect(Collectors.toMap(Document::id, Document::text));
        file.events().forEach(e -> e.mentions().forEach(m -> assertSlices(m, texts)));
    }

    private static void assertSlices(TimelineFile.Mention mention, Map<String, String> texts) {
        String text = texts.getOrDefault(mention.document(), "");
        int from = text.offsetByCodePoints(0, mention.start());
        int to = text.offsetByCodePoints(0, mention.end());
        assertThat(text.substring(from, to)).isEqualTo(mention.wording());
    }
}
