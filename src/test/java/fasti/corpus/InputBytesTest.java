package fasti.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Failures to read are told in the same words everywhere. */
class InputBytesTest {

    @Test
    void failureToReadIsToldInWords() {
        assertThat(message(new AccessDeniedException("a")))
                .isEqualTo("a.txt: unreadable: no permission to read it");
        assertThat(message(new NoSuchFileException("a")))
                .isEqualTo("a.txt: unreadable: the link leads nowhere");
        assertThat(message(new EOFException())).isEqualTo("a.txt: bad-gzip: the gzip ends early");
        assertThat(message(new IOException("Gerät fehlt")))
                .isEqualTo("a.txt: unreadable: cannot be read");
    }

    private static String message(IOException e) {
        return InputBytes.rejected("a.txt", e).rejection().message();
    }
}
