package fasti.cli;

import fasti.pipeline.Fasti;
import fasti.resolve.Resolution;
import fasti.resolve.TimeMention;
import fasti.resolve.Timex;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows for a sentence what each time wording was taken for, and by which steps. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Shows how the dates in a sentence are understood.",
        footer = {
            "",
            "Example:",
            "  fasti explain \"Talks began on Friday.\" --published 2017-11-13"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "TEXT", description = "A sentence, or - for standard input.")
    private String text = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "From which date the sentence speaks.")
    private @Nullable String published;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String words = text.equals("-") ? StandardInput.text(streams) : text;
        List<TimeMention> mentions =
                Fasti.builder()
                        .build()
                        .tag(
                                words,
                                Optional.ofNullable(published)
                                        .map(p -> TypedOption.date("--published", p)));
        if (mentions.isEmpty()) {
            streams.err().println("fasti: no time wording was found");
        }
        mentions.forEach(mention -> print(words, mention));
        return ExitCode.DONE;
    }

    private void print(String words, TimeMention mention) {
        row("wording", mention.expression().span().of(words));
        row("rule", mention.expression().rule());
        row("anchor", published == null ? "none" : published);
        String rule = "rule: " + mention.expression().rule();
        mention.explanation().stream()
                .filter(step -> !step.equals(rule))
                .forEach(step -> row("step", step));
        row("value", value(mention.resolution()));
        row(
                "timex",
                mention.timexes().stream()
                        .map(ExplainCommand::timex)
                        .collect(Collectors.joining(", ")));
        streams.out().println();
    }

    private static String value(Resolution resolution) {
        return resolution
                .value()
                .map(v -> v.edtf().isEmpty() ? v.timex() : v.edtf())
                .orElseGet(() -> unresolved(resolution));
    }

    private static String unresolved(Resolution resolution) {
        return resolution instanceof Resolution.Unresolved u
                ? "unresolved: " + u.reason().json() + u.needs().map(n -> ", needs " + n).orElse("")
                : "";
    }

    private static String timex(Timex timex) {
        return timex.type() + " " + timex.value() + timex.mod().map(m -> " " + m).orElse("");
    }

    private void row(String name, String content) {
        streams.out().println((name + "         ").substring(0, 9) + content);
    }
}
