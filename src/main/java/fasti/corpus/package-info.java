/**
 * Turns files, pages and streams into documents, collects date clues and marks page furniture.
 *
 * <p>It must not judge clues or resolve time wording.
 */
@NullMarked
package fasti.corpus;

import org.jspecify.annotations.NullMarked;
