package fasti.cli;

import fasti.pipeline.Result;
import fasti.render.PageReview;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: documents in; timeline.json, picture and page out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Reads documents and writes their timeline: JSON, picture and page.",
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 done; 2 wrong call or nothing could be read; 3 done, but some inputs were rejected;",
            "4 output could not be written.",
            "",
            "Example:",
            "  fasti extract articles --from 2011 --to 2017 -o timeline"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the files go; default ${DEFAULT-VALUE}.")
    private Path output = Path.of("output");

    @Mixin private RangeOptions range = new RangeOptions();

    @Mixin private PictureOptions picture = new PictureOptions();

    @Option(
            names = "--feeds",
            split = ",",
            paramLabel = "FEED",
            description = "Formats to write beside, such as csv,ics; see render --help for all.")
    private List<String> feeds = new ArrayList<>();

    @Option(names = "--quiet", description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = "--verbose",
            description = "List mentions that date nothing and inputs that were duplicates.")
    private boolean verbose;

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        range.check();
        picture.chart();
        FeedNames.parse(feeds);
        Result result = readWithProgress();
        Verdict.printRejections(result, streams.err());
        Verdict.printRemarks(result, streams.err());
        if (!Verdict.nothingWasRead(result)) {
            new OutputFolder(output, picture.chart(), FeedNames.parse(feeds))
                    .write(
                            result,
                            range.apply(result.reviewed()),
                            PageReview.file(input.decisions()));
        }
        if (verbose) {
            Details.print(result, streams.err());
        }
        if (!quiet) {
            Verdict.printCounts(result, streams.err());
        }
        return Verdict.exitCode(result);
    }

    private Result readWithProgress() {
        try (TerminalProgress progress = new TerminalProgress(streams, quiet)) {
            Result all = input.read(streams, progress, Optional.of(output));
            return verbose ? all : all.withoutContributions();
        }
    }
}
