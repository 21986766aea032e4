package fasti.corpus;

import fasti.text.DateClue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code name: value} lines at the head of a Markdown file. */
record FrontMatter(Map<String, String> values) {
    private static final List<String> DATES =
            List.of("published", "date", "pubdate", "publishdate");

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(String lines) {
        Map<String, String> values = new HashMap<>();
        lines.lines()
                .filter(line -> line.indexOf(':') > 0 && !Character.isWhitespace(line.charAt(0)))
                .forEach(
                        line -> {
                            int colon = line.indexOf(':');
                            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                            values.putIfAbsent(name, unquoted(line.substring(colon + 1).strip()));
                        });
        return new FrontMatter(values);
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    Draft.Labels labels() {
        List<DateClue> clues = new ArrayList<>();
        for (String name : DATES) {
            value(name)
                    .map(
                            v ->
                                    new DateClue(
                                            DateClue.Kind.FIELD,
                                            name,
                                            v,
                                            DateText.field(v, DayMonthOrder.OPEN)))
                    .ifPresent(clues::add);
        }
        Optional<String> url =
                value("url").or(() -> value("link")).filter(u -> u.startsWith("http"));
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        return new Draft.Labels(
                value("id"),
                value("title"),
                url,
                value("source").or(() -> url.flatMap(UrlDates::host)),
                clues);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(v -> !v.isBlank());
    }
}
