package fasti.time;

/** A season by whole months of the northern half: winter 2016 is December 2016 to February 2017. */
public enum Season {
    SPRING("SP", 3, 21),
    SUMMER("SU", 6, 22),
    AUTUMN("FA", 9, 23),
    WINTER("WI", 12, 24);

    private final String timex;
    private final int firstMonth;
    private final int edtfCode;

    Season(String timex, int firstMonth, int edtfCode) {
        this.timex = timex;
        this.firstMonth = firstMonth;
        this.edtfCode = edtfCode;
    }

    /** The TIMEX3 letters, such as {@code SP} in {@code 2011-SP}. */
    public String timex() {
        return timex;
    }

    /** The first calendar month, 1 to 12. */
    public int firstMonth() {
        return firstMonth;
    }

    /** The EDTF level 1 code that stands in the place of a month: 21 to 24. */
    public int edtfCode() {
        return edtfCode;
    }

    static Season startingIn(int month) {
        for (Season season : values()) {
            if (season.firstMonth == month) {
                return season;
            }
        }
        throw new IllegalArgumentException("no season starts in month " + month);
    }
}
