/**
 * Writes and reads back timeline.json; writes chart, page, feeds and tags.
 *
 * <p>It must not decide anything about dates or events.
 */
@NullMarked
package fasti.render;

import org.jspecify.annotations.NullMarked;
