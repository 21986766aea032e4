package fasti.resolve;

import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.time.LocalDate;

/**
 * The last Friday and the next one, the last May and the next one, seen from a day. The tense tells
 * which is meant, unless the other is much nearer: who speaks of a date ten months off adds the
 * year, whatever the verb.
 */
record Turns(CalendarPeriod last, CalendarPeriod next, LocalDate day) {
    /** Days within which a date without a year is near, and from which it is far. */
    private static final long NEAR = 100;

    private static final long FAR = 200;

    /** Days to a date just ahead whose last turn was nearly a year ago. */
    private static final long SOON = 45;

    private static final long LONG_AGO = 310;

    /** Days within which all but leap days and dates with their weekday come again. */
    private static final long FARTHEST = 400;

    /** Months and quarters to come are named without their year only shortly before. */
    private static final long NEAR_MONTH = 35;

    /** Days after its end within which a quarter's results are still to be reported. */
    private static final long REPORTED = 45;

    private static final long HALF_YEAR = 150;

    /** Days after its end within which a season is still "this winter". */
    private static final long JUST_OVER = 25;

    /** Whether the last is meant although the verb points ahead. */
    boolean isLastMeant(Tense tense, Method method) {
        long back = days(last.last(), day);
        long on = days(day, next.first());
        // "It was expected on Wednesday", said on Thursday.
        if (tense == Tense.BACKSHIFTED && back <= 1 && method == Method.WEEKDAY) {
            return true;
        }
        // "Will report first-half results" in July.
        boolean reported = back < REPORTED && on > HALF_YEAR && !isExact(last) && !isSeason(last);
        // "A debate was scheduled for Friday, Sept. 26": the next such Friday is years away.
        boolean yearsOff = on > FARTHEST && back < on;
        return reported || yearsOff || (tense != Tense.FUTURE && back < NEAR && on > FAR);
    }

    /** Whether the next is meant although no verb points ahead. */
    boolean isNextMeant(Tense tense) {
        long back = days(last.last(), day);
        long on = days(day, next.first());
        // 20 August is a Friday but once in six years.
        if (tense != Tense.PAST && back > FARTHEST && on < back) {
            return true;
        }
        // Who speaks of last July in July adds the year.
        if (tense != Tense.PAST && on < SOON && back > LONG_AGO) {
            return true;
        }
        // The verb may not be the date's own: "declared a dividend, payable Dec. 15".
        boolean present = tense == Tense.PRESENT;
        long near = present || next.granularity() == Granularity.DAY ? NEAR : NEAR_MONTH;
        return tense != Tense.PAST && on < near && back > FAR;
    }

    private static boolean isSeason(CalendarPeriod period) {
        return period.granularity() == Granularity.SEASON;
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    /** "This winter's storms", said in March, are those of the winter just over. */
    boolean isJustOver() {
        return days(last.last(), day) < JUST_OVER && days(day, next.first()) > HALF_YEAR;
    }

    /** Whether it is a day, a week or a month, and no more. */
    static boolean isExact(CalendarPeriod period) {
        return period.granularity().isFinerThan(Granularity.QUARTER);
    }
}
