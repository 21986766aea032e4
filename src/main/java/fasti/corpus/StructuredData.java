package fasti.corpus;

import fasti.text.DateClue;
import fasti.text.DateClue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the dates that a page states for machines in JSON-LD. */
final class StructuredData {
    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    /** Parts that speak of other things than the page. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "comment",
                    "review",
                    "itemlistelement",
                    "ispartof",
                    "relatedlink",
                    "offers",
                    "event");

    /** Types of what a page is for, by a part of their name. */
    private static final List<String> MAIN = List.of("article", "posting", "report", "recipe");

    private static final Pattern FIELD =
            Pattern.compile("\"(date\\w+)\"\\s*:\\s*\"([^\"]{4,40})\"", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Kind> KINDS = kinds("ld");
    private static final int DEEPEST = 12;

    private final List<DateClue> articles = new ArrayList<>();
    private final List<DateClue> others = new ArrayList<>();

    private StructuredData() {}

    static Map<String, Kind> kinds(String where) {
        return Table.rows("metadata.tsv").stream()
                .filter(row -> row[0].equals(where))
                .collect(Collectors.toMap(row -> row[1], row -> Kind.valueOf(row[2])));
    }

    static List<DateClue> clues(PageParts page) {
        StructuredData data = new StructuredData();
        for (Element script : page.data()) {
            data.script(script.data());
        }
        List<DateClue> all = new ArrayList<>(data.articles);
        all.addAll(data.others);
        return all;
    }

    private void script(String json) {
        try {
            object(LENIENT.readTree(json), DEEPEST);
        } catch (JacksonException broken) {
            Matcher m = FIELD.matcher(json);
            while (m.find()) {
                add("other", m.group(1), m.group(2));
            }
        }
    }

    private void object(JsonNode node, int depth) {
        if (depth == 0) {
            return;
        }
        if (node.isArray()) {
            node.forEach(n -> object(n, depth - 1));
        }
        if (node.isObject()) {
            String type = role(node);
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                field(type, field.getKey(), field.getValue(), depth);
            }
        }
    }

    private void field(String type, String name, JsonNode value, int depth) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (KINDS.containsKey(plain) && value.isString()) {
            add(type, name, value.stringValue());
        } else if (!ELSEWHERE.contains(plain)) {
            object(value, depth - 1);
        }
    }

    /** What the object is: an article, the page, a picture or film on it. */
    private static String role(JsonNode node) {
        JsonNode type = node.get("@type");
        String name = type == null ? "" : type.toString().toLowerCase(Locale.ROOT);
        if (MAIN.stream().anyMatch(name::contains)) {
            return "article";
        }
        return name.contains("page") ? "page" : "other";
    }

    private void add(String type, String name, String wording) {
        Kind kind = KINDS.get(name.toLowerCase(Locale.ROOT));
        if (kind != null) {
            String place = "json-ld " + type + " " + name;
            DateClue clue = new DateClue(kind, place, wording, DateText.read(wording));
            (type.equals("article") ? articles : others).add(clue);
        }
    }
}
