package fasti.cli;

import fasti.render.ChartOptions;
import fasti.render.TimelineChart;
import fasti.render.TimelineFile;
import fasti.render.TimelineJson;
import fasti.render.TimelinePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a timeline.json anew, as picture or page. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Draws a timeline.json as picture, page or feed.",
        description = "Each flag names a file; - is standard output.",
        sortOptions = false,
        footer = {"", "Example:", "  fasti render output/timeline.json --svg timeline.svg"})
final class RenderCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "TIMELINE.json", description = "What extract wrote.")
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

    @Option(names = "--title", paramLabel = "TEXT", description = "The picture's title.")
    private @Nullable String title;

    RenderCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (png == null && svg == null && pdf == null && html == null) {
            throw new UsageException("nothing to write: name at least one file, such as --svg timeline.svg");
        }
        TimelineFile file = read();
        TimelineChart chart = TimelineChart.of(file, ChartOptions.ofDefault().withTitle(Optional.ofNullable(title)));
        write(png, chart::writePng);
        write(svg, chart::writeSvg);
        write(pdf, chart::writePdf);
        write(html, out -> TimelinePage.write(file, out));
        return ExitCode.DONE;
    }

    private void write(@Nullable String target, OutputFile.Content content) {
        if (target == null) {
            return;
        }
        if (target.equals("-")) {
            OutputFile.writeTo(streams.out(), content);
        } else {
            OutputFile.write(Path.of(target), content);
        }
    }

    private TimelineFile read() {
        try (InputStream in = Files.newInputStream(timeline)) {
            return TimelineJson.read(in);
        } catch (NoSuchFileException e) {
            throw new UsageException(timeline + ": no such file");
        } catch (IOException e) {
            throw new UsageException(timeline + ": " + e.getMessage());
        }
    }
}
