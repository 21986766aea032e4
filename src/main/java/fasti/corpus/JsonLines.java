package fasti.corpus;

import fasti.corpus.Rejection.Code;
import fasti.text.DateClue;
import fasti.time.TimeValue;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads one document a line: {@code {"id","text" or
 * "html","title"?,"published"?,"url"?,"source"?}}. Each line stands alone, so a bad one costs no
 * other.
 */
final class JsonLines {
    private final DocumentReader.Options options;
    private final InputFile file;

    JsonLines(DocumentReader.Options options, InputFile file) {
        this.options = options;
        this.file = file;
    }

    /** Reads all lines; each draft comes with the bytes of its line. */
    void read(InputStream in, Consumer<Rejection> rejected, BiConsumer<Draft, byte[]> accepted)
            throws IOException, RejectedException {
        Lines lines = new Lines(in, options.maxDocBytes());
        try {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                try {
                    line(line.get(), lines.number(), accepted);
                } catch (RejectedException e) {
                    rejected.accept(e.rejection());
                } catch (OutOfMemoryError e) {
                    String reason = "needs more memory than there is";
                    rejected.accept(reject(lines.number(), Code.OUT_OF_MEMORY, reason).rejection());
                }
            }
        } catch (EOFException | ZipException damaged) {
            String reason = InputBytes.reason(damaged);
            throw new RejectedException(
                    Rejection.atLine(file.shown(), lines.number(), Code.BAD_GZIP, reason));
        }
    }

    private void line(byte[] bytes, long number, BiConsumer<Draft, byte[]> accepted)
            throws RejectedException {
        if (bytes.length > options.maxDocBytes()) {
            String reason = "longer than " + options.maxDocBytes() + " bytes";
            throw reject(number, Code.TOO_LARGE, reason);
        }
        TextDecoder.Decoded decoded = TextDecoder.utf8(bytes);
        if (options.strict() && decoded.isMalformed()) {
            throw reject(number, Code.MALFORMED_TEXT, String.join(", ", decoded.warnings()));
        }
        if (decoded.text().isBlank()) {
            return;
        }
        Draft draft =
                record(decoded.text(), number, file.name() + "#" + number)
                        .withWarnings(decoded.warnings());
        accepted.accept(draft, bytes);
    }

    private Draft record(String line, long number, String id) throws RejectedException {
        if (line.indexOf('\0') >= 0) {
            throw reject(number, Code.NOT_TEXT, "not text: a zero byte");
        }
        try {
            return draft(Json.MAPPER.readTree(line), number, id);
        } catch (JacksonException e) {
            throw reject(number, Code.BAD_JSON, Json.reason(e) + hint(line));
        } catch (Json.FieldException e) {
            throw reject(number, Code.BAD_FIELD, e.problem());
        }
    }

    /** A file called JSON: one object over many lines, or one on each line. */
    List<Draft> whole(String text, Consumer<Rejection> rejected) throws RejectedException {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > 1 && Json.isObject(lines.get(0))) {
            return each(text.lines().toList(), rejected);
        }
        return lines.isEmpty() ? List.of() : List.of(record(text, 1, file.name()));
    }

    private List<Draft> each(List<String> lines, Consumer<Rejection> rejected) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    drafts.add(record(lines.get(i), i + 1, file.name() + "#" + (i + 1)));
                }
            } catch (RejectedException e) {
                rejected.accept(e.rejection());
            }
        }
        return drafts;
    }

    private static String hint(String line) {
        return line.strip().startsWith("[")
                ? ": write one object a line, without brackets and commas"
                : "";
    }

    private RejectedException reject(long line, Code code, String reason) {
        return new RejectedException(Rejection.atLine(file.shown(), line, code, reason));
    }

    private Draft draft(JsonNode node, long number, String id)
            throws Json.FieldException, RejectedException {
        if (!node.isObject()) {
            String reason = "an object is expected, not " + Json.kind(node);
            throw reject(number, Code.BAD_JSON, reason + (node.isArray() ? hint("[") : ""));
        }
        Optional<String> text = Json.text(node, "text");
        Optional<String> html = Json.text(node, "html");
        Draft.Labels labels = labels(node, number, id);
        if (text.isEmpty() && html.isEmpty()) {
            throw new Json.FieldException("text: missing (or html)");
        }
        Draft draft = text.map(PlainText::draft).orElseGet(() -> HtmlPage.draft(html.orElse("")));
        return draft.under(labels);
    }

    private Draft.Labels labels(JsonNode node, long number, String id)
            throws Json.FieldException, RejectedException {
        Optional<String> url = Json.label(node, "url");
        List<DateClue> clues = new ArrayList<>();
        Optional<String> published = Json.label(node, "published");
        if (published.isPresent()) {
            clues.add(published(published.get(), number));
        }
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        return new Draft.Labels(
                Optional.of(Json.label(node, "id").orElse(id)),
                Json.label(node, "title"),
                url,
                Json.label(node, "source").or(() -> url.flatMap(UrlDates::host)),
                clues);
    }

    private DateClue published(String wording, long number) throws RejectedException {
        Optional<TimeValue> value = DateText.field(wording, DayMonthOrder.OPEN);
        if (value.isEmpty() && options.strict()) {
            throw reject(number, Code.BAD_FIELD, "published: not one date: " + wording);
        }
        return new DateClue(DateClue.Kind.FIELD, "published", wording, value);
    }

    /** Cuts a stream into lines, counting, and never keeps more of one than the limit. */
    private static final class Lines {
        private static final int BLOCK = 1 << 16;

        private final InputStream in;
        private final long limit;
        private final byte[] block = new byte[BLOCK];
        private int from;
        private int to;
        private long number;

        Lines(InputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        long number() {
            return number;
        }

        /** The next line without its end; one byte over the limit tells that it was longer. */
        Optional<byte[]> next() throws IOException {
            number++;
            if (!fill()) {
                return Optional.empty();
            }
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (fill()) {
                int end = lineEnd();
                long room = Math.max(0, limit + 1 - line.size());
                line.write(block, from, (int) Math.min(room, end - from));
                from = Math.min(to, end + 1);
                if (end < to) {
                    break;
                }
            }
            return Optional.of(line.toByteArray());
        }

        private int lineEnd() {
            int end = from;
            while (end < to && block[end] != '\n') {
                end++;
            }
            return end;
        }

        /** Whether there is a byte to read. */
        private boolean fill() throws IOException {
            if (from == to) {
                from = 0;
                to = Math.max(0, in.read(block));
            }
            return to > 0;
        }
    }
}
