package fasti.corpus;

import fasti.text.DateClue;
import fasti.text.DateClue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads the dates in a page's {@code meta} elements; their names stand in {@code metadata.tsv}. */
final class MetaDates {
    private static final Map<String, Kind> KINDS = StructuredData.kinds("meta");
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private MetaDates() {}

    static List<DateClue> clues(PageParts page) {
        List<DateClue> clues = new ArrayList<>();
        for (Element meta : page.metas()) {
            for (String attribute : NAMES) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                Kind kind = KINDS.get(name);
                if (kind != null) {
                    String wording = meta.attr("content").strip();
                    clues.add(new DateClue(kind, "meta " + name, wording, DateText.read(wording)));
                }
            }
        }
        return clues;
    }
}
