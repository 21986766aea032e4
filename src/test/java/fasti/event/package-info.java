/** Tests of what is told of events. */
@NullMarked
package fasti.event;

import org.jspecify.annotations.NullMarked;
