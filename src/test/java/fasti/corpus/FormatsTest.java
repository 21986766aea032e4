package fasti.corpus;

import static fasti.corpus.Collected.file;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.corpus.DocumentReader.Options;
import fasti.text.DateClue;
import fasti.text.Document;
import fasti.time.TimeValue;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markdown, feeds and tables. */
class FormatsTest {
    @TempDir Path folder;

    @Test
    void frontMatterOfMarkdownTellsTitleAndDate() {
        file(
                folder,
                "a.md",
                "---\ntitle: \"The port is open\"\ndate: 2019-03-05\n---\n# Heading\n\nShips came on Monday.\n");
        Document document = Collected.of(folder).only();
        assertThat(document.title()).contains("The port is open");
        assertThat(document.clues().get(0).value().orElseThrow().edtf()).isEqualTo("2019-03-05");
        assertThat(document.furniture().get(0).of(document.text())).contains("date: 2019-03-05");
    }

    @Test
    void firstHeadingOfMarkdownIsTheTitle() {
        file(
                folder,
                "a.md",
                "# The port is open\n\nShips came on Monday, [he said](http://x.org/2016/10/11).\n");
        Document document = Collected.of(folder).only();
        assertThat(document.title()).contains("The port is open");
        assertThat(document.furniture())
                .singleElement()
                .satisfies(f -> assertThat(f.of(document.text())).contains("2016/10/11"));
    }

    @Test
    void itemsOfRssAreDocuments() {
        file(
                folder,
                "feed.xml",
                """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Example</title>
                <item><guid>one</guid><title>Port open</title><link>http://example.org/1</link>
                <pubDate>Mon, 13 Feb 2017 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;Ships &lt;b&gt;came&lt;/b&gt; on Monday.&lt;/p&gt;</description></item>
                <item><link>http://example.org/2</link><description>Plain words.</description></item>
                </channel></rss>
                """);
        Collected read = Collected.of(folder);
        assertThat(read.ids()).containsExactly("one", "http://example.org/2");
        Document first = read.documents.get(0);
        assertThat(first.text()).isEqualTo("Ships came on Monday.");
        assertThat(first.source()).contains("Example");
        assertThat(first.clues().get(0).value().orElseThrow().edtf()).isEqualTo("2017-02-13");
    }

    @Test
    void entriesOfAtomAreDocuments() {
        file(
                folder,
                "feed.atom",
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title>
                <entry><id>one</id><title>Port open</title><link href="http://example.org/1"/>
                <published>2017-02-13T10:00:00Z</published><updated>2017-02-14T10:00:00Z</updated>
                <content type="xhtml"><div><p>Ships came on Monday.</p></div></content></entry></feed>
                """);
        Document document = Collected.of(folder).only();
        assertThat(document.text()).isEqualTo("Ships came on Monday.");
        assertThat(document.url()).contains("http://example.org/1");
        assertThat(document.clues())
                .extracting(DateClue::kind)
                .containsExactly(DateClue.Kind.FIELD, DateClue.Kind.MODIFIED);
    }

    @Test
    void documentTypeFetchesAndExpandsNothing() {
        file(
                folder,
                "feed.xml",
                """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <rss><channel><item><guid>one</guid><description>Words &x; more.</description></item></channel></rss>
                """);
        assertThat(Collected.of(folder).only().text()).isEqualTo("Words &x; more.");
    }

    @Test
    void xmlThatIsNoFeedOrEndsEarlyIsRejected() {
        file(folder, "a.xml", "<html2><p>No feed.</p></html2>");
        file(folder, "b.rss", "<rss><channel><item><description>Cut off");
        assertThat(Collected.of(folder).rejections)
                .anyMatch(r -> r.contains("a.xml: bad-xml: no RSS or Atom feed"))
                .anyMatch(r -> r.contains("b.rss: bad-xml: ends early"));
    }

    @Test
    void rowsOfTablesAreDocuments() {
        file(
                folder,
                "a.csv",
                "id,body,day\nx,\"Ships came,\non Monday.\",2017-02-13\n,Second text.,\n");
        Options named =
                new Options(
                        Optional.empty(),
                        1000,
                        false,
                        Optional.of("body"),
                        Optional.of("Day"),
                        Optional.empty());
        Collected read = Collected.of(named, folder);
        assertThat(read.ids()).containsExactly("x", "a.csv#4");
        assertThat(read.documents.get(0).text()).isEqualTo("Ships came,\non Monday.");
        assertThat(read.documents.get(0).clues().get(0).value().orElseThrow().edtf())
                .isEqualTo("2017-02-13");
    }

    @Test
    void columnOfDatesTellsWhichFiguresAreMonths() {
        String rows = "id,text,day\nx,Ships came.,03/04/2017\ny,Ships left.,";
        Options byDay =
                new Options(
                        Optional.empty(),
                        1000,
                        false,
                        Optional.empty(),
                        Optional.of("day"),
                        Optional.empty());
        file(folder, "a.csv", rows + "03/25/2017\n");
        assertThat(Collected.of(byDay, folder).documents)
                .extracting(d -> d.clues().get(0).value().map(TimeValue::edtf))
                .containsExactly(Optional.of("2017-03-04"), Optional.of("2017-03-25"));
        file(folder, "a.csv", rows + "05/06/2017\n");
        assertThat(Collected.of(byDay, folder).documents)
                .extracting(d -> d.clues().get(0).value().map(TimeValue::edtf))
                .containsOnly(Optional.empty());
    }

    @Test
    void missingColumnIsNamed() {
        file(folder, "a.csv", "id,body\nx,Words\n");
        assertThat(Collected.of(folder).rejections)
                .singleElement()
                .asString()
                .endsWith("a.csv:1: bad-csv: no column \"text\"; the header has: id, body");
    }

    @Test
    void unclosedQuoteIsRejected() {
        file(folder, "a.csv", "id,text\nx,\"Words\n");
        assertThat(Collected.of(folder).rejections)
                .singleElement()
                .asString()
                .contains(": bad-csv: ");
    }

    @Test
    void strictRejectsMalformedText() {
        byte[] bytes = {'a', ' ', (byte) 0xFF, ' ', 'b'};
        file(folder, "a.txt", bytes);
        Options strict =
                new Options(
                        Optional.empty(),
                        1000,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(Collected.of(strict, folder).rejections)
                .singleElement()
                .asString()
                .contains("a.txt: malformed-text: malformed UTF-8, replaced 1 times");
        assertThat(Collected.of(folder).only().text()).isEqualTo("a \uFFFD b");
    }

    @Test
    void pageIsToldByItsBeginning() {
        file(folder, "saved", "<!DOCTYPE html><html><body><p>The port reopened.</p></body></html>");
        assertThat(Collected.of(folder).only().text()).isEqualTo("The port reopened.");
    }
}
