package fasti.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.corpus.DocumentReader;
import fasti.corpus.Rejection;
import fasti.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The date of a saved page, and its article. */
class PageDateTest {
    private static final String STORY =
            "<p>The port of Hull reopened on Monday after a storm that had closed it for a week.</p>"
                    + "<p>Ships that had waited in the river came in with the tide, the harbour master said.</p>";

    @TempDir Path folder;

    private Document page(String head, String body) throws IOException {
        List<Document> documents = new ArrayList<>();
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html lang=en-GB><head>"
                        + head
                        + "</head><body>"
                        + body
                        + "</body></html>");
        new DocumentReader(DocumentReader.Options.defaults())
                .read(
                        List.of(page),
                        new DocumentReader.Sink() {
                            @Override
                            public void document(Document document) {
                                documents.add(document);
                            }

                            @Override
                            public void duplicate(Document document, String ofId) {}

                            @Override
                            public void rejected(Rejection rejection) {
                                throw new AssertionError(rejection.message());
                            }
                        });
        return documents.get(0);
    }

    private String date(String head, String body) throws IOException {
        return AnchorFinder.english()
                .find(page(head, body), List.of())
                .date()
                .map(d -> d.edtf())
                .orElse("-");
    }

    @Test
    void jsonLdSaysWhenItWasPublished() throws IOException {
        String data =
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                        + "\"datePublished\":\"2019-03-05T10:00:00+01:00\",\"dateModified\":\"2019-04-01\"}]}</script>";
        assertThat(date(data, STORY)).isEqualTo("2019-03-05");
    }

    @Test
    void brokenJsonLdIsStillRead() throws IOException {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"Article\" \"datePublished\": \"2019-03-05\",}</script>";
        assertThat(date(data, "<h1>Port</h1>" + STORY)).startsWith("2019-03-05");
    }

    @Test
    void modifiedDateDoesNotWin() throws IOException {
        String head =
                "<meta property='article:modified_time' content='2019-04-01'>"
                        + "<meta property='article:published_time' content='2019-03-05'>";
        assertThat(date(head, STORY)).isEqualTo("2019-03-05");
        assertThat(date("<meta property='article:modified_time' content='2019-04-01'>", STORY))
                .isNotEqualTo("2019-04-01");
    }

    @Test
    void copyrightYearIsNoDate() throws IOException {
        assertThat(date("", STORY + "<footer>© 2019 Example. All rights reserved.</footer>"))
                .isEqualTo("-");
    }

    @Test
    void datesOfRelatedArticlesDoNotWin() throws IOException {
        String body =
                "<div class='related'><time datetime='2019-05-05'>5 May</time> Another story</div>"
                        + "<h1>Port open again</h1><p class='date'>5 March 2019</p>"
                        + STORY
                        + "<aside><span class='date'>6 May 2019</span> Yet another</aside>";
        assertThat(date("", body)).isEqualTo("2019-03-05");
    }

    @Test
    void printedGermanDateBesideTheHeadlineCounts() throws IOException {
        assertThat(date("", "<h1>Hafen offen</h1><div class='datum'>5. März 2019</div>" + STORY))
                .isEqualTo("2019-03-05");
    }

    @Test
    void articleIsWithoutMenuCookiesCommentsAndRelatedLinks() throws IOException {
        String body =
                "<nav><a href='/'>Home</a></nav><div id='cookie-banner'>We use cookies to make this page"
                        + " better for you and for our partners.</div><div class='post'><h1>Port open</h1>"
                        + STORY
                        + "<figure><figcaption>The port in May</figcaption></figure></div>"
                        + "<div class='related-posts'><p>Ten more things you have to know about harbours today</p></div>"
                        + "<div id='comments'><p>I was there on 7 May 2019 and saw it with my own eyes.</p></div>";
        Document document = page("<title>Port open | Example</title>", body);
        assertThat(document.text())
                .startsWith("The port of Hull reopened")
                .doesNotContain("cookies")
                .doesNotContain("Home")
                .doesNotContain("my own eyes")
                .doesNotContain("Ten more things");
        assertThat(document.title()).contains("Port open");
        assertThat(document.captions())
                .singleElement()
                .satisfies(c -> assertThat(c.of(document.text())).isEqualTo("The port in May"));
    }

    @Test
    void blogThatKeepsItsArticleInAWidgetIsRead() throws IOException {
        Document document = page("", "<div class='widget Blog'><h3>Port</h3>" + STORY + "</div>");
        assertThat(document.text()).contains("Ships that had waited");
    }

    @Test
    void bylineInAMenusElementBelowTheHeadlineCounts() throws IOException {
        String body =
                "<h1>Port open again</h1><ul class='nav meta'><li><a href='/d'>5 Mar 2019 18:29</a></li></ul>"
                        + STORY
                        + "<ul class='nav news'><li><span class='date'>8 Apr 2019</span></li></ul>";
        assertThat(date("", body)).isEqualTo("2019-03-05");
    }

    @Test
    void headlineIsTheHeadingThatBeginsTheTitle() throws IOException {
        String body =
                "<h1>The Daily Example</h1><p>1 January 2001</p><p>A</p><p>B</p><p>C</p><p>D</p><p>E</p>"
                        + "<p>F</p><p>G</p><p>H</p><p>I</p><h2>Port open again at last</h2><p>5 March 2019</p>"
                        + STORY;
        assertThat(
                        date(
                                "<title>Port open again at last | Daily Example</title>",
                                body.replace("1 January 2001", "since 1 January 2001")))
                .isEqualTo("2019-03-05");
    }

    @Test
    void todaysDateInThePagesHeadDoesNotWin() throws IOException {
        String body =
                "<div class='heute'>Sonntag, 22. November 2026</div><h1>Hafen offen</h1>"
                        + "<p>Heute ist Sonntag, der 22. November 2026</p>"
                        + "<div class='datum'>5. März 2019</div>"
                        + STORY;
        assertThat(date("", body)).isEqualTo("2019-03-05");
    }

    @Test
    void labelMayFillTheLineBeforeItsDate() throws IOException {
        String body =
                "<h1>Hafen offen</h1><p>Video verfügbar bis:<br>5. Mai 2020</p>"
                        + "<p>Datum:<br>5. März 2019</p>"
                        + STORY;
        assertThat(date("", body)).isEqualTo("2019-03-05");
    }

    @Test
    void wordsOfAClassMayBePartedByCapitals() throws IOException {
        String body =
                "<h1>Hafen offen</h1><p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>f</p><p>g</p><p>h</p><p>i</p>"
                        + "<div class='articleAuthorDateBlock'>Erschienen 5. März 2019</div>"
                        + STORY;
        assertThat(date("", body)).isEqualTo("2019-03-05");
    }

    @Test
    void slashedDateIsReadAsTheRestOfThePageHasIt() throws IOException {
        String body = "<h1>Port open</h1><p class='date'>03/05/2019</p>" + STORY;
        assertThat(date("", body)).isEqualTo("2019-05-03");
        assertThat(date("", body + "<p>Next: 03/28/2019</p>")).isEqualTo("2019-03-05");
        assertThat(date("<meta name='date' content='2019-03-05'>", body)).isEqualTo("2019-03-05");
    }

    @Test
    void addressWithADayFirstIsRead() throws IOException {
        String head = "<link rel=canonical href='https://example.org/meldungen/05-03-2019'>";
        assertThat(date(head, STORY)).isEqualTo("2019-03-05");
    }

    @Test
    void addressWithAMonthOnlyGivesTheMonth() throws IOException {
        String head = "<link rel=canonical href='https://example.org/2019/03/port-open'>";
        assertThat(date(head, STORY)).isEqualTo("2019-03");
    }

    @Test
    void monthOfTheAddressDecidesBetweenDays() throws IOException {
        String body = "<p class='date'>7 May 2018</p>" + STORY + "<p class='date'>5 March 2019</p>";
        String head = "<link rel=canonical href='https://example.org/2019/03/port-open'>";
        assertThat(date(head, body)).startsWith("2019-03-05");
    }

    @Test
    void dateThatAScriptWritesIntoThePageIsRead() throws IOException {
        String body =
                "<h1>Port open</h1><script>showDate(\"2019/03/05 10:32:00\")</script>" + STORY;
        assertThat(date("", body)).startsWith("2019-03-05");
    }

    @Test
    void variableThatAScriptFillsWithTheFirstPublicationIsRead() throws IOException {
        String body =
                "<h1>Port open</h1><script>var dailyFirstPub = new Date('Tue Mar 05 19:08:33 EST 2019');</script>"
                        + STORY;
        assertThat(page("", body).clues())
                .anyMatch(
                        clue ->
                                clue.name().startsWith("script")
                                        && clue.value().orElseThrow().edtf().equals("2019-03-05"));
    }

    @Test
    void dateToWhichASentenceLeadsIsAnEventsNotThePages() throws IOException {
        String highlight =
                "<ul><li>The harbour act was signed into law on August 14, 1935</li></ul>";
        assertThat(date("", "<h1>Port open again</h1>" + highlight + STORY)).isEqualTo("-");
        String byline = "<p>By Jane Doe on March 5, 2019 in News, Ports, Rivers, Storms</p>";
        assertThat(date("", "<h1>Port open again</h1>" + byline + STORY)).isEqualTo("2019-03-05");
    }

    @Test
    void addressWithSectionsBetweenYearAndMonthIsRead() throws IOException {
        String canonical =
                "<link rel='canonical' href='http://example.org/2019/WORLD/europe/03/05/port.open/index.html'>";
        assertThat(date(canonical, "<h1>Port open again</h1>" + STORY)).isEqualTo("2019-03-05");
    }

    @Test
    void rdfaStatesWhenItWasCreated() throws IOException {
        String body =
                "<h1>Hafen offen</h1><div class='submitted'><span property='dc:date dc:created'"
                        + " content='2019-03-05T10:00:00+01:00'>Di, 05.03.</span></div>"
                        + STORY
                        + "<div class='comment'><span property='dc:date' content='2019-04-01'></span>A</div>";
        assertThat(date("", body)).isEqualTo("2019-03-05");
    }

    @Test
    void persianDateIsRead() throws IOException {
        assertThat(date("", "<h1>بندر باز شد</h1><p>سه‌شنبه ۱۴ اسفند ۱۳۹۷</p>" + STORY))
                .isEqualTo("2019-03-05");
    }

    @Test
    void reasonsAreSentences() throws IOException {
        String body = "<h1>Port open</h1><p class='date'>5 March 2019</p>" + STORY;
        assertThat(AnchorFinder.english().find(page("", body), List.of()).explanation())
                .containsExactly(
                        "the page prints \"5 March 2019\" beside the headline",
                        "no other date is printed or stated there");
    }
}
