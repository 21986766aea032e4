package fasti.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps in which a file comes to the disk; in a test any of them may fail. */
interface Disk {
    /** A new or emptied file; closing it without {@link Writing#force} promises nothing. */
    Writing open(Path file) throws IOException;

    /** Puts a file in the place of another, at once where the disk can. */
    void move(Path from, Path to) throws IOException;

    /** A file that is being written. */
    interface Writing extends AutoCloseable {
        OutputStream stream();

        /** Returns when all that was written is on the disk. */
        void force() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** The disk of this machine. */
    static Disk real() {
        return new Disk() {
            @Override
            public Writing open(Path file) throws IOException {
                return new RealWriting(
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING));
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                try {
                    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        };
    }

    /** A file of the machine's own disk. */
    final class RealWriting implements Writing {
        private static final int BUFFER = 1 << 16;

        private final FileChannel channel;
        private final OutputStream stream;

        private RealWriting(FileChannel channel) {
            this.channel = channel;
            this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        }

        @Override
        public OutputStream stream() {
            return stream;
        }

        @Override
        public void force() throws IOException {
            stream.flush();
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
