package fasti.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Texts with their code points counted. The last few are kept: the mentions of one document come
 * one after another, and a long text is not counted anew for each of them.
 */
final class CountedTexts {
    private static final int KEPT = 16;

    private final DocumentTexts texts;
    private final Map<String, Optional<Passage.Text>> last =
            new LinkedHashMap<>(2 * KEPT, 0.75f, true);

    CountedTexts(DocumentTexts texts) {
        this.texts = texts;
    }

    Optional<Passage.Text> of(String document) {
        Optional<Passage.Text> counted =
                last.computeIfAbsent(document, d -> texts.of(d).map(Passage.Text::of));
        if (last.size() > KEPT) {
            last.remove(last.keySet().iterator().next());
        }
        return counted;
    }
}
