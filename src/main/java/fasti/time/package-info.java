/**
 * Values on the calendar, at the precision that was said, and calendar arithmetic.
 *
 * <p>It must not know any text, any anchor or any clock.
 */
@NullMarked
package fasti.time;

import org.jspecify.annotations.NullMarked;
