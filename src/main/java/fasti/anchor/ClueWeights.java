package fasti.anchor;

import fasti.text.DateClue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How far each kind of clue is to be trusted, from {@code clue-weights.tsv}. */
final class ClueWeights {
    private static final List<Row> ROWS = load();

    private ClueWeights() {}

    /**
     * A row of the table.
     *
     * @param family the kind of statement that it repeats
     * @param says what it says in words, with {@code %s} for the clue's wording
     */
    record Row(DateClue.Kind kind, String begins, String family, double weight, String says) {

        boolean fits(DateClue clue) {
            return clue.kind() == kind && clue.name().startsWith(begins);
        }

        String reason(DateClue clue) {
            return says.replace("%s", clue.wording());
        }
    }

    static Row of(DateClue clue) {
        return ROWS.stream()
                .filter(row -> row.fits(clue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no weight for " + clue));
    }

    private static List<Row> load() {
        try (InputStream in = ClueWeights.class.getResourceAsStream("clue-weights.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: clue-weights.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                DateClue.Kind.valueOf(cells[0]),
                cells[1],
                cells[2],
                Double.parseDouble(cells[3]),
                cells[4]);
    }
}
