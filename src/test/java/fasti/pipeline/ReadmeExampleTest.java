package fasti.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.timeline.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's library example, run as it stands there. */
class ReadmeExampleTest {
    private static final Path README = Path.of("README.md");
    private static final Path HERE = Path.of("src/test/java/fasti/pipeline/ReadmeExampleTest.java");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private void example() {
        // README begins
        Fasti fasti = Fasti.builder().threads(2).build();
        Result result = fasti.read(List.of(Path.of("corpus")));
        for (Event event : result.timeline().events()) {
            out.println(event.when().edtf() + "  " + event.title());
        }
        result.timeline()
                .unresolved()
                .forEach(mention -> out.println(mention.evidence().wording()));
        // README ends
    }

    @Test
    void theExamplePrintsEventsAndWhatIsUnresolved() {
        example();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("2015-09-30/..  ")
                .contains("2017-01-23/2017-01-24  ");
    }

    @Test
    void theReadmeShowsTheSameLines() throws IOException {
        String source = Files.readString(HERE);
        String block =
                source.substring(
                        source.indexOf("// README begins") + 17, source.indexOf("// README ends"));
        String expected =
                block.lines()
                        .map(
                                line ->
                                        line.replaceFirst("^ {8}", "")
                                                .replace("out.println", "System.out.println"))
                        .collect(Collectors.joining("\n"))
                        .strip();
        assertThat(Files.readString(README)).contains("```java\n" + expected + "\n```");
    }
}
