package fasti.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the titles of one document's events. */
final class TitleWriter {
    /** A noun phrase so short leaves a stranger asking which. */
    private static final int BRIEF = 28;

    private final TaggedSentence s;
    private final Reading reading;
    private final Discourse discourse;
    private final SubjectWriter subjects;
    private final VerbWriter verbs;
    private final TitleCut cuts;
    private final Completeness whole;
    private final StatementWriter statements;
    private final int own;

    TitleWriter(Reading reading, Discourse discourse, int own) {
        this.s = reading.words();
        this.reading = reading;
        this.subjects = new SubjectWriter(reading.words(), discourse, own);
        this.discourse = discourse;
        this.verbs = new VerbWriter(s);
        this.whole = new Completeness(s);
        this.cuts = new TitleCut(reading, own);
        this.statements = new StatementWriter(this, reading, discourse, own);
        this.own = own;
    }

    /** The title of an event named by a noun phrase: "Ceasefire deal with Bogota". */
    String noun(Run phrase) {
        int from = phrase.from();
        if (s.tagIs(from, "PRP$")) {
            return subjects.owned(phrase);
        }
        if (isArticle(from)) {
            from++;
        }
        Run run = new Run(from, phrase.to());
        boolean single = new Wording(s, own).add(run).title().indexOf(' ') < 0;
        if (single && s.isPremodifier(own) && s.isAbsolute(own)) {
            return withDeed(run, new Wording(s, -1).add(run).title());
        }
        String title = cuts.add(new Wording(s, own), run, from + 1).title();
        String told = title.length() < BRIEF ? withDeed(run, title) : title;
        boolean bare = told.indexOf(' ') < 0 || (told.equals(title) && isAnybodys(run));
        return bare ? "" : told;
    }

