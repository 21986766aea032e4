package fasti.render;

import com.fasterxml.jackson.annotation.JsonProperty;
import fasti.corpus.Rejection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/** {@code rejects.jsonl}: what could not be read and why, one input a line. */
public final class RejectsFile {

    private record Line(
            String path,
            OptionalLong line,
            @JsonProperty("byte") OptionalLong byteOffset,
            String code,
            String reason) {}

    private RejectsFile() {}

    /** Writes the rejections in their order; the stream stays open. */
    public static void write(List<Rejection> rejections, OutputStream out) throws IOException {
        for (Rejection r : rejections) {
            Line line = new Line(r.path(), r.line(), r.byteOffset(), r.code(), r.reason());
            out.write((TimelineJson.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
