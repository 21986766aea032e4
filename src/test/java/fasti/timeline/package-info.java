/** Tests of merging and ranking. */
@NullMarked
package fasti.timeline;

import org.jspecify.annotations.NullMarked;
