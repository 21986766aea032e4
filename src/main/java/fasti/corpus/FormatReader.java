package fasti.corpus;

import fasti.corpus.Rejection.Code;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a whole file by its format. */
final class FormatReader {
    private final DocumentReader.Options options;
    private final InputFile file;

    FormatReader(DocumentReader.Options options, InputFile file) {
        this.options = options;
        this.file = file;
    }

    List<Draft> read(Format format, byte[] bytes, Consumer<Rejection> rejected)
            throws RejectedException {
        return switch (format) {
            case PLAIN_TEXT, UNNAMED -> {
                TextDecoder.Decoded decoded = decode(bytes, Optional.empty());
                yield List.of(PlainText.draft(decoded.text()).withWarnings(decoded.warnings()));
            }
            case HTML -> {
                TextDecoder.Decoded decoded = decode(bytes, DeclaredCharset.ofPage(bytes));
                yield List.of(HtmlPage.draft(decoded.text()).withWarnings(decoded.warnings()));
            }
            default -> throw new IllegalStateException("no reader for " + format);
        };
    }

    private TextDecoder.Decoded decode(byte[] bytes, Optional<Charset> declared)
            throws RejectedException {
        Optional<String> binary = BinaryCheck.reason(bytes);
        if (binary.isPresent()) {
            throw new RejectedException(Rejection.of(file.shown(), Code.NOT_TEXT, binary.get()));
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared);
        if (options.strict() && decoded.isMalformed()) {
            throw new RejectedException(
                    Rejection.of(
                            file.shown(),
                            Code.MALFORMED_TEXT,
                            String.join(", ", decoded.warnings())));
        }
        return decoded;
    }
}
