package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a hostile or careless person puts beside a good document: what can be used is, what
 * cannot is rejected by name, and the good document comes through.
 */
class HostileInputsTest {
    private static final String GOOD = "The bridge in Porto was opened on March 5, 2014.\n";
    private static final String DATED = "The port of Faro was closed on April 7, 2015.";

    @TempDir Path folder;

    @BeforeEach
    void goodDocument() throws IOException {
        put("good.txt", bytes(GOOD));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private CliRun extract(String... more) {
        List<String> args =
                Stream.concat(
                                Stream.of(
                                        "extract",
                                        folder.resolve("in").toString(),
                                        "-o",
                                        folder.resolve("out").toString(),
                                        "--feeds",
                                        "csv,tsv,markdown,jsonld,ics"),
                                Stream.of(more))
                        .toList();
        return CliRun.of(args.toArray(String[]::new));
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private void assertGoodDocumentStands() throws IOException {
        assertThat(written("timeline.json")).contains("\"2014-03-05\"");
        assertThat(written("documents.jsonl")).contains("The bridge in Porto");
    }

    /** name, content, what timeline.json then holds. */
    private static Stream<Arguments> usable() {
        return Stream.of(
                arguments("empty.txt", bytes(""), "empty.txt"),
                arguments("blank.txt", bytes(" \n\t\r\n \u00a0\n"), "blank.txt"),
                arguments("empty.jsonl", bytes(""), "good.txt"),
                arguments("bom.txt", bytes("\uFEFF" + DATED), "2015-04-07"),
                arguments("utf16le.txt", utf16("\uFEFF" + DATED, false), "2015-04-07"),
                arguments("utf16be.txt", utf16("\uFEFF" + DATED, true), "2015-04-07"),
                arguments(
                        "old.txt",
                        ("Le café fut fermé. " + DATED).getBytes(Charset.forName("windows-1252")),
                        "2015-04-07"),
                arguments("crlf.txt", bytes("Faro\r\n\r\n" + DATED + "\r\n"), "2015-04-07"),
                arguments("oldmac.txt", bytes("Faro\r\r" + DATED + "\r"), "2015-04-07"),
                arguments("noend.txt", bytes(DATED), "2015-04-07"),
                arguments(
                        "malformed.txt",
                        concat(bytes("Ünï "), new byte[] {(byte) 0xC3, 0x28}, bytes(DATED)),
                        "2015-04-07"),
                arguments("control.txt", bytes("Bell \u0007\u001b[31m. " + DATED), "2015-04-07"),
                arguments("bidi.txt", bytes("Turn \u202e\u2066here\u2069. " + DATED), "2015-04-07"),
                arguments("joined.txt", bytes("Zero\u200bwidth\u200d. " + DATED), "2015-04-07"),
                arguments("markup.txt", bytes("<script>alert(1)</script> " + DATED), "2015-04-07"),
                arguments("format.txt", bytes("100%s %n ${x} {{data}} $1. " + DATED), "2015-04-07"),
                arguments("digits.txt", bytes(DATED + " " + "7".repeat(200_000)), "2015-04-07"),
                arguments("a..b.txt", bytes(DATED), "2015-04-07"),
                arguments("CON.txt", bytes(DATED), "2015-04-07"),
                arguments("%2e%2e%2f.txt", bytes(DATED), "2015-04-07"),
                arguments("a b;c'd\"e&f<g>.txt", bytes(DATED), "2015-04-07"),
                arguments("line\nbreak.txt", bytes(DATED), "2015-04-07"),
                arguments("n".repeat(240) + ".txt", bytes(DATED), "2015-04-07"),
                arguments("divs.html", bytes("<div>".repeat(100_000) + DATED), "2015-04-07"),
                arguments("packed.txt.gz", gzip(bytes(DATED)), "2015-04-07"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("usable")
    void usableInputIsProcessed(String name, byte[] content, String holds) throws IOException {
        put(name, content);
        CliRun run = extract();
        assertThat(run.err()).doesNotContain("internal error");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("rejected 0");
        assertThat(written("timeline.json")).contains(holds);
        assertGoodDocumentStands();
    }

    /** name, content, the end of the line on standard error. */
    private static Stream<Arguments> unusable() {
        return Stream.of(
                arguments("zero.txt", bytes("It \0 sank."), "zero.txt: not-text: "),
                arguments("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "not-text: "),
                arguments("zip.txt", bytes("PK\u0003\u0004 and more"), "not-text: "),
                arguments(
                        "cut.jsonl",
                        bytes("{\"text\":\"" + DATED + "\"}\n{\"id\":\"b\",\"text\":\"It sa"),
                        "cut.jsonl:2: bad-json: the line ends early"),
                arguments(
                        "nested.jsonl",
                        bytes("[".repeat(100_000) + "\n{\"text\":\"" + DATED + "\"}\n"),
                        "nested.jsonl:1: bad-json: "),
                arguments(
                        "deep.jsonl",
                        bytes("{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
                        "deep.jsonl:1: bad-json: "),
                arguments(
                        "number.jsonl",
                        bytes("{\"text\":" + "9".repeat(200_000) + "}"),
                        "number.jsonl:1: bad-"),
                arguments("bomb.txt.gz", gzip(new byte[3_000_000]), "bomb.txt.gz: too-large: "),
                arguments("bomb.jsonl.gz", gzip(new byte[3_000_000]), "jsonl.gz:1: too-large: "),
                arguments("twice.txt.gz", gzip(gzip(bytes(DATED))), "twice.txt.gz: not-text: "),
                arguments("cut.txt.gz", cut(gzip(bytes(DATED))), "cut.txt.gz: bad-gzip: "),
                arguments("long.txt", bytes("word ".repeat(500_000)), "long.txt: too-large: "),
                arguments(
                        "long.jsonl",
                        bytes("{\"text\":\"" + "word ".repeat(500_000) + "\"}\n{\"text\":\"x\"}"),
                        "long.jsonl:1: too-large: "),
                arguments("feed.xml", bytes("<rss><channel><item>"), "feed.xml"),
                arguments(
                        "lol.xml",
                        bytes(
                                "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                                        + "<rss><channel><item><description>&b;</description>"),
                        "lol.xml"),
                arguments("line\nbreak.png", new byte[] {0, 1, 2, 3}, "line\\nbreak.png: not-"),
                arguments(
                        "esc\u001b[31m\u202e.png", new byte[] {0, 1}, "esc\\u001b[31m\\u202e.png"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("unusable")
    void unusableInputIsRejectedByNameAndTheRestGoesOn(String name, byte[] content, String says)
            throws IOException {
        put(name, content);
        CliRun run = extract("--max-doc-bytes", "2000000");
        assertThat(run.err()).doesNotContain("internal error");
        assertThat(run.errorLines()).hasSize(2);
        assertThat(run.errorLines().get(0)).contains(says);
        assertThat(run.errorLines().get(1)).contains("rejected 1");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(written("rejects.jsonl").lines()).hasSize(1);
        assertGoodDocumentStands();
    }

    private static byte[] utf16(String text, boolean big) {
        return text.getBytes(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] content) {
        return java.util.Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
