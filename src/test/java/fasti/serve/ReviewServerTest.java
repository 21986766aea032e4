package fasti.serve;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.review.Decision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewServerTest {
    private static final String KEY =
            "{\"quote\":\"The minister visited Lorvik on November 8, 2012.\",\"wording\":\"November"
                    + " 8, 2012\",\"prefix\":\"visited Lorvik on \",\"suffix\":\".\"}";

    @TempDir static Path folder;
    private static Harbour harbour;
    private static ReviewServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        harbour = Harbour.in(folder);
        server = harbour.serve();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void theServerGoesOn() throws IOException, InterruptedException {
        assertThat(get("decisions?since=0").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)).build());
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The status line that answers a request written by hand. */
    private static String raw(String request) throws IOException {
        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return status(socket);
        }
    }

    private static Socket socket() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    }

    private static String status(Socket socket) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        return String.valueOf(in.readLine());
    }

    private static String ask(String path, String host, String more) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n";
    }

    private static String here() {
        return "127.0.0.1:" + server.address().getPort();
    }

    private static String decision(String id, String kind, String more) {
        return "{\"id\":\""
                + id
                + "\",\"at\":\"2026-11-22T02:00:00Z\",\"by\":\"Mallory\",\"kind\":\""
                + kind
                + "\",\"on\":["
                + KEY
                + "]"
                + more
                + "}";
    }

    private static long saved(String id) {
        return harbour.file().read().decisions().stream().filter(d -> d.id().equals(id)).count();
    }

    @Test
    void theAddressIsOfThisMachineAlone() {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void foreignHostIsForbidden() throws IOException {
        String path = server.address().getRawPath();
        assertThat(raw(ask(path, "evil.example", ""))).contains(" 403 ");
        assertThat(raw(ask(path, "127.0.0.1:1", ""))).contains(" 403 ");
        assertThat(raw(ask(path, here(), "Host: evil.example\r\n"))).contains(" 40");
        assertThat(raw(ask(path, here(), ""))).contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://"})
    void foreignOriginIsForbidden(String origin) throws IOException {
        String path = server.address().getRawPath();
        assertThat(raw(ask(path, here(), "Origin: " + origin + "\r\n"))).contains(" 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/data", "/0123456789abcde/", "/0123456789abcdef0/", "/x/data"})
    void withoutTheTokenItIsForbidden(String path) throws IOException {
        assertThat(raw(ask(path, here(), ""))).contains(" 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2f", "../", "..%2fdecisions.jsonl", "%2e%2e/", "data/", "x", "//"})
    void whatIsNotListedIsNotThere(String path) throws IOException {
        assertThat(raw(ask(server.address().getRawPath() + path, here(), ""))).contains(" 404 ");
    }

    @Test
    void theAddressWithoutItsLastSlashIsNotThere() throws IOException {
        assertThat(raw(ask("/0123456789abcdef", here(), ""))).contains(" 404 ");
    }

    @Test
    void anAnnouncedGigabyteIsRefusedUnread() throws IOException {
        String request =
                "POST "
                        + server.address().getRawPath()
                        + "decisions HTTP/1.1\r\nHost: "
                        + here()
                        + "\r\nContent-Length: 1000000000\r\n\r\n";
        assertThat(raw(request)).contains(" 413 ");
    }

    @Test
    void aBodyWithoutAnEndIsCut() throws IOException {
        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST "
                            + server.address().getRawPath()
                            + "decisions HTTP/1.1\r\nHost: "
                            + here()
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            byte[] chunk =
                    ("10000\r\n" + " ".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                out.write(chunk);
            }
            out.flush();
            assertThat(status(socket)).contains(" 413 ");
        }
    }

    @ParameterizedTest
    @CsvSource({"data, POST", "decisions, DELETE", "preview, GET", "'', PUT"})
    void aWrongMethodIsNotAllowed(String path, String method)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        assertThat(send(request).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                   | no JSON",
                "[]                                  | a decision is a JSON object",
                "{\"id\":\"x\"}                      | at: is missing",
                "{\"id\":1}                          | id: a string is expected"
            })
    void aBadDecisionIsRefusedWithItsReason(String body, String reason)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = post("decisions", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }

    @Test
    void aDateThatIsNoneIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("decisions", decision("bad", "date", ",\"value\":\"2012-13-40\""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("EDTF", "2012-13-40");
        assertThat(saved("bad")).isZero();
    }

    @Test
    void anUndoOfNothingIsRefused() throws IOException, InterruptedException {
        String undo = decision("lost", "undo", ",\"value\":\"nothing\"");
        assertThat(post("decisions", undo).statusCode()).isEqualTo(400);
    }

    @Test
    void whoDecidesIsTheServersToSay() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("decisions", decision("who", "accept", ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(harbour.file().read().decisions())
                .filteredOn(d -> d.id().equals("who"))
                .extracting(Decision::by)
                .containsExactly("Anna");
    }

    @Test
    void aDecisionSentTwiceIsWrittenOnce() throws IOException, InterruptedException {
        String once = decision("twice", "dispute", "");
        assertThat(post("decisions", once).statusCode()).isEqualTo(200);
        assertThat(post("decisions", once).statusCode()).isEqualTo(200);
        assertThat(saved("twice")).isEqualTo(1);
        assertThat(post("decisions", decision("twice", "accept", "")).statusCode()).isEqualTo(400);
    }

    @Test
    void aTabGetsWhatAnotherDecided() throws IOException, InterruptedException {
        int before = harbour.file().read().decisions().size();
        post("decisions?since=" + before, decision("tab-one", "accept", ""));
        String answer = post("decisions?since=" + before, decision("tab-two", "reject", "")).body();
        assertThat(answer).contains("tab-one", "tab-two");
        assertThat(get("decisions?since=" + (before + 2)).body()).isEqualTo("{\"decisions\":[]}");
    }

    @Test
    void wordsAreReadAsDates() throws IOException, InterruptedException {
        assertThat(get("reading?words=last+Friday&reference=2017-11-14").body())
                .contains("\"edtf\":\"2017-11-10\"", "10 November 2017");
        assertThat(get("reading?words=harbour").body()).contains("reason");
        assertThat(get("reading?words=today&reference=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void aPreviewTellsWhatWouldMoveAndWritesNothing() throws IOException, InterruptedException {
        String published =
                "{\"id\":\"look\",\"at\":\"2026-11-22T02:00:00Z\",\"kind\":\"published\",\"on\":"
                        + "[{\"document\":\"letter.txt\"}],\"value\":\"2015-09-09\"}";
        assertThat(post("preview", published).body())
                .contains("\"to\":\"8 September 2015\"", "\"to\":\"7 September 2015\"")
                .contains("\"id\":\"letter.txt\",\"to\":\"2015-09-09\"");
        assertThat(saved("look")).isZero();
    }

    @Test
    void answersAreNotKeptAndNotGuessed() throws IOException, InterruptedException {
        HttpResponse<String> page = get("");
        assertThat(page.headers().map())
                .containsKeys(
                        "cache-control",
                        "content-security-policy",
                        "x-content-type-options",
                        "referrer-policy");
        assertThat(page.body()).contains("connect-src 'self'", "default-src 'none'");
    }
}
