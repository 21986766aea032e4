package fasti.corpus;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import fasti.corpus.Rejection.Code;
import fasti.text.DateClue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the rows of a table with a header, each a document. The text column is the one that was
 * named, else the one called "text"; so for the others: id, published, title, url, source.
 */
final class CsvRows {
    private final DocumentReader.Options options;
    private final InputFile file;
    private List<String> header = List.of();

    CsvRows(DocumentReader.Options options, InputFile file) {
        this.options = options;
        this.file = file;
    }

    List<Draft> drafts(String csv, Consumer<Rejection> rejected) throws RejectedException {
        char separator = separator(csv);
        try (CSVReader reader =
                new CSVReaderBuilder(new StringReader(csv))
                        .withCSVParser(
                                new CSVParserBuilder()
                                        .withSeparator(separator)
                                        .withEscapeChar('\0')
                                        .build())
                        .build()) {
            return rows(reader, rejected);
        } catch (IOException | CsvException e) {
            String message = e.getMessage() == null ? "not CSV" : e.getMessage();
            throw reject(1, message.lines().findFirst().orElse("not CSV"));
        }
    }

    /** The one of comma, semicolon and tab that the header has most of. */
    private char separator(String csv) {
        String first = csv.lines().findFirst().orElse("");
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            best = count(first, c) > count(first, best) ? c : best;
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    private List<Draft> rows(CSVReader reader, Consumer<Rejection> rejected)
            throws IOException, CsvException, RejectedException {
        String[] first = reader.readNext();
        if (first == null) {
            return List.of();
        }
        header = List.of(first).stream().map(String::strip).toList();
        int text = column(options.textColumn(), "text", true);
        int date = column(options.dateColumn(), "published", options.dateColumn().isPresent());
        List<Draft> drafts = new ArrayList<>();
        long line = reader.getLinesRead() + 1;
        for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
            if (row.length > text) {
                drafts.add(draft(row, text, date, line));
            } else if (row.length > 1 || !row[0].isBlank()) {
                rejected.accept(
                        reject(line, "no column " + header.get(text) + " in this row").rejection());
            }
            line = reader.getLinesRead() + 1;
        }
        return drafts;
    }

    private int column(Optional<String> named, String usual, boolean needed)
            throws RejectedException {
        String name = named.orElse(usual);
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        if (needed) {
            String has = String.join(", ", header);
            throw reject(1, "no column \"" + name + "\"; the header has: " + has);
        }
        return -1;
    }

    private Draft draft(String[] row, int text, int date, long line) throws RejectedException {
        Optional<String> url = cell(row, column(Optional.empty(), "url", false));
        List<DateClue> clues = new ArrayList<>();
        cell(row, date)
                .map(v -> new DateClue(DateClue.Kind.FIELD, header.get(date), v, DateText.read(v)))
                .ifPresent(clues::add);
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        String id =
                cell(row, column(Optional.empty(), "id", false)).orElse(file.name() + "#" + line);
        return PlainText.draft(row[text])
                .under(
                        new Draft.Labels(
                                Optional.of(id),
                                cell(row, column(Optional.empty(), "title", false)),
                                url,
                                cell(row, column(Optional.empty(), "source", false))
                                        .or(() -> url.flatMap(UrlDates::host)),
                                clues));
    }

    private static Optional<String> cell(String[] row, int column) {
        return column < 0 || column >= row.length
                ? Optional.empty()
                : Optional.of(row[column].strip()).filter(v -> !v.isEmpty());
    }

    private RejectedException reject(long line, String reason) {
        return new RejectedException(Rejection.atLine(file.shown(), line, Code.BAD_CSV, reason));
    }
}
