package fasti.render;

import java.nio.charset.StandardCharsets;

/** Makes a document's id, which may be any path, a part of a URN. */
final class Urn {
    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Urn() {}

    /** Escapes every byte of the UTF-8 form that may not stand in a URN by {@code %XX}. */
    static String escape(String id) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(DIGITS[c >> 4]).append(DIGITS[c & 0xf]);
            }
        }
        return escaped.toString();
    }
}
