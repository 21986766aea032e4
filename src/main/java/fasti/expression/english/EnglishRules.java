package fasti.expression.english;

import fasti.expression.Rule;
import fasti.expression.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules of English, in the levels in which they work: names and numbers become dates, lengths
 * and times; then words around them ("early", "ago", "Friday"); then ranges.
 */
public final class EnglishRules {

    private EnglishRules() {}

    /** The levels, each reading what the one before left. */
    public static List<RuleSet> levels() {
        return List.of(
                RuleSet.of(words()),
                RuleSet.of(joined()),
                RuleSet.of(phrases()),
                RuleSet.of(wholes()));
    }

    private static List<Rule.Draft> words() {
        List<Rule.Draft> rules = new ArrayList<>();
        rules.addAll(CalendarDates.rules());
        rules.addAll(Weekdays.rules());
        rules.addAll(Holidays.rules());
        rules.addAll(Relative.rules());
        rules.addAll(Durations.rules());
        rules.addAll(VagueLengths.rules());
        rules.addAll(Seasons.rules());
        rules.addAll(Quarters.rules());
        rules.addAll(ReportedQuarters.rules());
        rules.addAll(FiscalYears.rules());
        rules.addAll(Eras.rules());
        rules.addAll(Recurrences.rules());
        rules.addAll(Clocks.rules());
        rules.addAll(TimesOfDay.rules());
        rules.addAll(Vagueness.rules());
        rules.addAll(Ranges.rules());
        return rules;
    }

    private static List<Rule.Draft> joined() {
        List<Rule.Draft> rules = new ArrayList<>();
        rules.addAll(Weekdays.phrases());
        rules.addAll(LengthPhrases.compounds());
        return rules;
    }

    private static List<Rule.Draft> phrases() {
        List<Rule.Draft> rules = new ArrayList<>();
        rules.addAll(Periods.phrases());
        rules.addAll(LengthsAway.phrases());
        rules.addAll(LengthPhrases.phrases());
        rules.addAll(Quarters.phrases());
        rules.addAll(ReportedQuarters.phrases());
        rules.addAll(TimesOfDay.phrases());
        return rules;
    }

    private static List<Rule.Draft> wholes() {
        List<Rule.Draft> rules = new ArrayList<>();
        rules.addAll(DateRanges.rules());
        return rules;
    }
}
