package fasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvFileSource(resources = "tokens.tsv", delimiter = '\t', quoteCharacter = '\0')
    void textFallsIntoTokens(String text, String expected) {
        Tokens tokens = Tokenizer.read(text.replace("\\n", "\n"));
        String found =
                IntStream.range(0, tokens.size())
                        .mapToObj(tokens::get)
                        .map(t -> t.span().of(tokens.text()) + ":" + t.kind())
                        .collect(Collectors.joining(" "));
        assertThat(found.replace("\n", "\\n")).isEqualTo(expected);
    }
}