    /** "Economic crisis", "most active session": of whom and where nobody can tell. */
    private boolean isAnybodys(Run phrase) {
        boolean single = s.chunk(phrase.to() - 1).from() <= phrase.from();
        int nouns = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            nouns += s.tagIs(i, "NN") && !s.isTime(i) ? 1 : 0;
            single &= !s.word(i).isName() || s.isTime(i);
        }
        return single && nouns < 2;
    }

    /** "Explosion that killed eleven workers": what a brief noun needs to be told apart. */
    private String withDeed(Run phrase, String brief) {
        int that = s.tagIs(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
        int first = phrase.from();
        Optional<Clause> deed =
                reading.clauses().stream()
                        .filter(
                                c ->
                                        c.verb().tellsPast()
                                                && s.chunk(phrase.to() - 1).from() <= first)
                        .filter(c -> s.is("relative", that))
                        .filter(c -> reading.segments().get(c.segment()).words().from() == that)
                        .filter(c -> c.verb().run().from() == that + 1 && !c.body().isEmpty())
                        .findFirst();
        return deed.map(c -> withDeed(new Wording(s, own).add(phrase), c)).orElse(brief);
    }

    private String withDeed(Wording title, Clause deed) {
        title.add("that").add(deed.verb().run());
        return cuts.add(title, deed.body(), cuts.minimum(deed)).title();
    }

    /** "Anna Keller met the envoy in Geneva". */
    String meeting(Clause saying, Run partner) {
        Speaker speaker = Speaker.of(s, saying.subject(), discourse);
        if (speaker.name().isEmpty()) {
            return clause(saying);
        }
        Wording title = new Wording(s, own).add(speaker.name()).add("met");
        int first = s.chunk(partner.from()).to();
        return cuts.add(title, partner, Math.max(first, partner.from() + 1)).title();
    }

    /** "She was born in Lima". */
    String participle(Clause clause, Run phrase) {
        Wording title = new Wording(s, own).add(subjects.write(clause, Optional.empty()));
        if (title.length() == 0) {
            return "";
        }
        if (s.tagIs(phrase.from(), "VBG")) {
            title.add(s.lexicon().inflection().pastOf(s.lower(phrase.from())));
            Run rest = new Run(phrase.from() + 1, phrase.to());
            return cuts.add(title, rest, rest.from() + 1).title();
        }
        boolean plural = verbs.isPlural(clause.subject());
        boolean due = s.is("due", phrase.from()) && s.tagIs(phrase.from() + 1, "TO");
        title.add(due ? (plural ? "are" : "is") : plural ? "were" : "was");
        int verb = s.tagIs(phrase.from(), "RB") ? phrase.from() + 1 : phrase.from();
        for (int i = phrase.from(); i <= verb; i++) {
            title.add(s.lower(i));
        }
        Run rest = new Run(verb + 1, phrase.to());
        return cuts.add(title, rest, rest.from()).title();
    }

    /** The title of a clause, as told by itself. */
    String clause(Clause clause) {
        if (!clause.subject().isEmpty() && s.is("first-person", clause.subject().from())) {
            return ownWords(clause);
        }
        if (isBehindQuote(clause)) {
            return quotation(clause);
        }
        return forecast(clause)
                .orElseGet(
                        () ->
                                isExpletive(clause)
                                        ? announced(clause)
                                        : clause(clause, Optional.empty()));
    }

    /** "Keller said sales would grow next year": what is to come is hers to say. */
    private Optional<String> forecast(Clause clause) {
        int before = reading.clauses().indexOf(clause) - 1;
        if (before < 0 || clause.kind() != Clause.Kind.CONTENT || !clause.verb().modal()) {
            return Optional.empty();
        }
        Clause saying = reading.clauses().get(before);
        return Optional.of(saying)
                .filter(c -> !c.subject().isEmpty() && !c.verb().passive())
                .filter(c -> s.lexicon().isVerb("say", c.verb().lemma()))
                .filter(c -> !StatementWriter.isOwnDeed(s, clause, c))
                .map(c -> Speaker.of(s, c.subject(), discourse).name())
                .filter(name -> !name.isEmpty())
                .map(name -> statements.said(statements.prefix(name), clause, Optional.empty()));
    }

    /**
     * “A sad day for the valley,” said the mayor: what is quoted is no clause, but all that is
     * said.
     */
    private boolean isBehindQuote(Clause clause) {
        int first = clause.start();
        return first > s.begin() + 2
                && s.lexicon().isVerb("say", clause.verb().lemma())
                && s.tagIs(first - 1, "''")
                && clause.kind() == Clause.Kind.MAIN;
    }

    /** The title of a statement: what was said, and by whom where that matters. */
    String statement(Clause saying, Clause content) {
        return statements.write(saying, content);
    }

    private String quotation(Clause saying) {
        String name = Speaker.of(s, saying.subject(), discourse).name();
        if (name.isEmpty()) {
            return clause(saying, Optional.empty());
        }
        Wording title = new Wording(s, own).add(name + ":");
        Run words = new Run(s.begin(), saying.start());
        return cuts.add(title, words, words.from() + 1).title();
    }

    /** "It was announced that", "it is winter": "it" stands for nothing. */
    private boolean isExpletive(Clause clause) {
        boolean it = s.lower(clause.subject().from()).equals("it") && !clause.subject().isEmpty();
        boolean passive = clause.verb().passive() || clause.verb().lemma().equals("emerge");
        boolean said = passive && s.lexicon().isVerb("say", clause.verb().lemma());
        return it && (said || (clause.verb().isBe() && isEmpty(clause)));
    }

    /** "it is winter", "it is possible that", not "it was in the harbour". */
    private boolean isEmpty(Clause clause) {
        int at = clause.body().from();
        int next = reading.clauses().indexOf(clause) + 1;
        boolean content =
                next < reading.clauses().size()
                        && reading.clauses().get(next).kind() == Clause.Kind.CONTENT
                        && !reading.clauses().get(next).opener().equals("and");
        return content || s.word(at).tag().equals("NN") || s.isTime(at);
    }

    /** What "it was announced that" announces. */
    private String announced(Clause clause) {
        int next = reading.clauses().indexOf(clause) + 1;
        return next < reading.clauses().size()
                        && reading.clauses().get(next).kind() == Clause.Kind.CONTENT
                ? clause(reading.clauses().get(next), Optional.empty())
                : "";
    }

    /** "We looked at it", with who says so; nothing where nobody can tell. */
    private String ownWords(Clause clause) {
        if (whole.isVague(clause)) {
            return "";
        }
        return reading.clauses().stream()
                .filter(c -> !c.equals(clause) && !c.subject().isEmpty())
                .filter(c -> s.lexicon().isVerb("say", c.verb().lemma()))
                .filter(c -> !s.is("first-person", c.subject().from()))
                .map(c -> Speaker.of(s, c.subject(), discourse).name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(() -> discourse.references().speakerOf(s))
                .map(name -> statements.said(statements.prefix(name), clause, Optional.empty()))
                .orElse("");
    }

    private boolean isArticle(int i) {
        return s.is("article", i);
    }

    /** "There were clashes between the crews": what there was. */
    private String existence(Clause clause) {
        Run chunk = s.chunk(clause.body().from());
        Run phrase = chunk.isEmpty() ? chunk : NounPhrases.extended(s, chunk, s.lexicon());
        boolean event = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            event |= s.lexicon().isEventNoun(s.word(i).form());
        }
        return event && !s.lower(phrase.from()).equals("no") ? noun(phrase) : "";
    }

    /** The same where somebody says it, who may be its subject. */
    String clause(Clause clause, Optional<String> speaker) {
        if (s.tagIs(clause.subject().from(), "EX") && !clause.subject().isEmpty()) {
            return existence(clause);
        }
        String subject = subjects.write(clause, speaker);
        if (subject.isEmpty()) {
            return "";
        }
        Wording title = new Wording(s, own, names(clause)).add(subject);
        verbs.write(title, clause);
        if (clause.isObjectRelative()) {
            title.add(s.lower(prepositionBefore(clause))).add(clause.antecedent());
            return cuts.addBody(title, clause.body(), clause.body().from()).title();
        }
        Run body =
                whole.withoutQuestion(
                        cuts.cut(clause.body(), cuts.minimum(clause), title.length()));
        return whole.isBroken(clause, body) || whole.isEmptyBe(clause, body)
                ? ""
                : title.add(body).goesOn(cuts.isOpen(body, clause.body())).title();
    }

    /** The number of the preposition in "in which eleven died"; -1 where there is none. */
    private int prepositionBefore(Clause relative) {
        int before = reading.segments().get(relative.segment()).words().from() - 1;
        boolean tied = s.tagIs(before, "IN") || s.tagIs(before, "TO");
        return tied && relative.kind() == Clause.Kind.RELATIVE ? before : -1;
    }

    /** Names for "him" and "her" where the subject is nobody whom they could mean. */
    private Map<Integer, String> names(Clause clause) {
        Map<Integer, String> names = new HashMap<>();
        if (clause.subject().isEmpty()) {
            return names;
        }
        boolean nobody = !isSomebody(clause.subject());
        for (int i = clause.body().from(); i < clause.body().to(); i++) {
            if (s.word(i).isName() && !s.isTime(i)) {
                return names;
            }
            boolean person = Pronoun.of(s.lower(i)).isPerson() && !Pronoun.isReflexive(s.lower(i));
            if (person && s.word(i).tag().equals("PRP")) {
                int word = i;
                named(clause, i, nobody).ifPresent(name -> names.put(word, name));
            }
        }
        return names;
    }

    /** "To free Anna Keller, a lawyer wrote to her": somebody named before the subject. */
    private Optional<String> named(Clause clause, int pronoun, boolean before) {
        Pronoun kind = Pronoun.of(s.lower(pronoun));
        Optional<String> here =
                Names.in(s, new Run(s.begin(), clause.subject().from())).stream()
                        .map(name -> discourse.fullName(s.words(name)))
                        .filter(name -> kind.mayBeNamed(name, s.lexicon()))
                        .reduce((a, b) -> b);
        return here.or(
                () ->
                        before
                                ? discourse.references().antecedentBefore(s, pronoun)
                                : Optional.empty());
    }

    private boolean isSomebody(Run subject) {
        boolean single = subject.to() - subject.from() == 1 && s.word(subject.from()).isName();
        return single
                || s.tagIs(subject.from(), "PRP")
                || !Names.personIn(s, subject).isEmpty()
                || s.is("person", s.head(s.chunk(subject.from())))
                || s.is("role", s.head(s.chunk(subject.from())));
    }
}
