package fasti.corpus;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text to be tagged: a JSON line {@code {"id","dct" or "published"?,"text"}}.
 *
 * @param date the date it speaks from, as it was written
 */
public record TagRequest(String id, Optional<String> date, String text) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Reads a line.
     *
     * @throws MalformedRecordException where it is no JSON object, or has no text
     */
    public static TagRequest parse(String line) throws MalformedRecordException {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new MalformedRecordException("a JSON object is expected on each line");
            }
            Optional<String> date = field(node, "dct").or(() -> field(node, "published"));
            return new TagRequest(required(node, "id"), date, required(node, "text"));
        } catch (JacksonException e) {
            throw new MalformedRecordException("not JSON: " + e.getOriginalMessage());
        }
    }

    private static String required(JsonNode node, String name) throws MalformedRecordException {
        return field(node, name)
                .orElseThrow(
                        () ->
                                new MalformedRecordException(
                                        "field \"" + name + "\" is missing or no text"));
    }

    private static Optional<String> field(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
