package fasti.cli;

import fasti.corpus.MalformedRecordException;
import fasti.corpus.TagRequest;
import fasti.pipeline.Fasti;
import fasti.pipeline.Workers;
import fasti.render.TagWriter;
import fasti.resolve.TypedDate;
import fasti.time.TimeValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks time wording in texts, as TIMEX3. */
@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Marks time wording with TIMEX3 types and values.",
        description =
                "Reads JSON Lines {\"id\",\"dct\" or \"published\",\"text\"}; without a date unknown parts stay X.",
        footer = {"", "Example:", "  fasti tag articles.jsonl --format timeml"})
final class TagCommand implements Callable<Integer> {
    /** Lines that are worked on together; memory does not grow with the number of documents. */
    private static final int BATCH = 256;

    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "JSON Lines; - or nothing for standard input.")
    private String file = "-";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; default ${DEFAULT-VALUE}.")
    private int threads = 1;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl or timeml; default ${DEFAULT-VALUE}.")
    private TagFormat format = TagFormat.jsonl;

    private boolean rejectedSome;
    private boolean taggedSome;

    TagCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1: " + threads);
        }
        try (InputStream in =
                        file.equals("-") ? streams.in() : Files.newInputStream(Path.of(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            tagAll(Fasti.builder().build(), lines);
        } catch (IOException e) {
            throw UsageException.unreadable(file, e);
        }
        return rejectedSome ? taggedSome ? ExitCode.SOME_REJECTED : ExitCode.USAGE : ExitCode.DONE;
    }

    /** A line and its number, counted from 1. */
    private record Numbered(int line, TagRequest request) {}

    /** A text with its tags, or why there are none. */
    private record Outcome(int line, String tagged, String fault) {}

    private void tagAll(Fasti fasti, BufferedReader lines) throws IOException {
        List<Numbered> batch = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int current = ++number;
            if (!line.isBlank()) {
                parse(line, current).ifPresent(r -> batch.add(new Numbered(current, r)));
            }
            if (batch.size() == BATCH) {
                write(fasti, batch);
            }
        }
        write(fasti, batch);
    }

    private Optional<TagRequest> parse(String line, int number) {
        try {
            return Optional.of(TagRequest.parse(line));
        } catch (MalformedRecordException e) {
            reject(number, "bad-record", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void reject(int line, String code, String reason) {
        rejectedSome = true;
        streams.err().println(Printable.of(file + ":" + line + ": " + code + ": " + reason));
    }

    private void write(Fasti fasti, List<Numbered> batch) {
        for (Outcome outcome : Workers.map(batch, threads, text -> outcome(fasti, text))) {
            if (outcome.fault().isEmpty()) {
                taggedSome = true;
                streams.out().writeBytes(outcome.tagged().getBytes(StandardCharsets.UTF_8));
            } else {
                reject(outcome.line(), "internal-fault", outcome.fault());
            }
        }
        batch.clear();
    }

    /** A fault of the program in one text costs no other. */
    private Outcome outcome(Fasti fasti, Numbered text) {
        try {
            return new Outcome(text.line(), tagged(fasti, text.request()), "");
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(text.line(), "", "a fault of this program, please report: " + e);
        }
    }

    private String tagged(Fasti fasti, TagRequest request) {
        Optional<TimeValue> date =
                request.date().flatMap(d -> TypedDate.parse(d, Optional.empty()));
        return format.writer()
                .write(
                        new TagWriter.Tagged(
                                request.id(),
                                request.date(),
                                request.text(),
                                fasti.tag(request.text(), date)));
    }
}
