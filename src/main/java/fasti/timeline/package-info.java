/**
 * One list of events over all documents: merged, weighed, in order.
 *
 * <p>It must not depend on the order of its input.
 */
@NullMarked
package fasti.timeline;

import org.jspecify.annotations.NullMarked;
