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
 *   <li>"about", "nearly", "almost", "more than", "at least", "up to" belong to a length, as the
 *       guideline has it; annotators of news leave "about" out as often as not. "over" belongs to
 *       it only where it says more ("took [over a year]"), not where it says within ("sales over
 *       [three years]"). "around" belongs to a date ("[around Nov. 1]"), "about" does not.
 *   <li>"early", "late", "mid", "the end of", "the rest of", "the early part of" belong to the date
 *       they narrow, "most of" and "much of" do not; "earlier" and "later" belong to a unit
 *       ("earlier this year", "later that night"), not to a weekday ("Earlier [Friday]").
 *   <li>"or so", "or two", "ahead" and the possessive of "[two weeks' time]" belong to a length;
 *       "another", "an extra", "the entire" and one adjective within it too ("two bloody weeks").
 *       An amount from one number to another is one tag ("[24 to 48 hours]"), and so is one of two
 *       units ("[two years and three months]").
 *   <li>The article belongs to nouns only: "the [21 January] execution", "the [summer] offensive",
 *       "the [two day] rally", but "by [the 21st]", "in [the summer]".
 *   <li>A range is two tags ("[6]-[7 January]", "from [1990] to [1995]"), and so are days in a row.
 *   <li>Time and day are one ("3 p.m. Friday") unless a preposition parts them ("11 a.m." on "11
 *       November").
 *   <li>A part of a larger period is one ("the first ten months of 1915", "the last week of May"),
 *       as histories have it; news sometimes tags the period alone.
 *   <li>Rates are a recurrence ("$2 million [a year]", "30 [a day]", "[24 hours a day]"), speeds
 *       are not. News leaves four of five out, histories tag all; the guideline does.
 *   <li>Tagged, by the majority of annotators: "now" (with "right" before it), "Now" that opens a
 *       sentence unless a comma follows, "recently", "currently", "annually", and "recent",
 *       "current" before a noun, on which news is divided; "the near future", "the short term",
 *       "future quarters", "some time", "a while", "a short time", "at [the time]" where nothing
 *       says what time; "soon" beside a verb that points ahead ("will [soon] meet").
 *   <li>Not tagged: ages ("a 44-year-old", "was 52 years old"), "hundreds of years", "a matter of
 *       days", "soon" of a past told ("was soon sold"), "as soon as", "this time of year", "once",
 *       "then", "already", "former", "previously", "so far", "all day", "at the moment", "later in
 *       the day", "at the same time", "the foreseeable future", "annual" and "quarterly", and
 *       "future" before another noun. Most annotators of news leave them, though the older TIMEX2
 *       guideline, and so histories, tag some.
 *   <li>"The first half", "the second half" alone are a match's or a programme's as often as a
 *       year's: tagged only beside what reports tell of ("[first-half] profits", "fell in [the
 *       first half]") or with their year.
 *   <li>"Last week of" is the week before where a thing told stands around it ("the release [last
 *       week] of three men"), and the end of a month with the article or the month.
 *   <li>Lengths with a tail ("ten days of fighting", "two years after the armistice") end before
 *       it.
 * </ul>
 */
@NullMarked
package fasti.expression;

import org.jspecify.annotations.NullMarked;
