package fasti.cli;

import fasti.render.ChartOptions;
import fasti.render.DocumentTexts;
import fasti.render.DocumentsFile;
import fasti.render.Feed;
import fasti.render.FeedSource;
import fasti.render.TimelineChart;
import fasti.render.TimelineFile;
import fasti.render.TimelineJson;
import fasti.render.TimelinePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a timeline.json anew, as picture, page or feed. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Writes a timeline.json anew, as picture, page or feed.",
        description = "Each of the file options names a file; - is standard output.",
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  fasti render output/timeline.json --svg timeline.svg --csv timeline.csv"
        })
final class RenderCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TIMELINE.json",
            description = "What extract wrote; documents.jsonl beside it is used if there.")
    @SuppressWarnings("NullAway.Init")
    private Path timeline;

    @Option(names = "--png", paramLabel = "FILE", description = "The picture as PNG.")
    private @Nullable String png;

    @Option(names = "--svg", paramLabel = "FILE", description = "The picture as SVG.")
    private @Nullable String svg;

    @Option(names = "--pdf", paramLabel = "FILE", description = "The picture as PDF.")
    private @Nullable String pdf;

    @Option(names = "--html", paramLabel = "FILE", description = "The page.")
    private @Nullable String html;

    @Option(
            names = "--csv-raw",
            description = "Leave cells as they are that a spreadsheet would take for formulas.")
    private boolean rawCells;

    @Mixin private PictureOptions picture = new PictureOptions();

    RenderCommand(Streams streams) {
        this.streams = streams;
    }

    /** The command with an option for each feed. */
    static CommandLine withFeeds(Streams streams) {
        CommandLine line = new CommandLine(new RenderCommand(streams));
        for (Feed feed : Feed.values()) {
            line.getCommandSpec()
                    .addOption(
                            OptionSpec.builder(flag(feed))
                                    .type(String.class)
                                    .paramLabel("FILE")
                                    .description(feed.description() + ".")
                                    .build());
        }
        return line;
    }

    private static String flag(Feed feed) {
        return "--" + feed.label();
    }

    @Override
    public Integer call() {
        TimelineFile file = read();
        FeedSource source = new FeedSource(file, picture.title(), rawCells);
        List<Target> targets = targets(file, source);
        if (targets.isEmpty()) {
            throw new UsageException(
                    "nothing to write: name at least one file, such as --svg timeline.svg");
        }
        targets.forEach(this::write);
        return ExitCode.DONE;
    }

    private record Target(String file, OutputFile.Content content) {}

    private List<Target> targets(TimelineFile file, FeedSource source) {
        List<Target> targets = new ArrayList<>();
        ChartOptions options = picture.chart();
        add(targets, png, out -> TimelineChart.of(file, options).writePng(out));
        add(targets, svg, out -> TimelineChart.of(file, options).writeSvg(out));
        add(targets, pdf, out -> TimelineChart.of(file, options).writePdf(out));
        add(targets, html, out -> TimelinePage.write(source, DocumentTexts.of(texts()), out));
        for (Feed feed : Feed.values()) {
            String target = spec.commandLine().getParseResult().matchedOptionValue(flag(feed), "");
            add(targets, target.isEmpty() ? null : target, out -> feed.write(source, out));
        }
        return targets;
    }

    private static void add(
            List<Target> targets, @Nullable String file, OutputFile.Content content) {
        if (file != null) {
            targets.add(new Target(file, content));
        }
    }

    private void write(Target target) {
        if (target.file().equals("-")) {
            OutputFile.writeTo(streams.out(), target.content());
        } else {
            OutputFile.write(Path.of(target.file()), target.content());
        }
    }

    private TimelineFile read() {
        try (InputStream in = Files.newInputStream(timeline)) {
            return TimelineJson.read(in);
        } catch (IOException e) {
            throw UsageException.unreadable(timeline.toString(), e);
        }
    }

    private Map<String, String> texts() throws IOException {
        Path documents = timeline.resolveSibling("documents.jsonl");
        if (!Files.isRegularFile(documents)) {
            return Map.of();
        }
        try (InputStream in = Files.newInputStream(documents)) {
            return DocumentsFile.read(in);
        }
    }
}
