/**
 * Judges a document's own clues: from which date does it speak.
 *
 * <p>It must not look at other documents.
 */
@NullMarked
package fasti.anchor;

import org.jspecify.annotations.NullMarked;
