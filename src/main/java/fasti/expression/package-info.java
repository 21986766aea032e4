/**
 * Finds time wording in text and says what it means.
 *
 * <p>It must not know any date: no anchor, no calendar of the present, no resolution.
 */
@NullMarked
package fasti.expression;

import org.jspecify.annotations.NullMarked;
