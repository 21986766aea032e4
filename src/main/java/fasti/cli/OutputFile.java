package fasti.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is there whole or not at all: written beside its place, flushed to disk, then
 * renamed. A run that is killed or finds the disk full leaves the old file.
 */
final class OutputFile {
    private OutputFile() {}

    /** Writes bytes to a stream that it does not close. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path target, Content content) {
        write(target, content, Disk.real());
    }

    static void write(Path target, Content content, Disk disk) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeInPlace(target, content);
            } else {
                writeBeside(target, content, disk);
            }
        } catch (IOException e) {
            throw new OutputException(target.toString(), e);
        }
    }

    /** Writes to a stream that is open already, such as standard output. */
    static void writeTo(OutputStream stream, Content content) {
        try {
            content.writeTo(stream);
            stream.flush();
        } catch (IOException e) {
            throw new OutputException("standard output", e);
        }
    }

    /** For a device or a pipe, which cannot be renamed over. */
    private static void writeInPlace(Path target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            content.writeTo(out);
        }
    }

    private static void writeBeside(Path target, Content content, Disk disk) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        // A signal that ends the process runs no finally.
        temporary.toFile().deleteOnExit();
        try {
            try (Disk.Writing file = disk.open(temporary)) {
                content.writeTo(file.stream());
                file.force();
            }
            disk.move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
