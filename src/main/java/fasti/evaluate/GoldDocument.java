package fasti.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * A document with its gold time expressions, in the order of the text.
 *
 * @param dct the document's creation time as gold writes it, such as {@code 1998-01-08}
 */
public record GoldDocument(String id, Optional<String> dct, String text, List<GoldTimex> timexes) {
    public GoldDocument {
        timexes = List.copyOf(timexes);
    }
}
