package fasti.render;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

/**
 * iCalendar: all-day events, whose DTEND is exclusive. A calendar knows only days, so a coarser
 * date is said in the summary, and {@code X-FASTI-EDTF} keeps it exactly. Years before 1 have no
 * place in the format and are left out.
 */
final class CalendarFeed implements Feed.Writer {

    @Override
    public String text(FeedSource source) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Fasti//Timeline//EN");
        calendar.setName(source.heading());
        source.events().stream()
                .filter(e -> begin(e).getYear() >= 1)
                .map(CalendarFeed::event)
                .forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static LocalDate begin(TimelineFile.Event event) {
        return event.shownWhen().start().or(event.shownWhen()::end).orElseThrow();
    }

    private static VEvent event(TimelineFile.Event event) {
        TimelineFile.When when = event.shownWhen();
        LocalDate begin = begin(event);
        VEvent entry = new VEvent();
        entry.setUid(event.id() + "@fasti");
        entry.setDateTimeStamp(stamp(begin));
        entry.setDateStart(new DateStart(day(begin)));
        Optional<LocalDate> end = when.end().filter(e -> when.start().isPresent());
        end.ifPresent(e -> entry.setDateEnd(new DateEnd(day(e.plusDays(1)))));
        entry.setSummary(summary(event));
        entry.setDescription(description(event));
        entry.addCategories(event.type(), event.shownStatus());
        entry.setStatus(
                event.shownStatus().equals("planned") ? Status.tentative() : Status.confirmed());
        entry.setTransparency(Transparency.transparent());
        if (!event.places().isEmpty()) {
            entry.setLocation(String.join(", ", event.places()));
        }
        entry.addExperimentalProperty("X-FASTI-EDTF", when.edtf());
        entry.addExperimentalProperty("X-FASTI-PRECISION", when.precision());
        return entry;
    }

    /** A calendar asks for a time of writing; a clock must not get in, so it is the event's day. */
    private static DateTimeStamp stamp(LocalDate day) {
        return new DateTimeStamp(
                date(
                        new DateTimeComponents(
                                day.getYear(),
                                day.getMonthValue(),
                                day.getDayOfMonth(),
                                0,
                                0,
                                0,
                                true),
                        true,
                        ZoneOffset.UTC));
    }

    private static ICalDate day(LocalDate day) {
        return date(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false,
                ZoneId.systemDefault());
    }

    /**
     * Left to itself, the library counts in the calendar of the machine's locale, such as the
     * Buddhist one. Whole days it writes in the machine's zone, so they are counted in it too.
     */
    private static ICalDate date(DateTimeComponents components, boolean hasTime, ZoneId zone) {
        Calendar gregorian = new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
        return new ICalDate(components.toDate(gregorian), components, hasTime);
    }

    private static String summary(TimelineFile.Event event) {
        TimelineFile.When when = event.shownWhen();
        MarkShape shape = MarkShape.of(when);
        boolean plain = (shape == MarkShape.DAY || shape == MarkShape.DAYS) && !when.inferred();
        return plain ? event.shownTitle() : event.shownTitle() + " (" + when.display() + ")";
    }

    private static String description(TimelineFile.Event event) {
        return event.shownWhen().display()
                + event.mentions().stream()
                        .map(m -> "\n\n“" + m.quote() + "” (" + m.document() + ")")
                        .collect(Collectors.joining());
    }
}
