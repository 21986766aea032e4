package fasti.serve;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only the reviewer's own page in. Other pages in the same browser can reach the loopback
 * address too: by a name of their own that points at it (so Host is checked), or by a request
 * across origins (so Origin is checked, and the address holds a secret that they cannot read).
 */
final class Gate {
    private final Set<String> hosts;
    private final byte[] token;

    /**
     * @param port the port that is listened on
     * @param token the secret in the address
     */
    Gate(int port, String token) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /** Why a request may not pass; empty where it may. */
    Optional<Answer> check(HttpExchange exchange) {
        if (!isOurs(exchange, "Host", "")) {
            return Optional.of(Answer.refused(403, "foreign host"));
        }
        if (exchange.getRequestHeaders().containsKey("Origin")
                && !isOurs(exchange, "Origin", "http://")) {
            return Optional.of(Answer.refused(403, "foreign origin"));
        }
        return hasToken(exchange.getRequestURI().getRawPath())
                ? Optional.empty()
                : Optional.of(Answer.refused(403, "the address lacks its token"));
    }

    private boolean isOurs(HttpExchange exchange, String header, String scheme) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(header, List.of());
        return values.size() == 1
                && values.get(0).startsWith(scheme)
                && hosts.contains(values.get(0).substring(scheme.length()));
    }

    private boolean hasToken(String path) {
        byte[] given = firstPart(path).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, token);
    }

    private static String firstPart(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        int slash = inner.indexOf('/');
        return slash < 0 ? inner : inner.substring(0, slash);
    }

    /** What stands after the token; empty for a path that is none of ours, whatever is in it. */
    static Optional<String> endpoint(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? Optional.empty() : Optional.of(path.substring(slash + 1));
    }
}
