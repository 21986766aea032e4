package fasti.expression;

import java.util.List;

/**
 * What a term of a text can be in a rule's pattern. A term may be several at once: "second" is an
 * {@link #ORDINAL} and a {@link #UNIT}, "12" a {@link #NUMBER}, {@link #DAY_NUMBER} and {@link
 * #MONTH_NUMBER}. Which words are which is told by the language's word list.
 */
public enum Kind implements Element {
    // Numbers, written in digits or in words.
    NUMBER,
    /** Between whole numbers, counted in hundredths: "2 1/2", "five and a half", "22.8". */
    FRACTION,
    /** Digits, 1 to 31. */
    DAY_NUMBER,
    /** A day of the month, as a number or an ordinal: "22", "22nd". */
    DAY_OF_MONTH,
    /** Digits, 1 to 12. */
    MONTH_NUMBER,
    /** Two digits. */
    TWO_DIGITS,
    /** Digits in the shape of a year, or its words: "1996", "nineteen ninety-six". */
    YEAR_NUMBER,
    /** An apostrophe and two digits. */
    SHORT_YEAR,
    ORDINAL,
    /** An ordinal up to 31. */
    DAY_ORDINAL,
    /** "1990s", "'90s". */
    DECADE_NUMBER,
    /** "nineties". */
    DECADE_WORD,
    /** "3:30"; the value counts seconds. */
    CLOCK,

    // Names of the calendar.
    MONTH,
    /** "Dec." */
    MONTH_SHORT,
    /** A month's name that is another word too: "May", "March". */
    MONTH_DOUBTFUL,
    WEEKDAY,
    /** "Good", of "Good Friday"; the value is 1 where the calendar of feasts has the day. */
    DAY_NAME,
    /** What makes a name of the day before it: "Sunday Telegraph", "Easter Island". */
    NAME_TAIL,
    /** "Fri." */
    WEEKDAY_SHORT,
    /** "Fridays". */
    WEEKDAYS,
    SEASON,
    /** "Offensive", of "the Spring Offensive". */
    CAMPAIGN,
    /** "fall", "spring": other words too. */
    SEASON_DOUBTFUL,
    UNIT,
    UNITS,
    DAYPART,
    /** "mornings". */
    DAYPARTS,
    OVERNIGHT,
    /** "wee", of "the wee hours". */
    WEE,
    /** "noon", "midnight"; the value is the hour. */
    NOON,
    AM_PM,
    ZONE,
    /** "Eastern", of "Eastern time". */
    ZONE_NAME,
    /** "Christmas". */
    HOLIDAY,
    /** "Labor", of "Labor Day". */
    HOLIDAY_NAME,
    /** "St", of "St Patrick's Day". */
    SAINT,
    /** "Eve", of "Christmas Eve". */
    EVE,
    /** "Q3", "H1"; halves count from 5. */
    QUARTER_NAME,
    /** "Q", of "3Q", "H", of "1H"; the value is how many a year has. */
    QUARTER_LETTER,
    BC,
    AD,
    CIRCA,

    // Words that point.
    LAST,
    PAST,
    NEXT,
    COMING,
    THIS,
    THAT,
    SAME,
    PREVIOUS,
    FOLLOWING,
    CURRENT,
    LATEST,
    RECENT,
    AGO,
    EARLIER,
    LATER,
    TODAY,
    TONIGHT,
    VAGUE,
    FUTURE,
    PRESENT,
    /** "right" before "now". */
    RIGHT,
    /** "near", "distant", before "future". */
    NEAR,
    AHEAD,
    /** "Daily", "annually": a recurrence in one word; the value is its unit. */
    DAILY,
    /** "midyear"; the value is its unit. */
    MID_UNIT,
    /** "pre", "post", before a year. */
    PREFIX,

    // Words that measure.
    EARLY,
    EDGE,
    /** "about", "some". */
    ABOUT,
    /** "nearly", "over". */
    NEARLY,
    MORE,
    LESS,
    THAN,
    /** "least", "most": the value is the modifier. */
    LEAST,
    UP,
    /** "few", "several". */
    FEW,
    COUPLE,
    HALF,
    FULL,
    /** "tumultuous", of "two tumultuous weeks". */
    QUALITY,
    ANOTHER,
    /** "odd", of "40-odd". */
    ODD,
    FORTNIGHT,
    /** "yearlong"; the value is its unit. */
    LENGTH_WORD,
    WHILE,
    /** "hundreds", "a matter": of days, which are then no length. */
    AMOUNT,
    /** A verb that a length stands after: "took", "lasted". */
    LASTING,
    LONG,
    OLD,
    EVERY,
    EACH,
    PER,
    ONCE,
    TIMES,
    FISCAL,
    /** "FY2012"; the value is the year. */
    FISCAL_NUMBER,
    PERIOD_WORD,
    /** "profits", "sales": what a report tells of a half year. */
    RESULT,
    /** "his", "our": whose something is. */
    OWN,
    /** "only", "even", "perhaps", before an amount. */
    HEDGE,
    /** "will", "could", after which "last" is a verb. */
    MODAL,
    /** "away", after a length. */
    AWAY,
    /** "local", of "local time". */
    LOCAL,
    /** "come", of "the years to come". */
    COME,
    /** "son", "girl": whose months are an age. */
    CHILD,
    /** "part", "rest". */
    PART_WORD,
    REST,
    TERM,
    /** "time", "date". */
    TIME_WORD,

    // Small words.
    THE,
    A,
    OF,
    AND,
    OR,
    SO,
    TO,
    IN,
    ON,
    AT,
    BY,
    FROM,
    SINCE,
    UNTIL,
    BETWEEN,
    THROUGH,
    DURING,
    BEFORE,
    AFTER,
    O_CLOCK,
    OTHER,
    ONE,
    /** Another preposition or conjunction that a date stands after. */
    PREPOSITION,
    /** A word that begins something new, so that what stands before it is complete. */
    CLOSER,
    /** What a number counts when it is no year: "men", "km". */
    COUNTED,
    /** What a number names when it is no year: "flight", "No.". */
    NUMBERED,
    /** "soon". */
    SOON,
    /** A verb's form or other word after which "May" and "March" are no months. */
    VERBAL,

    // Marks.
    COMMA,
    STOP,
    HYPHEN,
    /** A dash between white space, or a long one. */
    DASH,
    SLASH,
    OPEN,
    CLOSE,
    POSSESSIVE,
    MONEY,

    // What rules have found.
    A_YEAR,
    A_MONTH,
    A_DAY,
    A_WEEKDAY,
    A_SEASON,
    A_PART,
    AN_ERA,
    A_UNIT,
    /** "the second day", "last week" before "of May". */
    AN_NTH,
    A_RELATIVE_DAY,
    A_LENGTH,
    A_CLOCK,
    A_DAYPART,
    A_SET,
    A_VAGUE;

    @Override
    public List<List<Slot>> expand() {
        return List.of(List.of(new Slot(this, false)));
    }
}
