package fasti.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Turns what a command threw into one line and an exit code. */
final class Failure {
    private Failure() {}

    static int report(Exception e, CommandSpec command, Streams streams) {
        if (e instanceof UsageException) {
            streams.err().println("fasti: " + Printable.of(String.valueOf(e.getMessage())));
            streams.err().println("See 'fasti " + command.name() + " --help'.");
            return ExitCode.USAGE;
        }
        if (e instanceof OutputException) {
            streams.err().println("fasti: " + Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.OUTPUT_FAILED;
        }
        streams.err().println("fasti: internal error, please report it:");
        e.printStackTrace(streams.err());
        return ExitCode.INTERNAL;
    }
}
