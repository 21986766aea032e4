package fasti.corpus;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the charset that a page or an XML file says it is written in. */
final class DeclaredCharset {
    private static final int HEAD = 1 << 13;

    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{1,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]{1,200}encoding\\s*=\\s*[\"']([\\w:.-]+)");

    private DeclaredCharset() {}

    static Optional<Charset> ofPage(byte[] bytes) {
        return first(META, bytes).or(() -> ofXml(bytes));
    }

    static Optional<Charset> ofXml(byte[] bytes) {
        return first(XML, bytes);
    }

    private static Optional<Charset> first(Pattern pattern, byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = pattern.matcher(head);
        return m.find() ? named(m.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
