/**
 * Finds time wording in text and says what it means.
 *
 * <p>It must not know any date: no anchor, no calendar of the present, no resolution.
 *
 * <h2>How it works</h2>
 *
 * <p>A text becomes tokens, tokens become {@link fasti.expression.Kind kinds} of terms, and rules
 * are tried at each term in one walk down a tree over kinds: the longest match wins and stands as
 * one term before the next level of rules. Names and numbers become dates and lengths first, then
 * words around them are joined ("early", "ago", "Friday"), then ranges. Every step is linear in the
 * text.
 *
 * <h2>Extents, where guideline and annotators disagree</h2>
 *
 * <p>The TimeML guideline leaves some extents open, and corpora differ. Followed here is what most
 * annotators of news do, then those of histories:
 *
 * <ul>
 *   <li>No preposition ("on", "since", "in", "over"); the article belongs to it ("the past two
 *       years", "the 1990s"), but not before an adjective ("the [two-week] crisis", "the
 *       [third-quarter] loss") and not before bare units ("the [weeks] before").
 *   <li>"nearly", "almost", "more than", "over", "at least", "up to" belong to a length; "about"
 *       and "around" do not, though the guideline would have them: their sense is kept as {@link
 *       fasti.expression.Modifier#APPROX}. Before "ago" and "later" all of them belong to it.
 *   <li>"early", "late", "mid", "the end of" belong to the date they narrow, "earlier" and "later"
 *       to a unit ("earlier this year"), not to a weekday ("Earlier [Friday]").
 *   <li>A range is two tags ("[6]-[7 January]", "from [1990] to [1995]"), and so are days in a row.
 *   <li>Time and day are one ("3 p.m. Friday") unless a preposition parts them ("11 a.m." on "11
 *       November").
 *   <li>A part of a larger period is one ("the first ten months of 1915", "the last week of May"),
 *       as histories have it; news sometimes tags the period alone.
 *   <li>Not tagged: ages ("a 44-year-old"), "soon", "former", "already", "future" as an adjective,
 *       "Now" that opens a sentence. Most annotators of news leave them, though the older TIMEX2
 *       guideline, and so histories, tag some.
 *   <li>Lengths with a tail ("ten days of fighting", "two years after the armistice") end before
 *       it.
 * </ul>
 */
@NullMarked
package fasti.expression;

import org.jspecify.annotations.NullMarked;
