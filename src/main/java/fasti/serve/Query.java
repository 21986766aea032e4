package fasti.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The part of an address after the question mark. */
record Query(Map<String, String> values) {

    /**
     * Reads {@code words=last+Friday&reference=2017-11-14}.
     *
     * @throws IllegalArgumentException where an escape is broken
     */
    static Query parse(Optional<String> raw) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : raw.orElse("").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Query(values);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
