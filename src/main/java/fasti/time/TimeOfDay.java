package fasti.time;

/**
 * A time within a day, as TIMEX3 writes it after the {@code T}: "3 p.m." is {@code 15:00},
 * "morning" {@code MO}.
 *
 * @param timex what follows the {@code T}: {@code 15:00}, {@code 15:00Z}, {@code 15:00+05}, {@code
 *     MO}, {@code MI}, {@code AF}, {@code EV}, {@code NI}, {@code DT}
 */
public record TimeOfDay(String timex) {
    public static final TimeOfDay MORNING = new TimeOfDay("MO");
    public static final TimeOfDay MIDDAY = new TimeOfDay("MI");
    public static final TimeOfDay AFTERNOON = new TimeOfDay("AF");
    public static final TimeOfDay EVENING = new TimeOfDay("EV");
    public static final TimeOfDay NIGHT = new TimeOfDay("NI");
    public static final TimeOfDay DAYTIME = new TimeOfDay("DT");

    /** Refuses an empty form. */
    public TimeOfDay {
        if (timex.isEmpty()) {
            throw new IllegalArgumentException("empty time of day");
        }
    }
}
