package fasti.cli;

import fasti.pipeline.OpenCorpus;
import fasti.pipeline.Result;
import fasti.review.DecisionFile;
import fasti.review.DecisionLog;
import fasti.review.ReviewReport;
import fasti.serve.ReviewDesk;
import fasti.serve.ReviewServer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Extracts, then serves the review page to this machine until it is stopped. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Opens a timeline for review in the browser.",
        description = {
            "Prints the page's address on standard output and serves it to this machine"
                    + " alone, until Ctrl-C. Decisions are appended to decisions.jsonl at the top"
                    + " of the input folder, on the disk before the page says \"saved\"; extract"
                    + " applies them."
        },
        sortOptions = false,
        footer = {"", "Example:", "  fasti review articles --reviewer Anna"})
final class ReviewCommand implements Callable<Integer> {
    private static final int TOKEN_BYTES = 24;

    private final Streams streams;

    @Mixin private InputOptions input = new InputOptions();

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Who decides; default: the user's name.")
    private @Nullable String reviewer;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; default: any that is free.")
    private int port;

    @Option(names = "--title", paramLabel = "TEXT", description = "The page's title.")
    private @Nullable String title;

    @Mixin private RangeOptions range = new RangeOptions();

    @Option(
            names = "--report",
            description =
                    "Print how many events were accepted, edited and rejected, by method and by rule, and end.")
    private boolean report;

    @Option(names = "--quiet", description = "Say nothing but errors and the address.")
    private boolean quiet;

    ReviewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        range.check();
        if (port < 0 || port > 65535) {
            throw new UsageException("--port must be between 0 and 65535: " + port);
        }
        return report ? report(readWithProgress()) : review(logFile(), readWithProgress());
    }

    private int report(OpenCorpus corpus) {
        Result result = corpus.with(input.decisions());
        Verdict.printRejections(result, streams.err());
        Verdict.printRemarks(result, streams.err());
        ReportTable.print(
                ReviewReport.of(result.reviewed(), result.contributions()), streams.out());
        return Verdict.exitCode(result);
    }

    private int review(Path log, OpenCorpus corpus) throws IOException, InterruptedException {
        if (corpus.documents().isEmpty()) {
            Verdict.printRejections(corpus.with(DecisionLog.none()), streams.err());
            return ExitCode.USAGE;
        }
        serve(desk(corpus, log), log);
        return ExitCode.DONE;
    }

    private Path logFile() {
        List<Path> files = input.decisionFiles();
        if (files.isEmpty()) {
            throw new UsageException(
                    "no folder to keep decisions in; name a file with --decisions FILE");
        }
        return files.get(0);
    }

    private OpenCorpus readWithProgress() {
        try (TerminalProgress progress = new TerminalProgress(streams, quiet)) {
            return input.open(streams, progress, Optional.empty());
        }
    }

    private ReviewDesk desk(OpenCorpus corpus, Path log) {
        Verdict.printRejections(input.decisions().faults(), streams.err());
        DecisionLog others =
                input.decisionFiles().stream()
                        .skip(1)
                        .map(DecisionLog::read)
                        .reduce(DecisionLog.none(), DecisionLog::and);
        return new ReviewDesk(
                corpus,
                new DecisionFile(log),
                others,
                Optional.ofNullable(reviewer)
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> System.getProperty("user.name", "reader")),
                Optional.ofNullable(title),
                range::apply);
    }

    /** Until the process is told to end. */
    private void serve(ReviewDesk desk, Path log) throws IOException, InterruptedException {
        try (ReviewServer server = ReviewServer.start(desk, port, token(), this::fault)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            if (!quiet) {
                streams.err().println("Decisions go to " + log + "; Ctrl-C ends.");
                streams.err().flush();
            }
            streams.out().println(server.address());
            streams.out().flush();
            new CountDownLatch(1).await();
        }
    }

    private void fault(String what) {
        streams.err().println("fasti: " + what);
        streams.err().flush();
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
