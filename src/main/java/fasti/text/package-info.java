/**
 * A document, its date clues, its sentences and tokens, and places in it.
 *
 * <p>It must not read files and must not interpret time wording.
 */
@NullMarked
package fasti.text;

import org.jspecify.annotations.NullMarked;
