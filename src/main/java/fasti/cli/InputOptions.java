package fasti.cli;

import fasti.corpus.DocumentReader;
import fasti.pipeline.Fasti;
import fasti.pipeline.OpenCorpus;
import fasti.pipeline.Progress;
import fasti.pipeline.Result;
import fasti.review.DecisionFile;
import fasti.review.DecisionLog;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The documents that a command works on, and how they are read: shared by {@code extract} and
 * {@code date}.
 */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH",
            description = "Files and folders; - for JSON Lines on standard input. Default: corpus.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "Dates, titles and sources that a person gives; default: manifest.json at the top of the folder.")
    private @Nullable Path manifest;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description =
                    "What reviewers decided; default: decisions.jsonl at the top of the folder.")
    private @Nullable Path decisions;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The publication date of a single document; EDTF or words.")
    private @Nullable String published;

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = "The column of a CSV file that holds the text.")
    private @Nullable String textColumn;

    @Option(
            names = "--date-column",
            paramLabel = "NAME",
            description = "The column of a CSV file that holds the publication date.")
    private @Nullable String dateColumn;

    @Option(
            names = "--max-doc-bytes",
            paramLabel = "N",
            description = "A larger document is rejected; default ${DEFAULT-VALUE}.")
    private long maxDocBytes = DocumentReader.Options.DEFAULT_MAX_DOC_BYTES;

    @Option(
            names = "--strict",
            description = "Reject text with malformed characters instead of replacing them.")
    private boolean strict;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; default: one per core. The result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * Reads and works on the documents.
     *
     * @param output where the results go, which is no input even where it lies in one
     */
    Result read(Streams streams, Progress progress, Optional<Path> output) {
        return open(streams, progress, output).with(decisions());
    }

    /** Reads the documents, to work on them once or more often. */
    OpenCorpus open(Streams streams, Progress progress, Optional<Path> output) {
        Fasti fasti = fasti(progress, output);
        return fromStandardInput() ? fasti.openJsonLines(streams.in()) : fasti.open(inputs());
    }

    /** What people decided: by the file that was named, or by those at the top of the folders. */
    DecisionLog decisions() {
        return decisionFiles().stream()
                .map(DecisionLog::read)
                .reduce(DecisionLog.none(), DecisionLog::and);
    }

    /** Where decisions on these documents stand; the first is where new ones go. */
    List<Path> decisionFiles() {
        if (decisions != null) {
            return List.of(decisions);
        }
        return fromStandardInput()
                ? List.of()
                : inputs().stream()
                        .filter(Files::isDirectory)
                        .map(folder -> folder.resolve(DecisionFile.NAME))
                        .toList();
    }

    private boolean fromStandardInput() {
        if (paths.contains("-") && paths.size() > 1) {
            throw new UsageException("- stands alone: standard input cannot be mixed with paths");
        }
        return paths.contains("-");
    }

    private Fasti fasti(Progress progress, Optional<Path> output) {
        if (maxDocBytes < 1) {
            throw new UsageException("--max-doc-bytes must be at least 1: " + maxDocBytes);
        }
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1: " + threads);
        }
        Fasti.Builder builder =
                Fasti.builder().reading(reading(output)).threads(threads).progress(progress);
        if (published != null) {
            checkSingleDocument();
            builder.published(TypedOption.date("--published", published));
        }
        return builder.build();
    }

    private void checkSingleDocument() {
        if (paths.size() != 1 || Files.isDirectory(path(paths.get(0)))) {
            throw new UsageException(
                    "--published dates a single document; use a manifest.json for several");
        }
    }

    private DocumentReader.Options reading(Optional<Path> output) {
        return new DocumentReader.Options(
                Optional.ofNullable(manifest),
                maxDocBytes,
                strict,
                Optional.ofNullable(textColumn),
                Optional.ofNullable(dateColumn),
                output);
    }

    List<Path> inputs() {
        return paths.isEmpty()
                ? List.of(Path.of("corpus"))
                : paths.stream().map(InputOptions::path).toList();
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    name
                            + ": cannot be the name of a file here; for other letters than a to z set"
                            + " LC_ALL=C.UTF-8");
        }
    }
}
