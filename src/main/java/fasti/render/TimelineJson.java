package fasti.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads timeline.json. The same file gives the same bytes on every machine: UTF-8, two
 * spaces of indentation, line feeds, and a line feed at the end.
 */
public final class TimelineJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .withConfigOverride(
                            List.class,
                            o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private static final JsonMapper FLAT =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            v -> v.withValueInclusion(JsonInclude.Include.ALWAYS))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build();
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("");

    private TimelineJson() {}

    /** Writes the file; the stream stays open. */
    public static void write(TimelineFile timeline, OutputStream out) throws IOException {
        try {
            MAPPER.writer().with(printer()).writeValue(out, timeline);
        } catch (JacksonException e) {
            throw new IOException("timeline.json could not be written: " + e.getMessage(), e);
        }
        out.write('\n');
        out.flush();
    }

    /** One value as JSON on a single line; the writer stays open. */
    static void line(Object value, Writer out) throws IOException {
        try {
            MAPPER.writeValue(out, value);
        } catch (JacksonException e) {
            throw new IOException("could not be written: " + e.getMessage(), e);
        }
    }

    /** One value as JSON on a single line, for the feeds. */
    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** One value as JSON on a single line, with null where there is no value. */
    static String flatLine(Object value) {
        return FLAT.writeValueAsString(value);
    }

    /** One value from a line of JSON. */
    static <T> T fromLine(String line, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(line, type);
        } catch (JacksonException e) {
            throw new IOException("not a line of JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** One value as JSON, indented, with a line feed at the end, for the feeds. */
    static String pretty(Object value) {
        return MAPPER.writer().with(printer()).writeValueAsString(value) + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /**
     * Reads a timeline.json, of this program or a person's. Fields that are not known are passed
     * over.
     *
     * @throws IOException where it is not JSON, or not in the shape of the schema; the message says
     *     where
     */
    public static TimelineFile read(InputStream in) throws IOException {
        @Nullable TimelineFile file;
        try {
            file = MAPPER.readValue(in, TimelineFile.class);
        } catch (JacksonException e) {
            throw new IOException("not a timeline.json: " + place(e) + reason(e), e);
        }
        if (file == null) {
            throw new IOException("not a timeline.json: null");
        }
        if (!TimelineFile.SCHEMA_VERSION.equals(file.schemaVersion())) {
            throw new IOException("timeline.json of version " + file.schemaVersion());
        }
        return file;
    }

    /** Where in the file a fault lies, such as {@code events[3].when: }. */
    private static String place(JacksonException fault) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.isEmpty() ? "" : place + ": ";
    }

    /** The innermost reason in one line: that of a record's own check, where it is one. */
    private static String reason(JacksonException fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message =
                cause instanceof JacksonException inner
                        ? inner.getOriginalMessage()
                        : String.valueOf(cause.getMessage());
        return message.replaceAll("\\s+", " ");
    }

    /** The JSON Schema (2020-12) of timeline.json, each field described. */
    public static String schema() {
        try (InputStream in = TimelineJson.class.getResourceAsStream("timeline.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("timeline.schema.json is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
