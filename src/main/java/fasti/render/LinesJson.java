package fasti.render;

import com.fasterxml.jackson.annotation.JsonProperty;
import fasti.anchor.DateAnchor;
import fasti.corpus.Rejection;
import fasti.text.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/**
 * The JSON Lines files that stand beside timeline.json, and the lines of {@code date}: one object a
 * line, UTF-8, each line ended by a line feed.
 */
public final class LinesJson {
    private LinesJson() {}

    private record DocumentLine(String id, String text) {}

    private record RejectLine(
            String path,
            OptionalLong line,
            @JsonProperty("byte") OptionalLong byteOffset,
            String code,
            String reason) {}

    private record PublishedLine(String id, TimelineFile.Published published) {}

    /** {@code documents.jsonl}: the texts that offsets refer to. */
    public static void writeDocuments(List<Document> documents, OutputStream out)
            throws IOException {
        for (Document document : documents) {
            write(new DocumentLine(document.id(), document.text()), out);
        }
    }

    /** {@code rejects.jsonl}: inputs that could not be used. */
    public static void writeRejects(List<Rejection> rejections, OutputStream out)
            throws IOException {
        for (Rejection r : rejections) {
            write(new RejectLine(r.path(), r.line(), r.byteOffset(), r.code(), r.reason()), out);
        }
    }

    /** A line of {@code date}, without the line feed: the date a document speaks from, and why. */
    public static String published(String id, DateAnchor anchor) {
        return TimelineJson.line(new PublishedLine(id, TimelineFileBuilder.published(anchor)));
    }

    private static void write(Object line, OutputStream out) throws IOException {
        out.write((TimelineJson.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
