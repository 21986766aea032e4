package fasti.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.timeline.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A folder of articles and what the whole chain makes of it, from reading to merging. */
class EventChainTest {
    private static final Path CHAIN = Path.of("src/test/resources/fasti/pipeline/chain");

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
        Result result = Fasti.builder().build().read(List.of(CHAIN.resolve("input")));
        List<String> expected =
                Files.readAllLines(CHAIN.resolve("expected.tsv")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        assertThat(result.timeline().events().stream().map(EventChainTest::row))
                .containsExactlyElementsOf(expected);
    }
}
