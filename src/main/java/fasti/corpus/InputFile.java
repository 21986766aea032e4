package fasti.corpus;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name how it is called in the results: relative to the input folder, with {@code /}
 * @param shown how it is called in messages: as the person named the input, and the name below it
 */
record InputFile(Path path, String name, String shown) {}
