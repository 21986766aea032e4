/**
 * Recognises and numbers recurring meetings: rounds, summits, sessions.
 *
 * <p>It must not know any particular series by name.
 */
@NullMarked
package fasti.series;

import org.jspecify.annotations.NullMarked;
