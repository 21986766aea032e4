package fasti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.corpus.DocumentReader;
import fasti.corpus.Rejection;
import fasti.text.Document;
import fasti.text.TextSpan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was read of some bytes, with what must hold of any bytes. */
final class Read implements DocumentReader.Sink {
    final List<Document> documents = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    private int duplicates;

    static Read of(byte[] lines) {
        Read read = new Read();
        new DocumentReader(DocumentReader.Options.defaults())
                .readJsonLines(new ByteArrayInputStream(lines), read);
        return read;
    }

    /** A string as JSON writes it. */
    static String quoted(String words) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                json.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void document(Document document) {
        assertSpansLieInside(document.furniture(), document.text());
        assertSpansLieInside(document.captions(), document.text());
        documents.add(document);
    }

    @Override
    public void duplicate(Document document, String ofId) {
        duplicates++;
    }

    @Override
    public void rejected(Rejection rejection) {
        assertThat(rejection.reason()).isNotBlank();
        assertThat(rejection.message().lines()).hasSize(1);
        rejections.add(rejection);
    }

    int all() {
        return documents.size() + rejections.size() + duplicates;
    }

    private static void assertSpansLieInside(List<TextSpan> spans, String text) {
        int last = 0;
        for (TextSpan span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            last = span.end();
        }
    }
}
