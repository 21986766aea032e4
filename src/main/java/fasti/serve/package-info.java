/**
 * Serves the review page on the loopback address.
 *
 * <p>It must not listen on any other address.
 */
@NullMarked
package fasti.serve;

import org.jspecify.annotations.NullMarked;
