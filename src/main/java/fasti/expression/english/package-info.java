/**
 * How English speaks of time: its rules by family and its word list.
 *
 * <p>It must not hold anything that is true of one document only.
 */
@NullMarked
package fasti.expression.english;

import org.jspecify.annotations.NullMarked;
