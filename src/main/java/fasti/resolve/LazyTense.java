package fasti.resolve;

import fasti.text.TextSpan;
import java.util.Optional;
import java.util.function.Supplier;

/** The tense around one wording, read when first asked. Belongs to one document on one thread. */
final class LazyTense implements Supplier<Tense> {
    private final TenseReader reader;
    private final String text;
    private final TextSpan span;
    private Optional<Tense> tense = Optional.empty();

    LazyTense(TenseReader reader, String text, TextSpan span) {
        this.reader = reader;
        this.text = text;
        this.span = span;
    }

    @Override
    public Tense get() {
        if (tense.isEmpty()) {
            tense = Optional.of(reader.around(text, span));
        }
        return tense.get();
    }
}
