package fasti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import fasti.text.DateClue;
import java.nio.charset.StandardCharsets;

class HtmlFuzzTest {

    @FuzzTest(maxDuration = "20m")
    void everyPageIsOneDocument(byte @NotNull [] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        Read read =
                Read.of(
                        Read.utf8(
                                "{\"html\":"
                                        + Read.quoted(html)
                                        + ",\"url\":"
                                        + Read.quoted(html.substring(0, html.length() / 4))
                                        + "}"));
        assertThat(read.documents).hasSize(1);
        assertThat(read.rejections).isEmpty();
        for (DateClue clue : read.documents.get(0).clues()) {
            assertThat(clue.name()).isNotBlank();
        }
    }
}
