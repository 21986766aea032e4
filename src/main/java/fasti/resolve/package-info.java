/**
 * Turns wording, anchor and context into values; reads dates that people type.
 *
 * <p>It must not find wording in running text and must never fall back to today.
 */
@NullMarked
package fasti.resolve;

import org.jspecify.annotations.NullMarked;
