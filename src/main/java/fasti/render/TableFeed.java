package fasti.render;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table with a head row, one event a row, several values in a cell parted by "; ". A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
final class TableFeed implements Feed.Writer {
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "title",
                    "type",
                    "status",
                    "edtf",
                    "start",
                    "end",
                    "precision",
                    "display",
                    "series",
                    "ordinal",
                    "actors",
                    "places",
                    "salience",
                    "inRange",
                    "documents",
                    "publishers",
                    "sources",
                    "quote");

    private final char separator;

    TableFeed(char separator) {
        this.separator = separator;
    }

    @Override
    public String text(FeedSource source) throws IOException {
        StringWriter text = new StringWriter();
        Map<String, String> series = source.seriesNames();
        try (ICSVWriter table =
                new CSVWriterBuilder(text).withSeparator(separator).withLineEnd("\r\n").build()) {
            table.writeNext(COLUMNS.toArray(String[]::new), false);
            for (TimelineFile.Event event : source.events()) {
                List<String> cells = cells(EventRow.of(event, series));
                table.writeNext(
                        cells.stream()
                                .map(c -> source.rawCells() ? c : harmless(c))
                                .toArray(String[]::new),
                        false);
            }
        }
        return text.toString();
    }

    private static List<String> cells(EventRow row) {
        return List.of(
                row.id(),
                row.title(),
                row.type(),
                row.status(),
                row.edtf(),
                cell(row.start()),
                cell(row.end()),
                row.precision(),
                row.display(),
                cell(row.series()),
                cell(row.ordinal()),
                String.join("; ", row.actors()),
                String.join("; ", row.places()),
                Double.toString(row.salience()),
                Boolean.toString(row.inRange()),
                Integer.toString(row.documents()),
                Integer.toString(row.publishers()),
                String.join("; ", row.sources()),
                cell(row.quote()));
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String harmless(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        char first = cell.charAt(0);
        return "=+-@".indexOf(first) >= 0 || Character.isISOControl(first) ? "'" + cell : cell;
    }
}
