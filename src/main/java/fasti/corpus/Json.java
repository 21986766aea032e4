package fasti.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it should be: no key twice, nothing after the end, no NaN. */
final class Json {
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Json() {}

    private static final Pattern PUZZLING =
            Pattern.compile(
                    "^Non-standard token '(?<number>[^']*)'"
                            + "|^Duplicate Object property \"(?<name>[^\"]*)\""
                            + "|^Unrecognized token '(?<word>[^']{0,40})"
                            + "|^Unexpected end-of-input");

    /** What is wrong, in one line. */
    static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        String plain =
                (message == null ? "not JSON" : message).lines().findFirst().orElse("not JSON");
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        String words = inWords(plain);
        return column > 0 ? words + " (column " + column + ")" : words;
    }

    /** The parser's messages that would puzzle who does not program it, in other words. */
    private static String inWords(String message) {
        Matcher m = PUZZLING.matcher(message);
        if (!m.find()) {
            return message;
        }
        if (m.group("number") != null) {
            return "not JSON: " + m.group("number") + " is no number";
        }
        if (m.group("name") != null) {
            return "the field \"" + m.group("name") + "\" stands there twice";
        }
        if (m.group("word") != null) {
            return "not JSON: \"" + m.group("word") + "\" was not expected";
        }
        return "the line ends early";
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
