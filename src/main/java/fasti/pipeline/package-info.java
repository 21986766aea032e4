/**
 * The stages in order: the entry for other programs.
 *
 * <p>It must not touch standard streams, clocks or exit codes.
 */
@NullMarked
package fasti.pipeline;

import org.jspecify.annotations.NullMarked;
