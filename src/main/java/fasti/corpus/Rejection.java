package fasti.corpus;

import java.util.OptionalLong;

/**
 * An input that could not be used, and why: one line on standard error, one record in {@code
 * rejects.jsonl}.
 *
 * @param path the input, as it was named
 * @param line the line it is about, from 1
 * @param byteOffset the byte it is about, from 0, where no line can be told
 * @param code one of the stable words of {@link Code}
 * @param reason what is wrong, for a person; one line
 */
public record Rejection(
        String path, OptionalLong line, OptionalLong byteOffset, String code, String reason) {

    /** Why an input was rejected. The words are public and stay. */
    public enum Code {
        /** No such file or folder. */
        MISSING("missing"),
        /** The file cannot be opened or read. */
        UNREADABLE("unreadable"),
        /** A folder in which there is nothing to read. */
        NO_DOCUMENTS("no-documents"),
        /** A link that leads back into a folder above it. */
        SYMLINK_LOOP("symlink-loop"),
        /** A picture, a PDF, an archive, whatever its name says. */
        NOT_TEXT("not-text"),
        /** Bytes that are not of the charset, under {@code --strict} only. */
        MALFORMED_TEXT("malformed-text"),
        /** Longer than {@code --max-doc-bytes}, once inflated. */
        TOO_LARGE("too-large"),
        /** A line within the limit that still does not fit into the memory there is. */
        OUT_OF_MEMORY("out-of-memory"),
        /** A gzip that ends early or is damaged. */
        BAD_GZIP("bad-gzip"),
        /** A line that is no JSON object. */
        BAD_JSON("bad-json"),
        /** A field that is missing or of the wrong type. */
        BAD_FIELD("bad-field"),
        /** A manifest that cannot be read, or an entry of it. */
        BAD_MANIFEST("bad-manifest"),
        /** A manifest's entry for a file that is not there. */
        MANIFEST_FILE_MISSING("manifest-file-missing"),
        /** XML that is not well-formed, or no feed. */
        BAD_XML("bad-xml"),
        /** CSV that cannot be split, or without the named column. */
        BAD_CSV("bad-csv");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** The stable word, such as {@code not-text}. */
        public String word() {
            return word;
        }
    }

    /** About a whole input. */
    static Rejection of(String path, Code code, String reason) {
        return new Rejection(path, OptionalLong.empty(), OptionalLong.empty(), code.word(), reason);
    }

    /** About one line of it. */
    static Rejection atLine(String path, long line, Code code, String reason) {
        return new Rejection(
                path, OptionalLong.of(line), OptionalLong.empty(), code.word(), reason);
    }

    /** About a byte of it. */
    static Rejection atByte(String path, long offset, Code code, String reason) {
        return new Rejection(
                path, OptionalLong.empty(), OptionalLong.of(offset), code.word(), reason);
    }

    /** {@code PATH:LINE-or-BYTE: CODE: reason}; without a place {@code PATH: CODE: reason}. */
    public String message() {
        String place = "";
        if (line.isPresent()) {
            place = ":" + line.getAsLong();
        } else if (byteOffset.isPresent()) {
            place = ":" + byteOffset.getAsLong();
        }
        return path + place + ": " + code + ": " + reason;
    }
}
