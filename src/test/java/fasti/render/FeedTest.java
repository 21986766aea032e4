package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedTest {
    private static final TimelineFile FERRY = Fixtures.ferry();
    private static final String NASTY =
            "=1+1 <script>alert('x')</script> | [a](javascript:b) : # ; \"q\" {c} \\ \n--> ";

    private static String feed(Feed feed, TimelineFile file) {
        return feed(feed, FeedSource.of(file));
    }

    private static String feed(Feed feed, FeedSource source) {
        var out = new ByteArrayOutputStream();
        try {
            feed.write(source, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(Feed feed, TimelineFile file) {
        return JsonMapper.shared().readTree(feed(feed, file));
    }

    private static JsonNode item(JsonNode items, String field, String text) {
        for (JsonNode item : items) {
            if (item.path(field).asString().contains(text)) {
                return item;
            }
        }
        throw new AssertionError("no " + text);
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void everyFeedTakesAnEmptyTimelineAndHostileText(Feed feed) {
        assertThat(feed(feed, Fixtures.empty())).doesNotContain("null");
        String hostile = feed(feed, Fixtures.titled(NASTY));
        assertThat(hostile).isEqualTo(feed(feed, Fixtures.titled(NASTY)));
        if (feed.fileName().endsWith(".json") || feed == Feed.JSONLD) {
            assertThat(JsonMapper.shared().readTree(hostile).isContainer()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void noFeedDependsOnTheMachine(Feed feed) {
        String here = feed(feed, FERRY);
        TimeZone zone = TimeZone.getDefault();
        java.util.Locale locale = java.util.Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG"));
            assertThat(feed(feed, FERRY)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            java.util.Locale.setDefault(locale);
        }
    }

    @Test
    void timelineJsLeavesOutWhatIsNotKnown() {
        JsonNode events = json(Feed.TIMELINEJS, FERRY).get("events");
        JsonNode month = item(events, "display_date", "March 2011");
        assertThat(month.get("start_date").toString()).isEqualTo("{\"year\":2011,\"month\":3}");
        assertThat(month.has("end_date")).isFalse();
        JsonNode range = item(events, "display_date", "23–24 January");
        assertThat(range.get("end_date").toString())
                .isEqualTo("{\"year\":2017,\"month\":1,\"day\":24}");
        assertThat(item(events, "display_date", "since 2012").get("start_date").toString())
                .isEqualTo("{\"year\":2012}");
        assertThat(events).allSatisfy(e -> assertThat(e.has("unique_id")).isTrue());
        assertThat(events).hasSize(FERRY.events().size());
    }

    @Test
    void timelineJsTextIsEscapedHtml() {
        assertThat(feed(Feed.TIMELINEJS, Fixtures.titled(NASTY))).doesNotContain("<script");
    }

    @Test
    void visDrawsCoarseDatesAsBackground() {
        JsonNode vis = json(Feed.VIS, FERRY);
        assertThat(item(vis.get("items"), "title", "March 2011").get("type").asString())
                .isEqualTo("background");
        assertThat(item(vis.get("items"), "title", "March 2011").get("end").asString())
                .isEqualTo("2011-04-01");
        assertThat(item(vis.get("items"), "title", "11 October").get("type").asString())
                .isEqualTo("point");
        assertThat(item(vis.get("items"), "title", "23–24").get("type").asString())
                .isEqualTo("range");
        assertThat(item(vis.get("groups"), "id", "Ferry").isObject()).isTrue();
    }

    @Test
    void visDatesBeforeChristHaveSixDigits() {
        JsonNode items = json(Feed.VIS, Fixtures.beforeChrist()).get("items");
        assertThat(item(items, "title", "Theatre").get("start").asString())
                .isEqualTo("-000054-09-29");
        assertThat(item(items, "title", "Aqueduct").get("end").asString())
                .isEqualTo("-000031-01-01");
    }

    @Test
    void grafanaTimesAreMillisecondsInUtc() {
        JsonNode annotations = json(Feed.GRAFANA, FERRY);
        JsonNode fire = item(annotations, "title", "Fire");
        assertThat(fire.get("time").asLong())
                .isEqualTo(LocalDate.of(2016, 12, 22).toEpochDay() * 86_400_000L);
        assertThat(fire.has("timeEnd")).isFalse();
        JsonNode month = item(annotations, "text", "March 2011");
        assertThat(month.get("timeEnd").asLong())
                .isEqualTo(LocalDate.of(2011, 4, 1).toEpochDay() * 86_400_000L - 1);
        assertThat(month.get("tags").toString()).contains("precision:month");
    }

    @Test
    void grafanaDashboardReadsTheColumnsOfTheAnnotations() {
        JsonNode target =
                json(Feed.GRAFANA_DASHBOARD, FERRY).at("/annotations/list/0/target/columns");
        JsonNode annotation = item(json(Feed.GRAFANA, FERRY), "text", "March 2011");
        assertThat(target)
                .allSatisfy(c -> assertThat(annotation.has(c.get("selector").asString())).isTrue());
    }

    @Test
    void openSearchBulkFitsItsStrictMapping() {
        String[] lines = feed(Feed.OPENSEARCH, FERRY).split("\n", -1);
        JsonNode mapping = json(Feed.OPENSEARCH_MAPPING, FERRY).at("/mappings/properties");
        assertThat(lines).hasSize(2 * FERRY.events().size() + 1);
        for (int i = 0; i < lines.length - 1; i += 2) {
            assertThat(JsonMapper.shared().readTree(lines[i]).at("/index/_id").isString()).isTrue();
            JsonNode document = JsonMapper.shared().readTree(lines[i + 1]);
            assertThat(mapping.propertyNames()).containsAll(document.propertyNames());
            assertThat(document.get("when").isEmpty()).isFalse();
        }
        assertThat(feed(Feed.OPENSEARCH, FERRY)).contains("\"when\":{\"gte\":\"2015-09-30\"}");
    }

    private static List<String[]> rows(String text, char separator)
            throws IOException, CsvException {
        try (var reader =
                new CSVReaderBuilder(new StringReader(text))
                        .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
                        .build()) {
            return reader.readAll();
        }
    }

    @Test
    void tablesReadBackWithTheirColumns() throws IOException, CsvException {
        for (Feed feed : List.of(Feed.CSV, Feed.TSV)) {
            var rows = rows(feed(feed, FERRY), feed == Feed.CSV ? ',' : '\t');
            assertThat(rows.get(0)).containsExactlyElementsOf(TableFeed.COLUMNS);
            assertThat(rows).hasSize(FERRY.events().size() + 1);
            assertThat(rows).allSatisfy(r -> assertThat(r).hasSize(TableFeed.COLUMNS.size()));
        }
    }

    @Test
    void cellsThatLookLikeFormulasAreMadeHarmless() throws IOException, CsvException {
        TimelineFile file = Fixtures.titled("=SUM(A1)", "+1", "-1", "@x", "\tx", "plain");
        List<String> titles = new ArrayList<>();
        rows(feed(Feed.CSV, file), ',').stream().skip(1).forEach(r -> titles.add(r[1]));
        assertThat(titles).containsExactly("'=SUM(A1)", "'+1", "'-1", "'@x", "'\tx", "plain");
        String raw = feed(Feed.CSV, new FeedSource(file, Optional.empty(), true));
        assertThat(rows(raw, ',').get(1)[1]).isEqualTo("=SUM(A1)");
    }

    private static VEvent entry(String summary) {
        return Biweekly.parse(feed(Feed.ICS, FERRY)).first().getEvents().stream()
                .filter(e -> e.getSummary().getValue().startsWith(summary))
                .findFirst()
                .orElseThrow();
    }

    private static String date(ICalDate date) {
        var parts = date.getRawComponents();
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate()).toString();
    }

    @Test
    void calendarEndsAreExclusive() {
        VEvent round = entry("First round");
        assertThat(date(round.getDateStart().getValue())).isEqualTo("2017-01-23");
        assertThat(date(round.getDateEnd().getValue())).isEqualTo("2017-01-25");
        assertThat(round.getDateStart().getValue().hasTime()).isFalse();
    }

    @Test
    void calendarSaysThatADateIsCoarse() {
        assertThat(entry("Dockworkers").getSummary().getValue()).endsWith("(March 2011)");
        assertThat(entry("Dockworkers").getExperimentalProperty("X-FASTI-EDTF").getValue())
                .isEqualTo("2011-03");
        assertThat(entry("Coast guard").getDateEnd()).isNull();
    }

    @Test
    void calendarHasNoFaults() {
        var calendar = Biweekly.parse(feed(Feed.ICS, FERRY)).first();
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(FERRY.events().size());
    }

    @Test
    void schemaOrgReferencesAllLead() {
        JsonNode graph = json(Feed.JSONLD, FERRY).get("@graph");
        List<String> ids = graph.findValuesAsString("@id");
        List<String> nodes = new ArrayList<>();
        graph.forEach(n -> nodes.add(n.get("@id").asString()));
        assertThat(nodes).doesNotHaveDuplicates().containsAll(ids);
        assertThat(item(graph, "name", "Dockworkers").get("startDate").asString())
                .isEqualTo("2011-03");
        assertThat(item(graph, "name", "Ministers").has("startDate")).isFalse();
    }

    @Test
    void markdownHasOneRowAnEventAndNoMarkupFromDocuments() {
        List<String> lines = feed(Feed.MARKDOWN, Fixtures.titled(NASTY)).lines().toList();
        assertThat(lines).hasSize(5);
        String row = lines.get(4).replaceAll("\\\\.", "");
        assertThat(row.chars().filter(c -> c == '|').count()).isEqualTo(5);
        assertThat(row).doesNotContain("<", "[", "`");
        assertThat(feed(Feed.MARKDOWN, FERRY))
                .contains("(<https://news.example/2016/12/23/harbour-fire>)");
    }

    @Test
    void mermaidLinesHaveOnePeriodAndOneEvent() {
        String plain = feed(Feed.MERMAID, Fixtures.titled(NASTY)).replaceAll("#\\w+;", "");
        assertThat(plain).doesNotContain("#", ";", "<");
        assertThat(plain.lines().filter(l -> l.startsWith("        ")))
                .allSatisfy(l -> assertThat(l.split(" : ", -1)).hasSize(2));
        assertThat(feed(Feed.MERMAID, FERRY)).startsWith("timeline\n    title Timeline 2011–2017");
    }

    @Test
    void annotationsSelectTheWordsByQuoteAndPosition() {
        JsonNode items = json(Feed.ANNOTATIONS, FERRY).get("items");
        long mentions = FERRY.events().stream().mapToLong(e -> e.mentions().size()).sum();
        assertThat(items).hasSize((int) mentions);
        assertThat(items)
                .allSatisfy(
                        i -> {
                            JsonNode quote = i.at("/target/selector/0");
                            JsonNode position = i.at("/target/selector/1");
                            int length =
                                    quote.get("exact")
                                            .asString()
                                            .codePointCount(
                                                    0, quote.get("exact").asString().length());
                            assertThat(position.get("end").asInt() - position.get("start").asInt())
                                    .isEqualTo(length);
                        });
    }

    @Test
    void jsonLinesAllHaveTheSameKeys() {
        String[] lines = feed(Feed.JSONL, FERRY).split("\n");
        assertThat(lines).hasSize(FERRY.events().size());
        assertThat(lines)
                .allSatisfy(
                        l ->
                                assertThat(JsonMapper.shared().readTree(l).propertyNames())
                                        .containsExactlyElementsOf(TableFeed.COLUMNS));
    }

    @Test
    void whatAPersonHasRejectedIsInNoFeed() {
        var event = FERRY.events().get(0);
        var review =
                new TimelineFile.Review(
                        Optional.of("rejected"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("d1"));
        var rejected =
                new TimelineFile.Event(
                        event.id(),
                        event.title(),
                        event.type(),
                        event.when(),
                        event.status(),
                        event.series(),
                        event.actors(),
                        event.places(),
                        event.salience(),
                        event.inRange(),
                        event.mentions(),
                        event.alternatives(),
                        event.corroboration(),
                        Optional.of(review));
        assertThat(feed(Feed.JSONL, Fixtures.of(FERRY.range(), List.of(rejected)))).isEmpty();
    }
}
