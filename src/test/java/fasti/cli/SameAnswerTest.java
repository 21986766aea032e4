package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever the machine: one process for each machine. */
class SameAnswerTest {
    private static final List<String> LINES =
            List.of(
                    line(
                            "a",
                            "2014-06-03",
                            "Three rounds of the Lisbon fisheries talks took place"
                                    + " on January 20-21, February 3-4 and March 10-11."),
                    line(
                            "b",
                            "2014-03-12",
                            "The third round of the Lisbon fisheries talks ended on"
                                    + " Tuesday. Portugal has kept its fleet in port since 2012."),
                    line(
                            "c",
                            "",
                            "The ferry İzmir sank on Friday, the coast guard said on Monday."),
                    line(
                            "d",
                            "2014-05-07",
                            "A FIRE DESTROYED THE MARKET HALL OF PORTO ON APRIL 6."
                                    + " The mayor will reopen it on February 30, or in the spring of 2015."),
                    line(
                            "e",
                            "2016-02-29",
                            "Last Friday the council met; it meets again in two"
                                    + " weeks and on Thanksgiving. About 1,500 people came in mid-March 2011."),
                    line(
                            "f",
                            "2014-03-12",
                            "Lisbon's fishing fleet may sail from March 31, the"
                                    + " ministry said Wednesday."));

    @TempDir static Path folder;
    private static SortedMap<String, String> expected = new TreeMap<>();
    private static int runs;

    private static String line(String id, String published, String text) {
        String date = published.isEmpty() ? "" : "\"published\":\"" + published + "\",";
        return "{\"id\":\"" + id + "\"," + date + "\"text\":\"" + text + "\"}";
    }

    @BeforeAll
    static void answerHere() throws IOException, InterruptedException {
        expected = answer(java(), List.of(), Map.of(), LINES, 1);
        assertThat(expected).hasSizeGreaterThan(14);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static SortedMap<String, String> answer(
            String java,
            List<String> flags,
            Map<String, String> env,
            List<String> lines,
            int threads)
            throws IOException, InterruptedException {
        return answer(List.of(java), flags, env, lines, threads);
    }

    /** The hash of every file but the PNG, which is the same on one JDK only. */
    private static SortedMap<String, String> answer(
            List<String> java,
            List<String> flags,
            Map<String, String> env,
            List<String> lines,
            int threads)
            throws IOException, InterruptedException {
        Path input = folder.resolve("input" + runs + ".jsonl");
        Path output = folder.resolve("output" + runs++);
        Files.write(input, lines, StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(java);
        command.add("-Djava.awt.headless=true");
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ExtractAndRender.class.getName(), input.toString()));
        command.addAll(List.of(output.toString(), Integer.toString(threads)));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(env);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return hashes(output);
    }

    private static SortedMap<String, String> hashes(Path output) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".png")).toList()) {
                hashes.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return List.of(
                "-Duser.language=" + locale.getLanguage(), "-Duser.country=" + locale.getCountry());
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati, 8",
        "fa-IR, Asia/Kathmandu, 2",
        "th-TH, America/Los_Angeles, 1"
    })
    void answerIsTheSameFarAway(String locale, String zone, int threads)
            throws IOException, InterruptedException {
        List<String> flags = new ArrayList<>(locale(locale));
        flags.add("-Duser.timezone=" + zone);
        assertThat(answer(java(), flags, Map.of(), reversed(), threads)).isEqualTo(expected);
    }

    private static List<String> reversed() {
        List<String> reversed = new ArrayList<>(LINES);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void answerIsTheSameUnderThePlainLocale() throws IOException, InterruptedException {
        Map<String, String> env = Map.of("LC_ALL", "C", "LANG", "C");
        assertThat(answer(java(), List.of(), env, LINES, 1)).isEqualTo(expected);
    }

    /** Needs the command {@code faketime}; without it, {@code SameEverywhereTest} still holds. */
    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29 12:00:00", "2026-12-31 23:59:40"})
    void answerIsTheSameOnAnyDay(String now) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/faketime")).isExecutable();
        Map<String, String> env = Map.of("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        List<String> java = List.of("/usr/bin/faketime", now, java());
        assertThat(answer(java, List.of(), env, LINES, 1)).isEqualTo(expected);
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "tr-TR", "ar-EG", "fa-IR", "th-TH"})
    void answerIsTheSameInEveryLocale(String locale) throws IOException, InterruptedException {
        assertThat(answer(java(), locale(locale), Map.of(), LINES, 1)).isEqualTo(expected);
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"})
    void answerIsTheSameInEveryZone(String zone) throws IOException, InterruptedException {
        List<String> flags = List.of("-Duser.timezone=" + zone);
        assertThat(answer(java(), flags, Map.of(), LINES, 1)).isEqualTo(expected);
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void answerIsTheSameInEveryOrder(int seed) throws IOException, InterruptedException {
        List<String> shuffled = new ArrayList<>(LINES);
        Collections.shuffle(shuffled, new Random(seed));
        int threads = List.of(1, 2, 8).get(seed % 3);
        assertThat(answer(java(), List.of(), Map.of(), shuffled, threads)).isEqualTo(expected);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("otherJdks")
    void answerIsTheSameOnEveryJdk(String java) throws IOException, InterruptedException {
        assertThat(answer(java, List.of(), Map.of(), LINES, 1)).isEqualTo(expected);
    }

    /** This JDK and whatever else is installed beside it. */
    private static List<String> otherJdks() throws IOException {
        List<String> found = new ArrayList<>(List.of(java()));
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(home.getParent())) {
            beside.filter(jdk -> !Files.isSymbolicLink(jdk))
                    .map(jdk -> jdk.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .sorted()
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }
}
