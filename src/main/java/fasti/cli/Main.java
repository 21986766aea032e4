package fasti.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The command line. Data goes to standard output, everything else to standard error.
 *
 * <p>Without arguments it does the main job: {@code extract corpus -o output}.
 */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        int code =
                run(
                        List.of(args),
                        new Streams(
                                System.in,
                                utf8(System.out),
                                utf8(System.err),
                                Terminal.isWatched()));
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(PrintStream raw) {
        return new PrintStream(raw, false, StandardCharsets.UTF_8);
    }

    /** Runs a command on the given streams and returns its exit code; see {@link ExitCode}. */
    public static int run(List<String> args, Streams streams) {
        List<String> command = args.isEmpty() ? List.of("extract") : args;
        int code = commandLine(streams).execute(command.toArray(String[]::new));
        streams.err().flush();
        streams.out().flush();
        if (streams.out().checkError()) {
            streams.err().println("fasti: standard output could not be written");
            streams.err().flush();
            return code == ExitCode.DONE ? ExitCode.OUTPUT_FAILED : code;
        }
        return code;
    }

    private static CommandLine commandLine(Streams streams) {
        CommandLine line = new CommandLine(new FastiCommand());
        List.of(
                        new ExtractCommand(streams),
                        RenderCommand.withFeeds(streams),
                        new TagCommand(streams),
                        new DateCommand(streams),
                        new ExplainCommand(streams),
                        new EvaluateCommand(streams),
                        new ReviewCommand(streams),
                        new SchemaCommand(streams))
                .forEach(line::addSubcommand);
        line.addSubcommand(new AutoComplete.GenerateCompletion());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(
                (e, cmd, parsed) -> Failure.report(e, cmd.getCommandSpec(), streams));
        line.setParameterExceptionHandler((e, args) -> usage(e, streams));
        return line;
    }

    private static int usage(CommandLine.ParameterException e, Streams streams) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        streams.err().println("fasti: " + Printable.of(String.valueOf(e.getMessage())));
        streams.err()
                .println(
                        "See 'fasti "
                                + (spec.root() == spec ? "" : spec.name() + " ")
                                + "--help'.");
        return ExitCode.USAGE;
    }
}
