package fasti.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a whole command takes once the machine is warm, from reading its input to its last file:
 * {@code -Dfasti.bench=extract,news.jsonl,--threads,1,-o,out}. Every operation reads all anew.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4)
@Measurement(iterations = 4)
public class CommandBenchmark {
    private final List<String> command = List.of(System.getProperty("fasti.bench").split(","));

    @Benchmark
    public int run() {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code =
                Main.run(
                        command,
                        new Streams(InputStream.nullInputStream(), nowhere, nowhere, false));
        if (code != ExitCode.DONE) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return code;
    }
}
