/** Throws made-up input at the program, and asks of the answers what must always hold. */
@NullMarked
package fasti.fuzz;

import org.jspecify.annotations.NullMarked;
