/** Tests of what is written and read back. */
@NullMarked
package fasti.render;

import org.jspecify.annotations.NullMarked;
