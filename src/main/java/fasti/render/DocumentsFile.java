package fasti.render;

import fasti.text.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code documents.jsonl}: the texts that the offsets of timeline.json count in, one document a
 * line.
 */
public final class DocumentsFile {

    /** One line: a document's id and its whole text. */
    record Line(String id, String text) {}

    private DocumentsFile() {}

    /** Writes the documents in their order; the stream stays open. */
    public static void write(List<Document> documents, OutputStream out) throws IOException {
        for (Document document : documents) {
            String line = TimelineJson.line(new Line(document.id(), document.text()));
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** Reads texts back, by document id. */
    public static Map<String, String> read(InputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                Line read = TimelineJson.fromLine(line, Line.class);
                texts.put(read.id(), read.text());
            }
        }
        return texts;
    }
}
