package fasti.corpus;

import fasti.text.Document;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads files, folders and streams and hands on the documents in them, in an order that depends on
 * nothing but the names: {@code new DocumentReader(Options.defaults()).read(List.of(folder),
 * sink)}.
 *
 * <p>Plain text, HTML, Markdown, JSON Lines, RSS and Atom, CSV with named columns, each optionally
 * gzipped. What cannot be read is told to the sink and the rest goes on.
 */
public final class DocumentReader {
    private final Options options;

    /** A reader may be used for any number of reads. */
    public DocumentReader(Options options) {
        this.options = options;
    }

    /** Takes what was read, in order. */
    public interface Sink {

        /** A document to work on. */
        void document(Document document);

        /** A document with the same content as one before it. */
        void duplicate(Document document, String ofId);

        /** An input, or a part of one, that could not be used. */
        void rejected(Rejection rejection);
    }

    /**
     * How to read.
     *
     * @param manifest the manifest to use in place of each folder's own {@code manifest.json}
     * @param maxDocBytes how long one document may be, once inflated
     * @param strict whether malformed text is rejected rather than mended
     * @param textColumn the CSV column that holds the text
     * @param dateColumn the CSV column that holds the publication date
     * @param output where the results go: a folder inside the input that is not read
     */
    public record Options(
            Optional<Path> manifest,
            long maxDocBytes,
            boolean strict,
            Optional<String> textColumn,
            Optional<String> dateColumn,
            Optional<Path> output) {

        /** 50 MB. */
        public static final long DEFAULT_MAX_DOC_BYTES = 50L << 20;

        /** Refuses a limit that lets nothing through. */
        public Options {
            if (maxDocBytes < 1) {
                throw new IllegalArgumentException("not a limit: " + maxDocBytes);
            }
        }

        public static Options defaults() {
            return new Options(
                    Optional.empty(),
                    DEFAULT_MAX_DOC_BYTES,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Reads files and folders, each folder with all below it. */
    public void read(List<Path> inputs, Sink sink) {
        Reading reading = new Reading(options, sink);
        inputs.forEach(reading::input);
    }

    /** Reads documents that come one JSON object a line, such as standard input's. */
    public void readJsonLines(InputStream in, Sink sink) {
        new Reading(options, sink).stream(in);
    }
}
