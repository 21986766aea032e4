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
        List<Row> rows = new ArrayList<>();
        long line = reader.getLinesRead() + 1;
        for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
            if (row.length > text) {
                rows.add(new Row(List.of(row), line));
            } else if (row.length > 1 || !row[0].isBlank()) {
                rejected.accept(
                        reject(line, "no column " + header.get(text) + " in this row").rejection());
            }
            line = reader.getLinesRead() + 1;
        }
        DayMonthOrder order =
                DayMonthOrder.of(rows.stream().flatMap(row -> row.cell(date).stream()), List.of());
        List<Draft> drafts = new ArrayList<>();
        for (Row row : rows) {
            drafts.add(draft(row, text, date, order));
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

    private Draft draft(Row row, int text, int date, DayMonthOrder order) throws RejectedException {
        Optional<String> url = row.cell(column(Optional.empty(), "url", false));
        List<DateClue> clues = new ArrayList<>();
        row.cell(date)
                .map(
                        v ->
                                new DateClue(
                                        DateClue.Kind.FIELD,
                                        header.get(date),
                                        v,
                                        DateText.field(v, order)))
                .ifPresent(clues::add);
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        String id =
                row.cell(column(Optional.empty(), "id", false))
                        .orElse(file.name() + "#" + row.line());
        return PlainText.draft(row.cells().get(text))
                .under(
                        new Draft.Labels(
                                Optional.of(id),
                                row.cell(column(Optional.empty(), "title", false)),
                                url,
                                row.cell(column(Optional.empty(), "source", false))
                                        .or(() -> url.flatMap(UrlDates::host)),
                                clues));
    }

    private RejectedException reject(long line, String reason) {
        return new RejectedException(Rejection.atLine(file.shown(), line, Code.BAD_CSV, reason));
    }

    /**
     * A row of the table.
     *
     * @param line where it begins in the file
     */
    private record Row(List<String> cells, long line) {

        /** A cell that holds something; a column before the first stands for none. */
        Optional<String> cell(int column) {
            return column < 0 || column >= cells.size()
                    ? Optional.empty()
                    : Optional.of(cells.get(column).strip()).filter(v -> !v.isEmpty());
        }
    }
}
