package fasti.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.corpus.Rejection;
import fasti.text.Document;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FailedDocumentsTest {
    private static final Document DOCUMENT = Document.ofText("a.txt", "It sank.");

    private static Rejection of(Supplier<String> work) {
        FailedDocuments failed = new FailedDocuments();
        assertThat(failed.guard(DOCUMENT, work)).isEmpty();
        return failed.rejections().get(0);
    }

    private static String deeper(int depth) {
        return depth < 0 ? "" : deeper(depth + 1) + depth;
    }

    @Test
    void exhaustedStackRejectsTheDocumentAlone() {
        assertThat(of(() -> deeper(0)).message()).startsWith("a.txt: too-complex: ");
    }

    @Test
    void exhaustedMemoryRejectsTheDocumentAlone() {
        assertThat(
                        of(() -> {
                                    throw new OutOfMemoryError("Java heap space");
                                })
                                .message())
                .startsWith("a.txt: out-of-memory: ");
    }

    @Test
    void faultOfTheProgramIsToldInOneLine() {
        assertThat(
                        of(() -> {
                                    throw new IllegalStateException("first\nsecond");
                                })
                                .message())
                .contains("internal-fault")
                .contains("first")
                .doesNotContain("second");
    }

    @Test
    void workThatSucceedsIsHandedOn() {
        assertThat(new FailedDocuments().guard(DOCUMENT, () -> "done")).contains("done");
    }
}
