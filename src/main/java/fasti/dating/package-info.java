/**
 * Dates documents that are still undated by the chronology of the rest.
 *
 * <p>It must not overrule a document's own evidence.
 */
@NullMarked
package fasti.dating;

import org.jspecify.annotations.NullMarked;
