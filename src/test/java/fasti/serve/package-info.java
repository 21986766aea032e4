/** Tests of the review page as it is served. */
@NullMarked
package fasti.serve;

import org.jspecify.annotations.NullMarked;
