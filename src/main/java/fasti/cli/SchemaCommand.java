package fasti.cli;

import fasti.render.TimelineJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of timeline.json. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Prints the JSON Schema of timeline.json.",
        footer = {"", "Example:", "  fasti schema > timeline.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().print(TimelineJson.schema());
        return ExitCode.DONE;
    }
}
