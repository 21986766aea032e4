package fasti.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as lines of JSON, and back. */
public final class DecisionLine {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private DecisionLine() {}

    /**
     * Reads one decision.
     *
     * @throws IllegalArgumentException where it is none; the message names the field and says why
     */
    public static Decision parse(String line) {
        JsonNode object = object(line);
        return new Decision(
                required(object, "id"),
                instant(required(object, "at")),
                required(object, "by"),
                kind(required(object, "kind")),
                keys(object.get("on")),
                text(object, "value"),
                text(object, "why").filter(why -> !why.isBlank()));
    }

    private static JsonNode object(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.isObject()) {
                return node;
            }
            throw new IllegalArgumentException("a decision is a JSON object");
        } catch (JacksonException e) {
            String message = String.valueOf(e.getOriginalMessage());
            throw new IllegalArgumentException(
                    "no JSON: " + message.lines().findFirst().orElse(""), e);
        }
    }

    private static String required(JsonNode object, String field) {
        return text(object, field)
                .orElseThrow(() -> new IllegalArgumentException(field + ": is missing"));
    }

    private static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(field + ": a string is expected");
        }
        return Optional.of(value.stringValue());
    }

    private static Instant instant(String at) {
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "at: not a time such as 2026-03-01T12:00:00Z: '" + at + "'", e);
        }
    }

    private static Decision.Kind kind(String name) {
        for (Decision.Kind kind : Decision.Kind.values()) {
            if (kind.json().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind: '" + name + "' is not known");
    }

    private static List<EvidenceKey> keys(@org.jspecify.annotations.Nullable JsonNode on) {
        if (on == null || on.isNull()) {
            return List.of();
        }
        if (!on.isArray()) {
            throw new IllegalArgumentException("on: an array is expected");
        }
        List<EvidenceKey> keys = new ArrayList<>();
        on.forEach(key -> keys.add(key(key)));
        return keys;
    }

    private static EvidenceKey key(JsonNode key) {
        return new EvidenceKey(
                text(key, "quote").orElse(""),
                text(key, "wording").orElse(""),
                text(key, "prefix").orElse(""),
                text(key, "suffix").orElse(""),
                text(key, "document"),
                text(key, "sha256"));
    }

    /** The decision on one line, without the line's end. */
    public static String write(Decision decision) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", decision.id());
        line.put("at", decision.at().toString());
        line.put("by", decision.by());
        line.put("kind", decision.kind().name().toLowerCase(Locale.ROOT));
        ArrayNode on = line.putArray("on");
        decision.on().forEach(key -> write(key, on.addObject()));
        decision.value().ifPresent(value -> line.put("value", value));
        decision.why().ifPresent(why -> line.put("why", why));
        return MAPPER.writeValueAsString(line);
    }

    private static void write(EvidenceKey key, ObjectNode to) {
        to.put("quote", key.quote());
        to.put("wording", key.wording());
        to.put("prefix", key.prefix());
        to.put("suffix", key.suffix());
        key.document().ifPresent(document -> to.put("document", document));
        key.sha256().ifPresent(sha256 -> to.put("sha256", sha256));
    }
}
