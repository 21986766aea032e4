/**
 * Says what happened at a mention: title, actors, places, type, status.
 *
 * <p>It must not combine documents or change a mention's date.
 */
@NullMarked
package fasti.event;

import org.jspecify.annotations.NullMarked;
