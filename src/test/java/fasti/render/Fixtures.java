package fasti.render;

import fasti.time.CalendarPeriod;
import fasti.time.TimeValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Timelines to draw and to write. */
final class Fixtures {
    private Fixtures() {}

    /** A test resource's text. */
    static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two ports, seven rounds of talks, every precision. */
    static TimelineFile ferry() {
        try {
            return TimelineJson.read(
                    new ByteArrayInputStream(
                            text("ferry/timeline.json").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TimelineFile empty() {
        return of(ChartRange.ofDefault(), List.of());
    }

    static TimelineFile of(ChartRange range, List<TimelineFile.Event> events) {
        return new TimelineFile("1.0", range, List.of(), events, List.of(), List.of(), List.of());
    }

    static TimelineFile.Event event(String title, LocalDate day, double salience) {
        return event(title, CalendarPeriod.day(day), salience);
    }

    static TimelineFile.Event event(String title, TimeValue when, double salience) {
        return new TimelineFile.Event(
                Integer.toHexString(title.hashCode()),
                title,
                "other",
                TimelineFile.When.of(when),
                "occurred",
                Optional.empty(),
                List.of(),
                List.of(),
                salience,
                true,
                List.of(),
                List.of(),
                new TimelineFile.Corroboration(1, 1),
                Optional.empty());
    }

    static TimelineFile one() {
        return of(
                ChartRange.ofDefault(),
                List.of(event("Bridge opens", LocalDate.of(2014, 5, 9), 1)));
    }

    static TimelineFile beforeChrist() {
        LocalDate from = LocalDate.of(-99, 1, 1);
        return of(
                new ChartRange(from, LocalDate.of(100, 12, 31)),
                List.of(
                        event("Theatre opens", LocalDate.of(-54, 9, 29), 1),
                        event("Aqueduct is built", CalendarPeriod.year(-32), 1)));
    }

    /** All on one day. */
    static TimelineFile sameDay(int count) {
        return of(
                ChartRange.ofDefault(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                i ->
                                        event(
                                                "Station " + i + " reports flooding in its cellars",
                                                LocalDate.of(2016, 12, 22),
                                                1.0 / i))
                        .toList());
    }

    /** Many over five centuries, ever denser towards the end. */
    static TimelineFile centuries(int count) {
        LocalDate from = LocalDate.of(1500, 1, 1);
        long days = 500L * 365;
        List<TimelineFile.Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double share = Math.sqrt((i + 0.5) / count);
            events.add(
                    event(
                            "Entry " + i + " of the chronicle",
                            from.plusDays((long) (share * days)),
                            (i * 7919 % 10007) / 10007.0));
        }
        return of(new ChartRange(from, LocalDate.of(1999, 12, 31)), events);
    }

    static TimelineFile titled(String... titles) {
        List<TimelineFile.Event> events = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            events.add(event(titles[i], LocalDate.of(2011 + i % 7, 1 + i % 12, 15), 0.5));
        }
        return of(ChartRange.ofDefault(), events);
    }

    /** One event of one document, every text of which is hostile. */
    static TimelineFile hostile(String text) {
        TimelineFile.Event plain = event(text, LocalDate.of(2014, 5, 9), 1);
        TimelineFile.Mention mention =
                new TimelineFile.Mention(
                        text,
                        text,
                        "2014-05-09",
                        0,
                        9,
                        text,
                        text,
                        text,
                        "explicit",
                        1,
                        List.of(text));
        TimelineFile.Event event =
                new TimelineFile.Event(
                        text,
                        text,
                        "other",
                        plain.when(),
                        "occurred",
                        Optional.empty(),
                        List.of(text),
                        List.of(text),
                        1,
                        true,
                        List.of(mention),
                        List.of(),
                        new TimelineFile.Corroboration(1, 1),
                        Optional.empty());
        TimelineFile.Source source =
                new TimelineFile.Source(
                        text,
                        text,
                        Optional.of(text),
                        Optional.of("javascript:alert(1)//" + text),
                        Optional.of(text),
                        "",
                        new TimelineFile.Published(
                                Optional.empty(),
                                "none",
                                Optional.empty(),
                                0,
                                List.of(text),
                                List.of()),
                        List.of(text));
        TimelineFile.Unresolved unresolved =
                new TimelineFile.Unresolved(
                        text, text, 0, 9, text, "vague", Optional.empty(), Optional.of(text));
        return new TimelineFile(
                "1.0",
                ChartRange.ofDefault(),
                List.of(source),
                List.of(event),
                List.of(),
                List.of(),
                List.of(unresolved));
    }
}
