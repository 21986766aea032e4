/** Tests of numbered meetings. */
@NullMarked
package fasti.series;

import org.jspecify.annotations.NullMarked;
