package fasti.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is told of an event at one place: title, head, type, actors and places. */
final class Telling {
    private final TaggedSentence s;
    private final Attachment attachment;
    private final Optional<Clause> content;
    private final Optional<Run> partner;
    private final String title;
    private final Discourse discourse;

    Telling(Reading reading, Discourse discourse, int time, Attachment attachment) {
        this.s = reading.words();
        this.attachment = attachment;
        this.discourse = discourse;
        TitleWriter writer = new TitleWriter(reading, discourse, time);
        Optional<Clause> saying = attachment.clause().filter(c -> isClause());
        content = saying.flatMap(reading::contentOf);
        partner = saying.filter(c -> isSaying(c)).flatMap(c -> Meetings.partner(reading, time));
        title = title(writer);
    }

    private boolean isSaying(Clause clause) {
        return !clause.subject().isEmpty() && s.lexicon().isVerb("say", clause.verb().lemma());
    }

    private boolean isClause() {
        return attachment.kind() == Attachment.Kind.CLAUSE;
    }

    private String title(TitleWriter writer) {
        if (attachment.kind() == Attachment.Kind.PARTICIPLE) {
            return writer.participle(attachment.clause().orElseThrow(), attachment.phrase());
        }
        if (!isClause()) {
            return writer.noun(attachment.phrase());
        }
        Clause clause = attachment.clause().orElseThrow();
        if (partner.isPresent()) {
            return writer.meeting(clause, partner.get());
        }
        return content.map(c -> writer.statement(clause, c)).orElseGet(() -> writer.clause(clause));
    }

    String title() {
        return title;
    }

    String head() {
        if (partner.isPresent()) {
            return "meet";
        }
        if (attachment.kind() == Attachment.Kind.PARTICIPLE) {
            return s.lexicon().inflection().lemma(s.lower(attachment.phrase().from()));
        }
        if (!isClause()) {
            Run chunk = s.chunk(attachment.phrase().from());
            return s.lexicon().inflection().singular(s.lower(s.head(chunk)));
        }
        return attachment.clause().orElseThrow().verb().lemma();
    }

    EventType type() {
        if (partner.isPresent()) {
            return EventType.MEETING;
        }
        if (!isClause()) {
            return Typing.ofNoun(s, attachment.phrase());
        }
        Clause clause = attachment.clause().orElseThrow();
        if (content.isEmpty()) {
            return Typing.ofClause(s, clause);
        }
        Speaker speaker = Speaker.of(s, clause.subject(), discourse);
        if (!speaker.name().isEmpty() && title.startsWith(speaker.name() + ":")) {
            return EventType.STATEMENT;
        }
        boolean person = speaker.isPerson();
        EventType said = Typing.ofClause(s, content.get());
        boolean own = StatementWriter.isOwnDeed(s, content.get(), clause);
        boolean denied = s.lexicon().isVerb("deny", clause.verb().lemma());
        return (person && !own) || denied || said == EventType.OTHER ? EventType.STATEMENT : said;
    }

    List<String> actors() {
        Set<String> all = new LinkedHashSet<>();
        for (Run run : runs()) {
            all.addAll(Names.actors(s, run, discourse));
        }
        return List.copyOf(all);
    }

    List<String> places() {
        Set<String> all = new LinkedHashSet<>();
        for (Run run : runs()) {
            all.addAll(Names.places(s, run));
        }
        return List.copyOf(all);
    }

    private List<Run> runs() {
        if (!isClause()) {
            Run subject = attachment.clause().map(Clause::subject).orElse(Run.NONE);
            boolean told = attachment.kind() == Attachment.Kind.PARTICIPLE;
            return told ? List.of(subject, attachment.phrase()) : List.of(attachment.phrase());
        }
        List<Run> runs = new ArrayList<>();
        Clause clause = attachment.clause().orElseThrow();
        runs.add(clause.subject());
        runs.add(clause.body());
        content.ifPresent(c -> runs.add(c.subject()));
        content.ifPresent(c -> runs.add(c.body()));
        return runs;
    }
}
