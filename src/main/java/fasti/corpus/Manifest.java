package fasti.corpus;

import fasti.corpus.Rejection.Code;
import fasti.text.DateClue;
import fasti.time.TimeValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A person's word on documents, {@code manifest.json} at the top of an input folder: {@code
 * {"documents":[{"file","published"?,"title"?,"url"?,"source"?}]}}. It stands over everything that
 * is inferred. An entry that cannot be used is told, and the others hold.
 */
public final class Manifest {
    private final String shown;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private Manifest(String shown) {
        this.shown = shown;
    }

    /**
     * What is said of one document.
     *
     * @param line where it is said
     */
    private record Entry(Draft.Labels labels, long line) {}

    static Manifest none() {
        return new Manifest("");
    }

    /** Reads a manifest; what is wrong with it goes to {@code rejected}. */
    static Manifest read(Path path, String shown, Consumer<Rejection> rejected) {
        Manifest manifest = new Manifest(shown);
        try (JsonParser json = Json.MAPPER.createParser(Files.readAllBytes(path))) {
            manifest.documents(json, rejected);
        } catch (IOException e) {
            rejected.accept(Rejection.of(shown, Code.BAD_MANIFEST, InputBytes.reason(e)));
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            rejected.accept(Rejection.atLine(shown, line, Code.BAD_MANIFEST, Json.reason(e)));
        }
        return manifest;
    }

    private void documents(JsonParser json, Consumer<Rejection> rejected) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            rejected.accept(
                    Rejection.atLine(
                            shown,
                            1,
                            Code.BAD_MANIFEST,
                            "an object is expected: {\"documents\": [...]}"));
            return;
        }
        boolean seen = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean documents = json.currentName().equals("documents");
            long line = json.currentLocation().getLineNr();
            if (documents && json.nextToken() == JsonToken.START_ARRAY) {
                seen = true;
                entries(json, rejected);
            } else if (documents) {
                seen = true;
                rejected.accept(
                        Rejection.atLine(
                                shown, line, Code.BAD_MANIFEST, "documents: an array is expected"));
                json.skipChildren();
            } else {
                json.nextToken();
                json.skipChildren();
            }
        }
        if (!seen) {
            rejected.accept(Rejection.atLine(shown, 1, Code.BAD_MANIFEST, "documents: missing"));
        }
    }

    private void entries(JsonParser json, Consumer<Rejection> rejected) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            long line = json.currentTokenLocation().getLineNr();
            JsonNode entry = json.readValueAsTree();
            try {
                add(entry, line);
            } catch (Json.FieldException e) {
                rejected.accept(Rejection.atLine(shown, line, Code.BAD_MANIFEST, e.problem()));
            }
        }
    }

    private void add(JsonNode entry, long line) throws Json.FieldException {
        if (!entry.isObject()) {
            throw new Json.FieldException(
                    "documents: objects are expected, not " + Json.kind(entry));
        }
        String file =
                Json.label(entry, "file")
                        .orElseThrow(() -> new Json.FieldException("file: missing"));
        Draft.Labels labels =
                new Draft.Labels(
                        Optional.empty(),
                        Json.label(entry, "title"),
                        Json.label(entry, "url"),
                        Json.label(entry, "source"),
                        published(Json.label(entry, "published")));
        entries.put(normal(file), new Entry(labels, line));
    }

    private static List<DateClue> published(Optional<String> wording) throws Json.FieldException {
        if (wording.isEmpty()) {
            return List.of();
        }
        TimeValue value =
                DateText.edtf(wording.get())
                        .orElseThrow(
                                () ->
                                        new Json.FieldException(
                                                "published: not an EDTF date: " + wording.get()));
        return List.of(
                new DateClue(
                        DateClue.Kind.MANIFEST, "published", wording.get(), Optional.of(value)));
    }

    private static String normal(String file) {
        String slashed = file.replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    /** What is said of a document, by its id or its path. */
    Optional<Draft.Labels> labels(String id, String path) {
        String key = entries.containsKey(id) ? id : path;
        used.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::labels);
    }

    /** Tells the entries whose file was never met. */
    void reportUnused(Consumer<Rejection> rejected) {
        entries.forEach(
                (file, entry) -> {
                    if (!used.contains(file)) {
                        rejected.accept(
                                Rejection.atLine(
                                        shown,
                                        entry.line(),
                                        Code.MANIFEST_FILE_MISSING,
                                        "no such file: " + file));
                    }
                });
    }
}
