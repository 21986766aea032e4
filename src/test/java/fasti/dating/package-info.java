/** Tests of dating by other documents. */
@NullMarked
package fasti.dating;

import org.jspecify.annotations.NullMarked;
