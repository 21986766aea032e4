/**
 * Scores the output against gold.
 *
 * <p>It must not look at how a result was reached.
 */
@NullMarked
package fasti.evaluate;

import org.jspecify.annotations.NullMarked;
