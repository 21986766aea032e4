package fasti.serve;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.pipeline.Result;
import fasti.render.Chromium;
import fasti.render.TimelinePage;
import fasti.review.Remark;
import fasti.review.Review;
import fasti.timeline.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

@Tag("browser")
@EnabledIf("fasti.render.Chromium#isInstalled")
class ReviewBrowserTest {
    private static Optional<ChromeDriver> started = Optional.empty();
    @TempDir Path folder;
    private Optional<ReviewServer> server = Optional.empty();

    @BeforeAll
    static void start() {
        started = Optional.of(Chromium.start());
    }

    @AfterAll
    static void stop() {
        started.ifPresent(ChromeDriver::quit);
    }

    @BeforeEach
    void texts() throws IOException {
        Harbour.in(folder);
    }

    @AfterEach
    void end() {
        server.ifPresent(ReviewServer::close);
    }

    private static ReviewPage page() {
        return new ReviewPage(started.orElseThrow());
    }

    private ReviewPage serve() throws IOException {
        ReviewServer running = new Harbour(folder).serve();
        server = Optional.of(running);
        ReviewPage page = page();
        page.open(running.address());
        return page;
    }

    private static Event event(Result result, String title) {
        return result.timeline().events().stream()
                .filter(e -> e.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + title));
    }

    private static Review review(Result result, String title) {
        return Optional.ofNullable(result.reviewed().reviews().get(event(result, title).id()))
                .orElseThrow(() -> new AssertionError("nothing was decided on " + title));
    }

    private static Optional<Review.State> state(Result result, String title) {
        return review(result, title).state();
    }

    @Test
    void decisionsOutliveWhatChangesAroundThem() throws IOException {
        decideTwentyTimes(serve());
        assertThat(new Harbour(folder).file().read().decisions()).hasSize(20);
        Harbour harbour = new Harbour(folder);
        harbour.put("chronicle.txt", "The lighthouse was lit on July 1, 2012.");
        harbour.put("echo.txt", "Dockworkers in Lorvik went on strike on June 3, 2013.");
        String ferry = Files.readString(folder.resolve("ferry.txt"));
        harbour.put("ferry.txt", ferry.replace("off Lorvik", "off the port of Lorvik"));
        Files.move(folder.resolve("bridge.txt"), folder.resolve("the-new-bridge.txt"));
        Files.move(folder.resolve("letter.txt"), folder.resolve("a-letter.txt"));
        Files.delete(folder.resolve("flood.txt"));

        Result result = harbour.extract();

        assertThat(state(result, "Workers began to build the bridge"))
                .contains(Review.State.ACCEPTED);
        assertThat(review(result, "A ferry sank off the port of Lorvik").title())
                .contains("Ferry sinks");
        assertThat(review(result, "Two ports signed a charter").when().orElseThrow().edtf())
                .isEqualTo("2016-01-24");
        assertThat(review(result, "Parliament is to vote on the charter").status()).isPresent();
        assertThat(state(result, "Mayor resigned after a quarrel over its cost"))
                .contains(Review.State.DISPUTED);
        assertThat(state(result, "Government appealed")).contains(Review.State.ACCEPTED);
        assertThat(state(result, "Strike ended")).contains(Review.State.REJECTED);
        assertThat(event(result, "Harbour master was arrested").when().edtf())
                .isEqualTo("2015-09-08");
        assertThat(mentions(result, "October 30, 2015")).isEqualTo(2);
        assertThat(mentions(result, "September 2, 2015")).isEqualTo(1);
        assertThat(result.reviewed().remarks())
                .extracting(Remark::text)
                .hasSize(3)
                .allMatch(text -> text.contains("2012"));
    }

    /** How many mentions the event has that is dated by these words. */
    private static int mentions(Result result, String wording) {
        return result.timeline().events().stream()
                .filter(
                        e ->
                                e.mentions().stream()
                                        .anyMatch(m -> m.evidence().wording().equals(wording)))
                .mapToInt(e -> e.mentions().size())
                .sum();
    }

    private static void decideTwentyTimes(ReviewPage page) {
        page.onEvent("Workers began to build the bridge").press("a");
        page.onEvent("Minister visited Lorvik").press("r");
        page.onEvent("A ferry sank off Lorvik").press("t").fill("Ferry sinks");
        page.onEvent("Two ports signed a charter").press("d").fill("the 24th of January 2016");
        page.onEvent("Parliament is to vote on the charter")
                .choose("Status …")
                .select("select", "occurred")
                .submit();
        page.onEvent("Mayor resigned after a quarrel over its cost").choose("Dispute");
        page.onEvent("Floods destroyed the old quay").choose("Note …").fill("the east quay");
        page.onEvent("Twelve passengers were rescued").mark("x");
        page.onEvent("Divers raised the ferry").mark("x").press("m");
        page.onEvent("Council met to discuss the disaster")
                .choose("Split …")
                .check("September 2, 2015")
                .submit();
        page.document("letter.txt").fillAfterPreview("9 September 2015", "8 September 2015");
        page.onEvent("Army evacuated 300 people").press("a");
        page.onEvent("Dockworkers went on strike").press("a");
        page.onEvent("Strike ended").press("r");
        page.onEvent("Government appealed").press("r");
        page.press("u");
        page.onEvent("Government appealed").press("a");
        page.onEvent("A court in Lorvik rejected the charter").press("t").fill("Court says no");
        page.onEvent("Ferry company was fined").press("d").fill("2015-09-05?");
        page.onEvent("New harbour bridge was opened").choose("Note …").fill("the second bridge");
        page.onEvent("New harbour bridge was opened").press("a");
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() throws IOException {
        ReviewPage page = serve();
        String first = started.orElseThrow().getWindowHandle();
        started.orElseThrow().switchTo().newWindow(WindowType.TAB);
        page.open(server.orElseThrow().address());
        page.onEvent("Government appealed").press("a");
        started.orElseThrow().close();
        started.orElseThrow().switchTo().window(first);
        page.onEvent("Strike ended").press("a");
        assertThat(new Harbour(folder).file().read().decisions()).hasSize(2);
        assertThat(page.text("#progress")).isEqualTo("2 of 17 reviewed");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aDateIsShownAsItIsReadBeforeItIsSaved() throws IOException {
        ReviewPage page = serve();
        page.onEvent("Ferry company was fined").mark("d").type("last Tuesday");
        page.until("document.querySelector('output').textContent.includes('2015-09-01')");
        assertThat(page.text("output")).contains("1 September 2015", "counted from 2015-09-07");
        page.type("no date at all");
        page.until("document.querySelector('output').textContent.startsWith('Not read')");
        assertThat(page.isEnabled("form.editor button.primary")).isFalse();
        assertThat(new Harbour(folder).file().read().decisions()).isEmpty();
    }

    @Test
    void selectingAcceptsNothing() throws IOException {
        ReviewPage page = serve();
        page.onEvent("Strike ended").mark("x");
        assertThat(page.text("#merge")).isEqualTo("Merge selected (1)");
        assertThat(page.text("#progress")).isEqualTo("0 of 17 reviewed");
        assertThat(new Harbour(folder).file().read().decisions()).isEmpty();
    }

    @Test
    void aServerThatIsGoneSavesNothingAndThePageSaysSo() throws IOException {
        ReviewPage page = serve();
        server.orElseThrow().close();
        page.onEvent("Strike ended").mark("a");
        page.until("document.getElementById('said').textContent.startsWith('Not saved')");
        assertThat(page.text("#progress")).isEqualTo("0 of 17 reviewed");
    }

    @Test
    void rejectedEventsAreHiddenAndComeBack() throws IOException {
        ReviewPage page = serve();
        page.onEvent("Strike ended").press("r");
        assertThat(page.titles()).doesNotContain("Strike ended");
        page.click("#show-rejected");
        page.until("document.querySelectorAll('tr.event.rejected').length === 1");
        page.press("u");
        page.until("document.querySelectorAll('tr.event.rejected').length === 0");
        assertThat(page.titles()).contains("Strike ended");
    }

    private ReviewPage fromFile() throws IOException {
        Path file = folder.resolve("timeline.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            TimelinePage.write(Harbour.file(new Harbour(folder).extract()), out);
        }
        ReviewPage page = page();
        page.open(file.toUri());
        return page;
    }

    private ReviewPage freshFromFile() throws IOException {
        fromFile().forgetAll();
        return fromFile();
    }

    @Test
    void aPageFromAFileKeepsDecisionsInTheBrowser() throws IOException {
        ReviewPage page = freshFromFile();
        page.onEvent("Strike ended").press("a");
        page.onEvent("Government appealed").press("d").fill("2016-04-20/2016-04-21");
        page.onEvent("Twelve passengers were rescued").mark("x");
        page.onEvent("Divers raised the ferry").mark("x").press("m");
        fromFile();
        assertThat(page.text("#progress")).isEqualTo("3 of 16 reviewed");
        assertThat(page.text("table")).contains("20–21 April 2016");
        assertThat(page.text("#save")).isEqualTo("Save decisions (3)");
        page.press("u");
        assertThat(page.text("#progress")).isEqualTo("2 of 17 reviewed");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void whatAFilesPageSavesIsTheLogThatExtractReads() throws IOException {
        ReviewPage page = freshFromFile();
        page.onEvent("Strike ended").press("r");
        page.onEvent("Council met to discuss the disaster")
                .choose("Split …")
                .check("September 2, 2015")
                .submit();
        page.document("letter.txt").fill("2015-09-09");
        new Harbour(folder).put("decisions.jsonl", page.lines());
        Result result = new Harbour(folder).extract();
        assertThat(result.rejections()).isEmpty();
        assertThat(result.reviewed().remarks()).isEmpty();
        assertThat(state(result, "Strike ended")).contains(Review.State.REJECTED);
        assertThat(mentions(result, "September 2, 2015")).isEqualTo(1);
        assertThat(event(result, "Harbour master was arrested").when().edtf())
                .isEqualTo("2015-09-08");
    }

    @Test
    void decisionsInTheBrowserAreOfferedToTheNextExtract() throws IOException {
        ReviewPage page = freshFromFile();
        page.onEvent("Strike ended").press("a");
        new Harbour(folder).put("more.txt", "The lighthouse was lit on July 1, 2012.");
        fromFile();
        assertThat(page.text("#progress")).isEqualTo("0 of 18 reviewed");
        assertThat(page.text("#take-over")).isEqualTo("Take over 1 decision from before");
        page.click("#take-over");
        assertThat(page.text("#progress")).isEqualTo("1 of 18 reviewed");
    }

    @Test
    void queuesHoldWhatTheyAreNamedFor() throws IOException {
        ReviewPage page = serve();
        page.onEvent("Strike ended").press("a");
        page.queue("open");
        assertThat(page.titles()).hasSize(16).doesNotContain("Strike ended");
        page.queue("single");
        assertThat(page.titles()).doesNotContain("Council met to discuss the disaster");
        page.queue("undated");
        assertThat(page.text("#undated")).contains("Tuesday", "Monday");
        page.press("j");
        assertThat(page.focused()).isEqualTo("Give a date …");
    }

    @Test
    void newEvidenceSinceADecisionIsAQueueOfItsOwn() throws IOException {
        ReviewPage page = serve();
        page.onEvent("Dockworkers went on strike").press("a");
        server.orElseThrow().close();
        new Harbour(folder)
                .put("echo.txt", "Dockworkers in the port went on strike on June 3, 2013.");
        page = serve();
        page.queue("changed");
        assertThat(page.titles()).containsExactly("Dockworkers in the port went on strike");
    }

    @Test
    void anUndatedMentionCanBeDatedByItself() throws IOException {
        ReviewPage page = serve();
        page.queue("undated");
        page.press("j").mark(" ").fill("8 September 2015");
        assertThat(
                        event(new Harbour(folder).extract(), "Harbour master was arrested")
                                .when()
                                .edtf())
                .isEqualTo("2015-09-08");
        page.queue("all");
        assertThat(page.titles()).contains("Harbour master was arrested");
    }
}
