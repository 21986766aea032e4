package fasti.render;

/** The body that creates the index for {@link OpenSearchFeed}: {@code PUT fasti-events}. */
final class OpenSearchMappingFeed implements Feed.Writer {

    @Override
    public String text(FeedSource source) {
        Fields properties =
                new Fields()
                        .put("title", text())
                        .put("type", type("keyword"))
                        .put("status", type("keyword"))
                        .put("when", type("date_range").put("format", "uuuu-MM-dd"))
                        .put("edtf", type("keyword"))
                        .put("precision", type("keyword"))
                        .put("display", type("keyword"))
                        .put("series", type("keyword"))
                        .put("ordinal", type("integer"))
                        .put("actors", type("keyword"))
                        .put("places", type("keyword"))
                        .put("salience", type("float"))
                        .put("in_range", type("boolean"))
                        .put("documents", type("keyword"))
                        .put("publishers", type("integer"))
                        .put("quotes", type("text"));
        return TimelineJson.pretty(
                new Fields()
                        .put(
                                "mappings",
                                new Fields()
                                        .put("dynamic", "strict")
                                        .put("properties", properties)));
    }

    private static Fields type(String type) {
        return new Fields().put("type", type);
    }

    private static Fields text() {
        return type("text")
                .put("fields", new Fields().put("raw", type("keyword").put("ignore_above", 512)));
    }
}
