package fasti.serve;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.cli.Main;
import fasti.review.Decision;
import fasti.review.DecisionLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed again and again while it saves. */
class SavedMeansSavedTest {
    private static final int KILLS = 20;

    @TempDir Path folder;
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void whatWasAcknowledgedOutlivesAKill() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("quay.txt"), "The quay was closed on May 9, 2014.");
        for (int kill = 0; kill < KILLS; kill++) {
            saveUntilKilled(kill);
            DecisionLog log = DecisionLog.read(folder.resolve("decisions.jsonl"));
            assertThat(log.decisions()).extracting(Decision::id).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private void saveUntilKilled(int kill) throws IOException, InterruptedException {
        Process process = start();
        URI address = address(process);
        Thread killer = killer(process, kill);
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; process.isAlive(); i++) {
            String id = kill + "-" + i;
            try {
                if (save(client, address, id) == 200) {
                    acknowledged.add(id);
                }
            } catch (IOException killedMeanwhile) {
                break;
            }
            if (i == kill % 4) {
                killer.start();
            }
        }
        process.destroyForcibly().waitFor();
        killer.join();
    }

    /** At another moment each time: some microseconds into the saving of the next decision. */
    private static Thread killer(Process process, int kill) {
        return new Thread(
                () -> {
                    try {
                        TimeUnit.MICROSECONDS.sleep(kill * 397L);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    process.destroyForcibly();
                });
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "review",
                        folder.toString(),
                        "--quiet",
                        "--reviewer",
                        "Anna")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static URI address(Process process) throws IOException {
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return URI.create(String.valueOf(out.readLine()));
    }

    private static int save(HttpClient client, URI address, String id)
            throws IOException, InterruptedException {
        String decision =
                "{\"id\":\""
                        + id
                        + "\",\"at\":\"2026-11-22T02:00:00Z\",\"kind\":\"note\",\"on\":[{\"quote\":"
                        + "\"The quay was closed on May 9, 2014.\",\"wording\":\"May 9,"
                        + " 2014\"}],\"value\":\""
                        + "all quiet ".repeat(200)
                        + "\"}";
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("decisions"))
                        .POST(HttpRequest.BodyPublishers.ofString(decision))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
