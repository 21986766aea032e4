package fasti.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param out data
 * @param err everything else
 * @param terminal whether a person watches standard error, so that progress may be shown
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}
