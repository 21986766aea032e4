package fasti.dating;

import fasti.dating.DatingWords.Role;
import fasti.dating.KnownDates.Known;
import fasti.dating.UndatedText.Yearless;
import fasti.expression.Boundary;
import fasti.resolve.TimeMention;
import fasti.series.Series;
import fasti.series.SeriesFinder;
import fasti.series.SeriesReference;
import fasti.time.DaySpan;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds between which days an undated text must have been written, by all that is known. */
final class Windows {
    /** News speaks of a day without its year for about so long, before and after. */
    private static final int YEARLESS_DAYS = 330;

    private final UndatedText text;
    private final KnownDates known;
    private final DatingWords words;

    Windows(UndatedText text, KnownDates known, DatingWords words) {
        this.text = text;
        this.known = known;
        this.words = words;
    }

    List<Window> all(SeriesFinder finder) {
        List<Window> windows = new ArrayList<>();
        own().ifPresent(windows::add);
        text.yearless().forEach(y -> matched(y).ifPresent(windows::add));
        finder.find(text.events()).forEach(r -> expected(r).ifPresent(windows::add));
        text.events().mentions().forEach(m -> ended(m).ifPresent(windows::add));
        return windows;
    }

    /** The text's own bounds: it speaks of 2012 as past. */
    private Optional<Window> own() {
        Optional<Interval> bounds = text.events().anchor().bounds();
        return bounds.map(
                b ->
                        new Window(
                                b.start().orElse(LocalDate.MIN),
                                b.end().orElse(LocalDate.MAX),
                                "the text's own dates leave " + b.edtf(),
                                true));
    }

    /** "The Lisbon meeting on February 15-16" stands in another document, with its year. */
    private Optional<Window> matched(Yearless mention) {
        List<Known> same =
                known.on(mention.days()).stream()
                        .filter(k -> isBegun(k.days()) && isSame(mention, k))
                        .toList();
        Set<LocalDate> days = same.stream().map(k -> k.days().first()).collect(Collectors.toSet());
        return days.size() == 1 ? Optional.of(around(mention, same.get(0))) : Optional.empty();
    }

    private boolean isSame(Yearless mention, Known event) {
        long names = mention.terms().sharedNames(event.terms(), known::isTelling);
        long deeds = mention.terms().sharedDeeds(event.terms());
        return mention.days().isRange() ? names >= 1 : names >= 2 && deeds >= 1;
    }

    /** False for what went on "until 2012", whose first day nobody knows. */
    private static boolean isBegun(DaySpan days) {
        return !days.first().equals(LocalDate.MIN);
    }

    private static Window around(Yearless mention, Known known) {
        LocalDate first = known.days().first();
        String reason =
                "\""
                        + mention.wording()
                        + "\" is "
                        + known.event().when().edtf()
                        + " in "
                        + known.event().evidence().document()
                        + ": "
                        + known.event().title();
        return mention.ahead()
                ? new Window(first.minusDays(YEARLESS_DAYS), first, reason, false)
                : new Window(
                        first.minusDays(mention.days().isRange() ? YEARLESS_DAYS : 0),
                        first.plusDays(YEARLESS_DAYS),
                        reason,
                        false);
    }

    /** The text looks ahead to talks that other documents date. */
    private Optional<Window> expected(SeriesReference r) {
        boolean ahead = r.isNamed() && r.times().isEmpty() && looksAhead(r);
        return ahead ? series(r).flatMap(s -> before(r, s)) : Optional.empty();
    }

    private boolean looksAhead(SeriesReference r) {
        String sentence = text.sentence(r.span());
        return words.looksAhead(sentence);
    }

    private Optional<Series> series(SeriesReference r) {
        String name = r.name().toLowerCase(Locale.ROOT);
        return known.series().stream()
                .filter(s -> s.family().equals(r.family()))
                .filter(s -> s.key().equals(name))
                .findFirst();
    }

    private static Optional<Window> before(SeriesReference r, Series series) {
        List<DaySpan> days =
                series.members().stream()
                        .filter(m -> r.ordinal().isEmpty() || r.ordinal().getAsInt() == m.ordinal())
                        .flatMap(m -> DaySpan.of(m.when()).stream())
                        .filter(Windows::isBegun)
                        .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.get(0).first();
        LocalDate last = days.get(days.size() - 1).first();
        return Optional.of(
                new Window(
                        first.minusDays(YEARLESS_DAYS),
                        last,
                        "the text looks ahead to the "
                                + series.name()
                                + ", known from "
                                + first
                                + " to "
                                + last,
                        false));
    }

    /** "For the first time since 2012": what another document still told as going on has ended. */
    private Optional<Window> ended(TimeMention mention) {
        Optional<TimeValue> since = mention.resolution().value();
        boolean marks = mention.expression().boundary() == Boundary.SINCE && since.isPresent();
        String sentence = marks ? text.sentence(mention.expression().span()) : "";
        if (!words.holds(Role.FIRST, sentence)) {
            return Optional.empty();
        }
        Terms terms = Terms.of(sentence);
        Optional<LocalDate> start = since.flatMap(TimeValue::start);
        return known.lasting().stream()
                .filter(k -> start.equals(k.event().when().start()))
                .filter(k -> terms.sharedNames(k.terms(), known::isTelling) >= 1)
                .flatMap(k -> k.asOf().map(day -> after(k, day)).stream())
                .max(Comparator.comparing(Window::earliest));
    }

    private static Window after(Known k, LocalDate day) {
        return new Window(
                day,
                LocalDate.MAX,
                "on "
                        + day
                        + " it was still so ("
                        + k.event().evidence().document()
                        + "): "
                        + k.event().title(),
                false);
    }
}
