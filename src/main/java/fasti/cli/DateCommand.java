package fasti.cli;

import fasti.pipeline.DocumentDates;
import fasti.pipeline.Progress;
import fasti.render.PublishedLine;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the date each document speaks from, and why. */
@Command(
        name = "date",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Prints the date each document speaks from, and why.",
        description = "A JSON line for each document read, duplicates too.",
        sortOptions = false,
        footer = {"", "Example:", "  fasti date articles"})
final class DateCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private InputOptions input = new InputOptions();

    DateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        DocumentDates dates =
                input.open(streams, Progress.SILENT, Optional.empty()).dates(input.decisions());
        Verdict.printRejections(dates.rejections(), streams.err());
        dates.byId()
                .forEach((id, published) -> streams.out().println(PublishedLine.of(id, published)));
        return Verdict.exitCode(dates.byId().isEmpty(), dates.rejections());
    }
}
