package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @ParameterizedTest
    @CsvSource({
        "'two\nlines', two\\nlines",
        "'a\u001b[31mb', a\\u001b[31mb",
        "'a\u202eb\u2028c', a\\u202eb\\u2028c",
        "'zero\u200bwidth', zero\\u200bwidth",
        "'half \uD83D pair', half \\ud83d pair",
        "Çeşme 😀.txt, Çeşme 😀.txt"
    })
    void whatATerminalWouldObeyIsWrittenOut(String words, String shown) {
        assertThat(Printable.of(words)).isEqualTo(shown);
    }
}
