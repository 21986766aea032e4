package fasti.dating;

import fasti.anchor.DateAnchor;
import fasti.anchor.DateAnchor.Basis;
import fasti.anchor.DateAnchor.Candidate;
import fasti.dating.DatingWords.Role;
import fasti.event.DocumentEvents;
import fasti.expression.Boundary;
import fasti.expression.TimeExpression;
import fasti.series.Quotation;
import fasti.series.SeriesFinder;
import fasti.series.SeriesReference;
import fasti.text.Document;
import fasti.text.TextSpan;
import fasti.time.CalendarPeriod;
import fasti.time.Endpoint;
import fasti.time.Interval;
import fasti.time.Qualified;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Dates a document by the chronology of the others: of the years that its dateline and weekday
 * leave, the one in which the meeting it speaks of was held. What is not certain carries {@code ?};
 * where more than one day is left, the document stays undated, with the bounds that are known.
 */
public final class CrossDating {
    private static final double STATED = 0.9;
    private static final double OFFERED = 0.6;

    private final DatingWords words = DatingWords.english();
    private final SeriesFinder finder = SeriesFinder.english();

    private CrossDating() {}

    /** Dates English text. */
    public static CrossDating english() {
        return new CrossDating();
    }

    /**
     * Whether others may date a text at all: it speaks of days without their year, of named talks,
     * or of what has been so since a date. Cheaper than to find its events.
     */
    public boolean mayDate(Document document, List<TimeExpression> found) {
        String text = document.text();
        return found.stream().anyMatch(e -> leansOnOthers(e, text))
                || finder.find(bare(document)).stream().anyMatch(r -> looksAhead(r, text));
    }

    private static DocumentEvents bare(Document document) {
        return new DocumentEvents(
                document, DateAnchor.none(), List.of(), List.of(), List.of(), List.of());
    }

    private boolean leansOnOthers(TimeExpression expression, String text) {
        boolean since = expression.boundary() == Boundary.SINCE;
        return (YearlessDays.of(expression.meaning()).isPresent()
                        && words.isAfterPreposition(text, expression.span().start()))
                || (since && words.holds(Role.FIRST, sentence(expression.span(), text)));
    }

    private boolean looksAhead(SeriesReference reference, String text) {
        return reference.isNamed() && words.looksAhead(sentence(reference.span(), text));
    }

    private static String sentence(TextSpan span, String text) {
        return Quotation.sentence(text, span).of(text);
    }

    /** The document's date by what is known; its own anchor where nothing tells. */
    public DateAnchor date(DocumentEvents undated, KnownDates known) {
        UndatedText text = new UndatedText(undated, words);
        List<Window> windows = new Windows(text, known, words).all(finder);
        if (windows.stream().allMatch(Window::ownWord)) {
            return undated.anchor();
        }
        List<LocalDate> own = ownCandidates(undated.anchor());
        return own.isEmpty()
                ? decide(undated.anchor(), ReportDays.of(text, windows), windows, OFFERED)
                : decide(undated.anchor(), own, windows, STATED);
    }

    private static List<LocalDate> ownCandidates(DateAnchor anchor) {
        return anchor.candidates().stream()
                .filter(c -> c.eliminatedBy().isEmpty())
                .filter(c -> c.date().start().equals(c.date().end()))
                .flatMap(c -> c.date().start().stream())
                .toList();
    }

    private static DateAnchor decide(
            DateAnchor own, List<LocalDate> days, List<Window> windows, double confidence) {
        List<LocalDate> left =
                days.stream().filter(d -> windows.stream().allMatch(w -> w.holds(d))).toList();
        Optional<TimeValue> date =
                left.size() == 1 ? Optional.of(value(left.get(0), confidence)) : Optional.empty();
        List<String> reasons = new ArrayList<>(own.explanation());
        windows.stream()
                .filter(w -> !w.ownWord())
                .map(Window::reason)
                .distinct()
                .forEach(reasons::add);
        return new DateAnchor(
                date,
                date.isPresent() ? Basis.CORPUS : own.basis(),
                bounds(windows).or(own::bounds),
                date.isPresent() ? confidence : 0,
                reasons,
                candidates(days, windows, left.size()));
    }

    private static TimeValue value(LocalDate day, double confidence) {
        CalendarPeriod plain = CalendarPeriod.day(day);
        return confidence < STATED ? Qualified.uncertain(plain) : plain;
    }

    private static List<Candidate> candidates(
            List<LocalDate> days, List<Window> windows, int left) {
        List<Candidate> candidates = new ArrayList<>();
        for (LocalDate day : days) {
            Optional<String> out =
                    windows.stream().filter(w -> !w.holds(day)).map(Window::reason).findFirst();
            double share = out.isPresent() ? 0 : Math.round(1000.0 / left) / 1000.0;
            candidates.add(new Candidate(CalendarPeriod.day(day), share, out));
        }
        return candidates.stream()
                .sorted(Comparator.comparing(c -> c.eliminatedBy().isPresent()))
                .toList();
    }

    /** Between which days all the reasons leave room; empty where they contradict each other. */
    private static Optional<Interval> bounds(List<Window> windows) {
        LocalDate from =
                windows.stream()
                        .map(Window::earliest)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
        LocalDate to =
                windows.stream()
                        .map(Window::latest)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX);
        boolean none = from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX);
        return none || to.isBefore(from)
                ? Optional.empty()
                : Optional.of(new Interval(end(from), end(to)));
    }

    private static Endpoint end(LocalDate day) {
        boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
        return open ? new Endpoint.Open() : Endpoint.at(CalendarPeriod.day(day));
    }
}
