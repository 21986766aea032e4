package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fasti.corpus.Rejection;
import fasti.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LineFilesTest {

    @Test
    void textsAreReadBackAsTheyWere() throws IOException {
        String text = "Line one\nline \"two\" 😀\u2028end";
        var out = new ByteArrayOutputStream();
        DocumentsFile.write(
                List.of(Document.ofText("a/b.txt", text), Document.ofText("c", "")), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(DocumentsFile.read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(Map.of("a/b.txt", text, "c", ""));
    }

    @Test
    void aBrokenLineIsToldOf() {
        byte[] broken = "{\"id\":\"a\",\"te".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DocumentsFile.read(new ByteArrayInputStream(broken)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void rejectsHaveALineOrAByteWhereOneIsKnown() throws IOException {
        var out = new ByteArrayOutputStream();
        RejectsFile.write(
                List.of(
                        new Rejection(
                                "a.jsonl",
                                OptionalLong.of(3),
                                OptionalLong.empty(),
                                "bad-json",
                                "no object"),
                        new Rejection(
                                "b.gz",
                                OptionalLong.empty(),
                                OptionalLong.of(17),
                                "bad-gzip",
                                "ends early"),
                        new Rejection(
                                "c",
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                "missing",
                                "no such file")),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"path":"a.jsonl","line":3,"code":"bad-json","reason":"no object"}
                        {"path":"b.gz","byte":17,"code":"bad-gzip","reason":"ends early"}
                        {"path":"c","code":"missing","reason":"no such file"}
                        """);
    }
}
