package fasti.expression;

import fasti.time.TimeOfDay;

/** The parts of a day that words name. */
enum DayPart {
    MORNING("MO"),
    MIDDAY("MI"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI"),
    DAYTIME("DT");

    private final String timex;

    DayPart(String timex) {
        this.timex = timex;
    }

    TimeOfDay time() {
        return new TimeOfDay(timex);
    }
}
