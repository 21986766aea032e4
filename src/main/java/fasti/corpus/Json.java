package fasti.corpus;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it should be: no key twice, nothing after the end, no NaN. */
final class Json {
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Json() {}

    /** What is wrong, in one line. */
    static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        String plain =
                (message == null ? "not JSON" : message).lines().findFirst().orElse("not JSON");
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return column > 0 ? plain + " (column " + column + ")" : plain;
    }

    /** Whether a text is one whole object. */
    static boolean isObject(String text) {
        try {
            return MAPPER.readTree(text).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    /** A text field; empty where it is missing, null or blank. */
    static Optional<String> text(JsonNode object, String field) throws FieldException {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new FieldException(field + ": a string is expected, not " + kind(value));
        }
        return Optional.of(value.stringValue());
    }

    /** As {@link #text}, but a blank one counts as missing. */
    static Optional<String> label(JsonNode object, String field) throws FieldException {
        return text(object, field).map(String::strip).filter(s -> !s.isEmpty());
    }

    static String kind(JsonNode value) {
        String kind = value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        return (kind.equals("array") || kind.equals("object") ? "an " : "a ") + kind;
    }

    /** A field that is missing or of the wrong type; the message names it. */
    static final class FieldException extends Exception {
        @java.io.Serial private static final long serialVersionUID = 1L;

        private final String problem;

        FieldException(String problem) {
            super(problem);
            this.problem = problem;
        }

        String problem() {
            return problem;
        }
    }
}
