package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.time.Edtf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

@Tag("browser")
@EnabledIf("fasti.render.Chromium#isInstalled")
class TimelinePageBrowserTest {
    @TempDir static Path folder;
    private static Optional<ChromeDriver> started = Optional.empty();

    @BeforeAll
    static void start() {
        started = Optional.of(Chromium.start());
    }

    @AfterAll
    static void stop() {
        started.ifPresent(ChromeDriver::quit);
    }

    private static ChromeDriver browser() {
        return started.orElseThrow();
    }

    private static void open(TimelineFile file) throws IOException {
        Path page = folder.resolve("page.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            TimelinePage.write(file, out);
        }
        browser().get(page.toUri().toString());
        until("document.documentElement.dataset.ready === 'true'");
    }

    private static void until(String condition) {
        browser()
                .executeAsyncScript(
                        "const done = arguments[0]; const look = setInterval(() => { if ("
                                + condition
                                + ") { clearInterval(look); done(); } }, 20);");
    }

    private static WebElement id(String id) {
        return browser().findElement(By.id(id));
    }

    private static List<String> titles() {
        return browser().findElements(By.cssSelector("tr.event button.open")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static List<String> complaints() {
        return browser().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void pageLoadsWithoutAComplaint() throws IOException {
        open(Fixtures.ferry());
        assertThat(complaints()).isEmpty();
        assertThat(titles()).hasSize(24);
        assertThat(browser().findElements(By.cssSelector("#timeline .vis-item"))).isNotEmpty();
        assertThat(id("undated").getText()).contains("no-anchor");
        assertThat(id("conflicts").getText()).contains("2016-12-21");
        assertThat(id("documents").getText()).contains("Lorvik Courier");
    }

    @Test
    void yearsBeforeChristAreDrawn() throws IOException {
        open(Fixtures.beforeChrist());
        assertThat(complaints()).isEmpty();
        assertThat(browser().findElements(By.cssSelector("#timeline .vis-item"))).isNotEmpty();
    }

    @Test
    void searchLeavesWhatHoldsAllWords() throws IOException {
        open(Fixtures.ferry());
        id("search").sendKeys("ROUND ferry");
        until("document.querySelectorAll('tr.event').length === 7");
        assertThat(id("count").getText()).isEqualTo("7 events of 24 events shown");
        id("reset").click();
        until("document.querySelectorAll('tr.event').length === 24");
    }

    @Test
    void filtersWorkTogether() throws IOException {
        open(Fixtures.ferry());
        id("status").sendKeys("planned");
        until("document.querySelectorAll('tr.event').length === 2");
        id("in-range").click();
        until("document.querySelectorAll('tr.event').length === 1");
        assertThat(titles()).containsExactly("Ports are to sign a ferry charter");
    }

    @Test
    void anEventOpensWithItsQuotesAndSteps() throws IOException {
        open(Fixtures.ferry());
        id("search").sendKeys("sheds");
        until("document.querySelectorAll('tr.event').length === 1");
        browser().findElement(By.cssSelector("button.open")).click();
        WebElement details = browser().findElement(By.cssSelector("tr.details"));
        assertThat(details.findElement(By.tagName("mark")).getText()).isEqualTo("December 22");
        assertThat(details.getText()).contains("so the 22 December before it", "2016-12-21");
    }

    @Test
    void keyboardReachesEverything() throws IOException {
        open(Fixtures.ferry());
        browser().switchTo().activeElement().sendKeys("/");
        assertThat(browser().switchTo().activeElement()).isEqualTo(id("search"));
        id("search").sendKeys(Keys.ARROW_DOWN);
        browser().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(browser().switchTo().activeElement().getText()).contains("Dockworkers");
        assertThat(browser().findElements(By.cssSelector("tr.details"))).hasSize(1);
        browser().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(browser().findElements(By.cssSelector("tr.details"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-22",
                "2011-03",
                "2016",
                "2016-12-22?",
                "2011-04~",
                "2016%",
                "2017-01-23/2017-01-24",
                "2017-01-30/2017-02-02",
                "2016-12-30/2017-01-02",
                "2015-09-30/..",
                "2017-10-31/",
                "../2014-05",
                "2016-21",
                "2016-24",
                "2016-34",
                "201X",
                "[2017-01-25..2017-02-12]",
                "[..2017-02-12]"
            })
    void thePageReadsEdtfAsTheProgramDoes(String edtf) throws IOException {
        open(Fixtures.one());
        TimelineFile.When when = TimelineFile.When.of(Edtf.parse(edtf).orElseThrow());
        assertThat(
                        script(
                                "const w = fasti.dates.read('"
                                        + edtf
                                        + "'); return [w.edtf, w.start, w.end,"
                                        + " w.precision, w.display].map(x => x || '-').join('|')"))
                .isEqualTo(
                        String.join(
                                "|",
                                when.edtf(),
                                when.start().map(Object::toString).orElse("-"),
                                when.end().map(Object::toString).orElse("-"),
                                when.precision(),
                                when.display()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-13",
                "2015-02-29",
                "last Friday",
                "2017/2016",
                "",
                "/",
                "2016-12-22/x",
                "[..]"
            })
    void thePageRefusesWhatIsNoEdtf(String text) throws IOException {
        open(Fixtures.one());
        assertThat(script("return fasti.dates.read('" + text + "') === undefined"))
                .isEqualTo("true");
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile =
                "</script><script>document.title='owned'</script><img src=x"
                        + " onerror=\"document.title='owned'\"><a href=\"javascript:alert(1)\">x</a>"
                        + " <!-- \u2028 ]]> {{policy}}";
        open(Fixtures.hostile(hostile));
        WebElement title = browser().findElement(By.cssSelector("button.open"));
        assertThat(title.getDomProperty("textContent")).isEqualTo(hostile);
        browser().findElement(By.cssSelector("button.open")).click();
        assertThat(browser().getTitle()).isEqualTo("Timeline 2011–2017");
        assertThat(browser().findElements(By.cssSelector("img, a[href^=javascript]"))).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void ofVeryManyTheMostSalientAreEmbeddedAndTheRestCounted() throws IOException {
        open(Fixtures.centuries(6000));
        assertThat(id("summary").getText())
                .contains("6,000 events", "5,000 most salient events", "1,000 more events");
        assertThat(id("drawn").getText()).contains("500 most salient of 5,000 events");
        assertThat(titles()).hasSize(200);
        id("more").click();
        assertThat(titles()).hasSize(400);
    }

    @Test
    void visFeedIsTakenByVisTimeline() throws IOException {
        open(Fixtures.ferry());
        var feed = new ByteArrayOutputStream();
        Feed.VIS.write(FeedSource.of(Fixtures.ferry()), feed);
        browser()
                .executeScript(
                        "const f = JSON.parse(arguments[0]); const d ="
                                + " document.createElement('div'); d.id = 'feed';"
                                + " document.body.append(d); new vis.Timeline(d, new"
                                + " vis.DataSet(f.items), new vis.DataSet(f.groups), {});",
                        feed.toString(StandardCharsets.UTF_8));
        until("document.querySelectorAll('#feed .vis-item.vis-point').length > 0");
        until("document.querySelectorAll('#feed .vis-item.vis-background').length > 0");
        until("document.querySelectorAll('#feed .vis-item.vis-range').length > 0");
    }

    @Test
    void timelineJsFeedIsTakenByTimelineJs() throws IOException {
        Path page = folder.resolve("timelinejs.html");
        Files.writeString(folder.resolve("timeline.js"), Fixtures.text("timelinejs/timeline.js"));
        Files.writeString(
                page,
                "<!DOCTYPE html><meta charset=utf-8><div id=line style='width:1200px;height:800px'>"
                        + "</div><script src=timeline.js></script>");
        var feed = new ByteArrayOutputStream();
        Feed.TIMELINEJS.write(FeedSource.of(Fixtures.ferry()), feed);
        browser().get(page.toUri().toString());
        browser()
                .executeScript(
                        "window.line = new TL.Timeline('line', JSON.parse(arguments[0]),"
                                + " {font: null, ga_property_id: null});",
                        feed.toString(StandardCharsets.UTF_8));
        until("window.line.config && document.querySelectorAll('.tl-timemarker').length > 0");
        assertThat(browser().executeScript("return window.line.config.isValid()")).isEqualTo(true);
        assertThat(browser().findElements(By.cssSelector(".tl-timemarker"))).hasSize(24);
        assertThat(browser().findElements(By.cssSelector(".tl-timeera"))).isNotEmpty();
        assertThat(script("return document.body.innerHTML"))
                .contains("between 25 January and 14 February 2017");
    }

    private static String script(String text) {
        return String.valueOf(browser().executeScript(text));
    }
}
