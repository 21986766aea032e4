/**
 * A person's decisions, replayed on every run.
 *
 * <p>It must not drop a decision or change the machine's own view.
 */
@NullMarked
package fasti.review;

import org.jspecify.annotations.NullMarked;
