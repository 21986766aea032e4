package fasti.cli;

import fasti.render.TagWriter;

/** What {@code tag --format} takes; the names are what a person types. */
enum TagFormat {
    jsonl(TagWriter.jsonLines()),
    timeml(TagWriter.timeMl());

    private final TagWriter writer;

    TagFormat(TagWriter writer) {
        this.writer = writer;
    }

    TagWriter writer() {
        return writer;
    }
}
