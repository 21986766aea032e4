package fasti.cli;

/**
 * The exit codes that scripts rely on. Signals give 130 (SIGINT) and 143 (SIGTERM) by themselves.
 */
final class ExitCode {
    static final int DONE = 0;
    static final int INTERNAL = 1;

    /** A wrong call, or no input could be read. */
    static final int USAGE = 2;

    /** Done, but some inputs were rejected. */
    static final int SOME_REJECTED = 3;

    static final int OUTPUT_FAILED = 4;

    private ExitCode() {}
}
