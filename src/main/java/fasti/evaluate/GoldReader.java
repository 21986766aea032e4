package fasti.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads gold: a JSON Lines file {@code
 * {"id","dct"?,"text","timexes":[{"start","end","type","value","mod"}]}}, or a folder of TimeML
 * ({@code .tml}) files.
 */
public final class GoldReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private GoldReader() {}

    /** All documents, in the order of the file or of the file names. */
    public static List<GoldDocument> read(Path gold) throws GoldException, IOException {
        return Files.isDirectory(gold) ? readFolder(gold) : readLines(gold);
    }

    private static List<GoldDocument> readFolder(Path folder) throws GoldException, IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.getFileName().toString().endsWith(".tml")).sorted().toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        if (files.isEmpty()) {
            throw new GoldException(folder + ": no .tml files in this folder");
        }
        List<GoldDocument> out = new ArrayList<>();
        for (Path file : files) {
            out.add(TimeMlReader.read(file));
        }
        return out;
    }

    private static List<GoldDocument> readLines(Path file) throws GoldException, IOException {
        List<GoldDocument> out = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                out.add(readLine(lines.get(i), file + ":" + (i + 1)));
            }
        }
        return out;
    }

    private static GoldDocument readLine(String line, String place) throws GoldException {
        try {
            JsonNode node = JSON.readTree(line);
            List<GoldTimex> timexes = new ArrayList<>();
            for (JsonNode timex : node.path("timexes")) {
                timexes.add(timex(timex, place));
            }
            return new GoldDocument(
                    required(node, "id", place),
                    text(node, "dct"),
                    required(node, "text", place),
                    timexes);
        } catch (JacksonException e) {
            throw new GoldException(place + ": not JSON: " + e.getOriginalMessage());
        }
    }

    private static GoldTimex timex(JsonNode node, String place) throws GoldException {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new GoldException(place + ": a timex without whole-number start and end");
        }
        return new GoldTimex(
                node.path("start").intValue(),
                node.path("end").intValue(),
                text(node, "type"),
                text(node, "value"),
                text(node, "mod"));
    }

    private static String required(JsonNode node, String field, String place) throws GoldException {
        return text(node, field)
                .orElseThrow(
                        () ->
                                new GoldException(
                                        place + ": field \"" + field + "\" is missing or no text"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
