package fasti.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file that decisions are appended to, {@code decisions.jsonl}. What was written once is never
 * changed: several programs and tabs may append, and one that dies leaves at worst a line that is
 * cut off, which the next line does not join.
 */
public final class DecisionFile {
    /** The name at the top of an input folder. */
    public static final String NAME = "decisions.jsonl";

    private final Path path;

    /** The file need not be there yet. */
    public DecisionFile(Path path) {
        this.path = path;
    }

    /** All that stands in it now. */
    public DecisionLog read() {
        return DecisionLog.read(path);
    }

    /** Appends a decision; it is on the disk when this returns. */
    public synchronized void append(Decision decision) throws IOException {
        String line = DecisionLine.write(decision) + "\n";
        try (FileChannel channel =
                        FileChannel.open(
                                path,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            channel.position(channel.size());
            String start = lock.isValid() && endsWithinLine(channel) ? "\n" : "";
            ByteBuffer bytes = ByteBuffer.wrap((start + line).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static boolean endsWithinLine(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) != '\n';
    }
}
