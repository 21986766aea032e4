package fasti.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets requests in or refuses them, and sends the answers. */
final class ReviewHandler implements HttpHandler {
    private final Gate gate;
    private final Endpoints endpoints;
    private final Consumer<String> faults;

    ReviewHandler(Gate gate, Endpoints endpoints, Consumer<String> faults) {
        this.gate = gate;
        this.endpoints = endpoints;
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            Optional<Answer> refusal = gate.check(exchange);
            return refusal.isPresent() ? refusal.get() : admitted(exchange);
        } catch (IllegalArgumentException e) {
            return Answer.refused(400, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            faults.accept("not saved or not read: " + e);
            return Answer.refused(500, "not saved: " + e.getMessage());
        } catch (RuntimeException e) {
            faults.accept("internal error: " + e);
            return Answer.refused(500, "internal error");
        }
    }

    private Answer admitted(HttpExchange exchange) throws IOException {
        Optional<String> path = Gate.endpoint(exchange.getRequestURI().getRawPath());
        Optional<List<String>> methods = path.flatMap(Endpoints::methods);
        if (path.isEmpty() || methods.isEmpty()) {
            return Answer.refused(404, "nothing is here");
        }
        if (RequestBody.isAnnouncedTooLong(exchange)) {
            return tooLong();
        }
        if (!methods.get().contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", methods.get()));
            return Answer.refused(405, "only " + String.join(" and ", methods.get()));
        }
        return worked(exchange, path.get());
    }

    private Answer worked(HttpExchange exchange, String path) throws IOException {
        Query query = Query.parse(Optional.ofNullable(exchange.getRequestURI().getRawQuery()));
        if (exchange.getRequestMethod().equals("GET")) {
            return endpoints.get(path, query);
        }
        Optional<String> body = RequestBody.read(exchange);
        return body.isEmpty() ? tooLong() : endpoints.post(path, query, body.get());
    }

    private static Answer tooLong() {
        return Answer.refused(413, "more than " + RequestBody.LIMIT + " bytes");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", policy(answer));
        byte[] content = answer.content().getBytes(StandardCharsets.UTF_8);
        boolean hasHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), hasHead ? -1 : content.length);
        if (!hasHead) {
            OutputStream out = exchange.getResponseBody();
            out.write(content);
            out.flush();
        }
        RequestBody.discard(exchange);
    }

    /** The page carries its own policy, with the hashes of its scripts; nobody may frame it. */
    private static String policy(Answer answer) {
        return answer.type().startsWith("text/html")
                ? "frame-ancestors 'none'"
                : "default-src 'none'; frame-ancestors 'none'";
    }
}
