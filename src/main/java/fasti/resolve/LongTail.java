package fasti.resolve;

import java.util.Optional;

/** Phrases that our rules leave over. */
final class LongTail {
    Reading read(String words, Situation situation) {
        return Reading.noAnchor("XXXX", Optional.empty(), Method.IMPLIED_YEAR);
    }
}
