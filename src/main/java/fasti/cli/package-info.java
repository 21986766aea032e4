/**
 * Commands, progress and exit codes: the only place with a clock, standard streams and an exit.
 *
 * <p>It must not decide anything about dates or events.
 */
@NullMarked
package fasti.cli;

import org.jspecify.annotations.NullMarked;
