package fasti.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines of a width, the last one with an ellipsis where there is more. */
final class TextWrap {
    private final float size;
    private final boolean heavy;

    TextWrap(float size, boolean heavy) {
        this.size = size;
        this.heavy = heavy;
    }

    /**
     * Lines of at most a width; the first one may be narrower, by what already stands on it.
     *
     * @param taken the width that the first line has already lost
     */
    List<String> lines(String text, double width, double taken, int most) {
        List<String> lines = new ArrayList<>();
        String rest = ChartText.clean(text);
        double room = width - taken;
        while (!rest.isEmpty()) {
            boolean last = lines.size() == most - 1;
            if (width(rest) <= room) {
                lines.add(rest);
                break;
            }
            int cut =
                    last
                            ? ellipsisCut(rest, room)
                            : wordCut(rest, room, !lines.isEmpty() || taken == 0);
            lines.add(last ? rest.substring(0, cut).strip() + "…" : rest.substring(0, cut).strip());
            if (last) {
                break;
            }
            rest = rest.substring(cut).strip();
            room = width;
        }
        return lines;
    }

    /** One line, cut with an ellipsis where it is too long. */
    String oneLine(String text, double width) {
        List<String> lines = lines(text, width, 0, 1);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    private double width(String text) {
        return ChartText.of(text, size, heavy).width();
    }

    private int ellipsisCut(String text, double room) {
        return longest(BreakIterator.getCharacterInstance(Locale.ROOT), text, "…", room);
    }

    /** Where to break a line: after a word, or within one where it alone is too long. */
    private int wordCut(String text, double room, boolean mustTake) {
        int cut = longest(BreakIterator.getLineInstance(Locale.ROOT), text, "", room);
        if (cut > 0 || !mustTake) {
            return cut;
        }
        int within = longest(BreakIterator.getCharacterInstance(Locale.ROOT), text, "", room);
        return within > 0 ? within : Character.charCount(text.codePointAt(0));
    }

    /** The longest part, up to one of the breaks, that fits with an ending. */
    private int longest(BreakIterator breaks, String text, String ending, double room) {
        breaks.setText(text);
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (width(text.substring(0, end).strip() + ending) > room) {
                break;
            }
            fits = end;
        }
        return fits;
    }
}
