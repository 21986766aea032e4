package fasti.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How a file is written, told by the end of its name, else by how it begins. */
enum Format {
    PLAIN_TEXT,
    HTML,
    MARKDOWN,
    JSON,
    JSON_LINES,
    FEED,
    CSV,
    /** The name says nothing, or only that it is text. */
    UNNAMED;

    private static final Map<String, Format> BY_ENDING =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("htm", HTML),
                    Map.entry("xhtml", HTML),
                    Map.entry("md", MARKDOWN),
                    Map.entry("markdown", MARKDOWN),
                    Map.entry("json", JSON),
                    Map.entry("jsonl", JSON_LINES),
                    Map.entry("ndjson", JSON_LINES),
                    Map.entry("rss", FEED),
                    Map.entry("atom", FEED),
                    Map.entry("xml", FEED),
                    Map.entry("csv", CSV),
                    Map.entry("tsv", CSV));

    private static final int SAMPLE = 1024;

    private static final Pattern FEED_START =
            Pattern.compile(
                    "(?s)\\s*(?:<\\?xml.*?\\?>)?\\s*(?:<!--.*?-->\\s*)*<(?:rss|feed|rdf:RDF)\\b.*");
    private static final Pattern PAGE_START =
            Pattern.compile(
                    "(?is)\\s*(?:<\\?xml.*?\\?>)?\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*");

    /** By the ending, {@code .gz} set aside. */
    static Format byName(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        String inner = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
        String ending = inner.substring(inner.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(ending, UNNAMED);
    }

    /** By the first bytes. */
    static Format byContent(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1)
                        .replaceFirst("^\u00EF\u00BB\u00BF", "");
        if (PAGE_START.matcher(start).matches()) {
            return HTML;
        }
        return FEED_START.matcher(start).matches() ? FEED : PLAIN_TEXT;
    }
}
