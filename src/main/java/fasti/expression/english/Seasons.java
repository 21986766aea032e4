package fasti.expression.english;

import static fasti.expression.Element.oneOf;
import static fasti.expression.Element.optional;
import static fasti.expression.Element.sequence;
import static fasti.expression.Kind.*;
import static fasti.expression.Rule.rule;

import fasti.expression.Element;
import fasti.expression.Match;
import fasti.expression.Meaning;
import fasti.expression.Meaning.SeasonOf;
import fasti.expression.Rule;
import fasti.time.Granularity;
import fasti.time.Season;
import java.util.List;

/** Seasons: "the spring of 1941", "last fall". */
final class Seasons {
    private static final Element YEAR_BC = sequence(oneOf(NUMBER, YEAR_NUMBER), BC);

    private Seasons() {}

    static List<Rule.Draft> rules() {
        return List.of(
                rule("season of a year")
                        .when(
                                optional(THE),
                                SEASON,
                                optional(oneOf(OF, COMMA)),
                                oneOf(
                                        CalendarDates.YEARS,
                                        YEAR_BC,
                                        sequence(YEAR_NUMBER, oneOf(HYPHEN, SLASH), TWO_DIGITS)))
                        .then(Seasons::season)
                        .as(A_SEASON)
                        .example("in [the spring of 1941]", "1941-SP")
                        .example("[summer 2010]", "2010-SU"),
                rule("season")
                        .when(optional(THE), SEASON)
                        .unless(m -> isNoSeason(m) && !isOfCampaign(m))
                        .then(Seasons::season)
                        .as(A_SEASON)
                        .before("season of some year")
                        .example("in [the autumn]", "XXXX-FA")
                        .counterExample("the fall of the city")
                        .example("of the [Spring] Offensive of", "XXXX-SP")
                        .example("for a [spring] election", "XXXX-SP")
                        .counterExample("at the Winter Games they")
                        .counterExample("prices fall"),
                rule("season of some year")
                        .when(optional(THE), SEASON)
                        .onlyIf(m -> m.follows(IN, DURING, SINCE, UNTIL, BY) && m.precedes(OF))
                        .then(Seasons::season)
                        .as(A_SEASON)
                        .fragment()
                        .example("in the fall of", "XXXX-FA"),
                rule("season's months")
                        .when(optional(THE), SEASON, UNITS)
                        .onlyIf(m -> m.unit() == Granularity.MONTH)
                        .then(Seasons::season)
                        .as(A_SEASON)
                        .example("in [the summer months]", "XXXX-SU"),
                rule("pointed season")
                        .when(Weekdays.POINTERS, SEASON)
                        .unless(Seasons::isVerb)
                        .then(Seasons::season)
                        .as(A_SEASON)
                        .example("[last fall]", "LAST XXXX-FA")
                        .counterExample("shares that fall into junk"));
    }

    private static Meaning season(Match m) {
        return new SeasonOf(m.season(), Dates.year(m), m.has(SHORT_YEAR), Dates.deixis(m));
    }

    /** "leaves that fall to earth". */
    private static boolean isVerb(Match m) {
        return m.has(THAT) && m.precedes(VERBAL) && m.isAt(m.size() - 1, SEASON_DOUBTFUL);
    }

    /** "the [Spring] Offensive", "a [spring] election". */
    private static boolean isOfCampaign(Match m) {
        boolean noun = m.precedesPlain() && !m.precedesCapital() && m.follows(THE, A, OWN);
        boolean spring = noun && m.season() == Season.SPRING;
        return m.size() == 1 && m.season() != Season.AUTUMN && (spring || m.precedes(CAMPAIGN));
    }

    /** "the fall of the city", "to spring forward", "the Winter Games". */
    private static boolean isNoSeason(Match m) {
        if (m.precedes(NAME_TAIL) || (m.has(THE) && m.precedes(CAMPAIGN))) {
            return true;
        }
        if (m.has(THE) && m.precedesPlain() && !m.precedesCapital()) {
            return true;
        }
        boolean doubtful = m.isAt(m.size() - 1, SEASON_DOUBTFUL);
        if (!doubtful) {
            return m.capitalAt(m.size() - 1) && !m.capitalAt(0);
        }
        boolean placed =
                m.follows(IN, DURING, EARLY, UNTIL, BY, SINCE)
                        || (m.has(THE) && m.season() == Season.SPRING);
        return !placed || m.precedes(OF) || (m.precedesPlain() && !m.has(THE));
    }
}
