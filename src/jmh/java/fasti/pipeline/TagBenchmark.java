package fasti.pipeline;

import fasti.corpus.MalformedRecordException;
import fasti.corpus.TagRequest;
import fasti.render.TagWriter;
import fasti.resolve.TypedDate;
import fasti.time.TimeValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast {@code tag} works on one thread, warm: finding, resolving and writing. One operation
 * tags all texts of the JSON Lines file that {@code -Dfasti.bench} names; the set-up prints how
 * many megabytes that is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class TagBenchmark {
    private record Text(
            String id, String text, Optional<String> published, Optional<TimeValue> date) {}

    private final Fasti fasti = Fasti.builder().build();
    private final TagWriter writer = TagWriter.jsonLines();
    private List<Text> texts = List.of();

    @Setup
    public void read() throws IOException, MalformedRecordException {
        List<Text> all = new ArrayList<>();
        long bytes = 0;
        for (String line :
                Files.readAllLines(
                        Path.of(System.getProperty("fasti.bench")), StandardCharsets.UTF_8)) {
            TagRequest request = TagRequest.parse(line);
            all.add(
                    new Text(
                            request.id(),
                            request.text(),
                            request.date(),
                            request.date().flatMap(d -> TypedDate.parse(d, Optional.empty()))));
            bytes += request.text().getBytes(StandardCharsets.UTF_8).length;
        }
        texts = List.copyOf(all);
        System.out.printf("%n%.3f MB in %d texts%n", bytes / 1e6, texts.size());
    }

    @Benchmark
    public void tag(Blackhole sink) {
        for (Text text : texts) {
            sink.consume(
                    writer.write(
                            new TagWriter.Tagged(
                                    text.id,
                                    text.published,
                                    text.text,
                                    fasti.tag(text.text, text.date))));
        }
    }
}
