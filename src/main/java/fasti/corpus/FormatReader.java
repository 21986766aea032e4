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
        TextDecoder.Decoded decoded = decode(bytes, declared(format, bytes));
        List<Draft> drafts = drafts(format, decoded.text(), rejected);
        return drafts.stream().map(draft -> draft.withWarnings(decoded.warnings())).toList();
    }

    private List<Draft> drafts(Format format, String text, Consumer<Rejection> rejected)
            throws RejectedException {
        return switch (format) {
            case PLAIN_TEXT, UNNAMED -> List.of(PlainText.draft(text));
            case HTML -> List.of(HtmlPage.draft(text));
            case MARKDOWN -> List.of(MarkdownText.draft(text));
            case FEED -> FeedItems.drafts(text, file.shown());
            case CSV -> new CsvRows(options, file).drafts(text, rejected);
            case JSON -> new JsonLines(options, file).whole(text, rejected);
            case JSON_LINES ->
                    throw new IllegalArgumentException("JSON Lines are read as a stream");
        };
    }

    private static Optional<Charset> declared(Format format, byte[] bytes) {
        return switch (format) {
            case HTML -> DeclaredCharset.ofPage(bytes);
            case FEED -> DeclaredCharset.ofXml(bytes);
            default -> Optional.empty();
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
