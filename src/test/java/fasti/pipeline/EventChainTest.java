package fasti.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.corpus.DocumentReader;
import fasti.timeline.Event;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A folder of articles and what the whole chain makes of it, from reading to merging. */
class EventChainTest {
    private static final Path INPUT = folder();

    private static Path folder() {
        try {
            return Path.of(
                            Objects.requireNonNull(
                                            EventChainTest.class.getResource("chain/expected.tsv"))
                                    .toURI())
                    .resolveSibling("input");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> expected() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        EventChainTest.class.getResourceAsStream("chain/expected.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String row(Event e) {
        return String.join(
                " | ",
                e.when().edtf(),
                e.title(),
                e.type().name().toLowerCase(Locale.ROOT),
                e.status().name().toLowerCase(Locale.ROOT),
                e.documents() + " documents",
                e.publishers() + " publishers",
                "else " + e.alternatives().stream().map(a -> a.when().edtf()).toList());
    }

    @Test
    void articlesBecomeTheExpectedEvents() throws IOException {
        Result result =
                Fasti.builder()
                        .reading(DocumentReader.Options.defaults())
                        .build()
                        .read(List.of(INPUT));
        assertThat(result.timeline().events().stream().map(EventChainTest::row))
                .containsExactlyElementsOf(expected());
    }
}
