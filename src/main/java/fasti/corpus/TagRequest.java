package fasti.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One text to be tagged: a JSON line {@code {"id","dct" or "published"?,"text"}}.
 *
 * @param date the date it speaks from, as it was written
 */
public record TagRequest(String id, Optional<String> date, String text) {
    /** Tokens only: to load a whole mapper would take longer than to tag a day's news. */
    private static final JsonFactory JSON = JsonFactory.builder().build();

    /**
     * Reads a line.
     *
     * @throws MalformedRecordException where it is no JSON object, or has no text
     */
    public static TagRequest parse(String line) throws MalformedRecordException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedRecordException("a JSON object is expected on each line");
            }
            Map<String, String> fields = texts(parser);
            if (parser.nextToken() != null) {
                throw new MalformedRecordException("more than one JSON object on the line");
            }
            Optional<String> date =
                    Optional.ofNullable(fields.getOrDefault("dct", fields.get("published")));
            return new TagRequest(required(fields, "id"), date, required(fields, "text"));
        } catch (JacksonException e) {
            throw new MalformedRecordException("not JSON: " + e.getOriginalMessage());
        }
    }

    /** The fields of an object that hold a text; of one that stands there twice the last. */
    private static Map<String, String> texts(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(name, parser.getString());
            } else {
                texts.remove(name);
                parser.skipChildren();
            }
        }
        return texts;
    }

    private static String required(Map<String, String> fields, String name)
            throws MalformedRecordException {
        String text = fields.get(name);
        if (text == null) {
            throw new MalformedRecordException("field \"" + name + "\" is missing or no text");
        }
        return text;
    }
}
