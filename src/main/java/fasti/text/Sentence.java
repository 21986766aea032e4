package fasti.text;

/**
 * A sentence and the paragraph it stands in.
 *
 * @param span its place, white space trimmed
 * @param paragraph the number of its paragraph, from 0: paragraphs are parted by line breaks
 */
public record Sentence(TextSpan span, int paragraph) {}
