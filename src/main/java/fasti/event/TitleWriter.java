package fasti.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the titles of one document's events. */
final class TitleWriter {
    /** What a title should not exceed. */
    static final int LENGTH = 90;

    /** What a title never exceeds by more than a word. */
    private static final int LIMIT = 105;

    private static final int SHORT = 40;

    private final TaggedSentence s;
    private final Reading reading;
    private final Discourse discourse;
    private final SubjectWriter subjects;
    private final int own;

    TitleWriter(Reading reading, Discourse discourse, int own) {
        this.s = reading.words();
        this.reading = reading;
        this.subjects = new SubjectWriter(reading.words(), discourse, own);
        this.discourse = discourse;
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
            return new Wording(s, -1).add(run).title();
        }
        return new Wording(s, own).add(cut(run, from + 1, 0)).title();
    }

    /** "Anna Keller met the envoy in Geneva". */
    String meeting(Clause saying, Run partner) {
        Speaker speaker = Speaker.of(s, saying.subject(), discourse);
        if (speaker.name().isEmpty()) {
            return clause(saying);
        }
        Wording title = new Wording(s, own).add(speaker.name()).add("met");
        int first = s.chunk(partner.from()).to();
        return title.add(cut(partner, Math.max(first, partner.from() + 1), title.length())).title();
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
            return title.add(cut(rest, rest.from() + 1, title.length())).title();
        }
        title.add(isPlural(clause.subject()) ? "were" : "was");
        int verb = s.tagIs(phrase.from(), "RB") ? phrase.from() + 1 : phrase.from();
        for (int i = phrase.from(); i <= verb; i++) {
            title.add(s.lower(i));
        }
        Run rest = new Run(verb + 1, phrase.to());
        return title.add(cut(rest, rest.from(), title.length())).title();
    }

    /** The title of a clause, as told by itself. */
    String clause(Clause clause) {
        if (!clause.subject().isEmpty() && s.is("first-person", clause.subject().from())) {
            return ownWords(clause);
        }
        if (isBehindQuote(clause)) {
            return quotation(clause);
        }
        return isExpletive(clause) ? announced(clause) : clause(clause, Optional.empty());
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

    private String quotation(Clause saying) {
        String name = Speaker.of(s, saying.subject(), discourse).name();
        if (name.isEmpty()) {
            return clause(saying, Optional.empty());
        }
        Wording title = new Wording(s, own).add(name + ":");
        Run words = new Run(s.begin(), saying.start());
        return title.add(cut(words, words.from() + 1, title.length())).title();
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
        return reading.clauses().stream()
                .filter(c -> !c.equals(clause) && !c.subject().isEmpty())
                .filter(c -> s.lexicon().isVerb("say", c.verb().lemma()))
                .filter(c -> !s.is("first-person", c.subject().from()))
                .map(c -> Speaker.of(s, c.subject(), discourse).name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(() -> discourse.references().speakerOf(s))
                .map(name -> said(new Wording(s, own).add(name + ":"), clause, Optional.empty()))
                .orElse("");
    }

    /** Whether somebody speaks of himself and says so: "The army announced that it had". */
    private boolean isOwn(Clause content, Clause saying) {
        boolean owned = s.tagIs(s.begin(), "PRP$") && saying.kind() == Clause.Kind.MAIN;
        return isOwnDeed(s, content, saying)
                && !(owned && Pronoun.of(s.lower(content.subject().from())).isPerson());
    }

    /** The title of a statement: what was said, and by whom where that matters. */
    String statement(Clause saying, Clause content) {
        Speaker speaker = Speaker.of(s, speakerOf(saying), discourse);
        Optional<String> name = Optional.of(speaker.name()).filter(n -> !n.isEmpty());
        boolean own = isOwn(content, saying);
        if (isWhole(saying, content) || (own && content.verb().modal() && name.isPresent())) {
            return clause(saying, name);
        }
        if (own || name.isEmpty() || isFact(content, speaker)) {
            return clause(content, own ? name : Optional.empty());
        }
        Wording title = prefix(name.get());
        boolean first = content.start() < saying.start();
        boolean himself = isPronoun(s, content.subject()) && isOther(content);
        if (first && (!himself || isQuoted(content))) {
            String whole = title.add(quoted(content, saying, title.length())).title();
            return whole.length() <= LIMIT
                    ? whole
                    : said(prefix(name.get()), content, Optional.empty());
        }
        boolean he = Pronoun.of(s.lower(content.subject().from())).isPerson();
        return said(title, content, first && (he || !speaker.isPerson()) ? name : Optional.empty());
    }

    private Wording prefix(String speaker) {
        return new Wording(s, own).add(speaker + ":");
    }

    /** "Petrov denied that", and what is said without a subject: nothing can be left out. */
    private boolean isWhole(Clause saying, Clause content) {
        return s.lexicon().isVerb("deny", saying.verb().lemma())
                || isAmbiguous(saying, content)
                || (content.subject().isEmpty() && content.start() > saying.start());
    }

    /** "Moss told the mayor that his office": it can be either's. */
    private boolean isAmbiguous(Clause saying, Clause content) {
        Run told = s.chunk(saying.verb().run().to());
        boolean third = s.tagIs(content.subject().from(), "PRP");
        return !told.isEmpty()
                && !content.subject().isEmpty()
                && content.start() > saying.start()
                && !s.word(s.head(told)).tag().equals("NNS")
                && !s.isTime(told.from())
                && third
                && Pronoun.of(s.lower(content.subject().from())).isPerson();
    }

    /** "It was the longest day of my life," she said: "it" is what she speaks of. */
    private boolean isQuoted(Clause content) {
        return s.word(content.start() - 1).tag().equals("``")
                || s.word(content.start() - 1).tag().equals("''");
    }

    private String said(Wording title, Clause content, Optional<String> name) {
        String subject = subjects.write(content, name);
        if (subject.isEmpty()) {
            return "";
        }
        title.add(subject);
        verb(title, content);
        return title.add(cut(content.body(), minimum(content), title.length())).title();
    }

    /** Who speaks: with "the agency quoted the minister as saying" the minister. */
    private Run speakerOf(Clause saying) {
        Run quoted = s.chunk(saying.verb().run().to());
        boolean quotes = s.lexicon().isVerb("quote", saying.verb().lemma()) && !quoted.isEmpty();
        return quotes ? quoted : saying.subject();
    }

    /** What was said in its own words, where it stands in front of who said it. */
    private Run quoted(Clause content, Clause saying, int used) {
        int from = s.begin();
        while (from < content.start() && (s.tagIs(from, "CC") || !isWord(from))) {
            from++;
        }
        int closed = isQuoted(content) ? closing(content.start()) : s.size();
        int to = Math.min(closed, saying.verb().run().from());
        to = Math.min(to, saying.start() > from ? saying.start() : to);
        while (to > from && !isWord(to - 1)) {
            to--;
        }
        return cut(new Run(from, to), minimum(content), used);
    }

    /** Where the quotation ends that holds a word. */
    private int closing(int word) {
        int end = word;
        while (end < s.size()
                && !s.word(end).tag().equals("''")
                && !s.word(end).tag().equals("``")) {
            end++;
        }
        return end;
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(s.word(i).form().charAt(0)) && !s.isAside(i);
    }

    private boolean isOther(Clause content) {
        return s.is("third-person", content.subject().from());
    }

    private boolean isArticle(int i) {
        return s.is("article", i);
    }

    /** Told by nobody in particular and past: the thing said is the news. */
    private boolean isFact(Clause content, Speaker speaker) {
        return !speaker.isPerson()
                && !content.subject().isEmpty()
                && !isDated(content)
                && (content.verb().past() || content.verb().perfect())
                && !content.verb().modal()
                && !s.lexicon().isVerb("opine", content.verb().lemma());
    }

    /** Whether what is said has a date of its own, so that the other dates the saying. */
    private boolean isDated(Clause content) {
        Run whole = new Run(content.start(), content.body().to());
        for (int i = whole.from(); i < whole.to(); i++) {
            int time = s.time(i);
            if (time >= 0 && time != own && !s.isLength(time)) {
                return true;
            }
        }
        return false;
    }

    /** "The army announced that it had": the speaker is who did it. */
    static boolean isOwnDeed(TaggedSentence s, Clause content, Clause saying) {
        return isPronoun(s, content.subject())
                && s.is("third-person", content.subject().from())
                && content.start() > saying.start();
    }

    private static boolean isPronoun(TaggedSentence s, Run subject) {
        return subject.to() - subject.from() == 1 && s.word(subject.from()).tag().equals("PRP");
    }

    private String clause(Clause clause, Optional<String> speaker) {
        String subject = subjects.write(clause, speaker);
        if (subject.isEmpty()) {
            return "";
        }
        Wording title = new Wording(s, own, names(clause)).add(subject);
        verb(title, clause);
        if (clause.isObjectRelative()) {
            title.add(s.lower(prepositionBefore(clause))).add(clause.antecedent());
            return title.add(cut(clause.body(), clause.body().from(), title.length())).title();
        }
        return title.add(cut(clause.body(), minimum(clause), title.length())).title();
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
        if (clause.subject().isEmpty() || isSomebody(clause.subject())) {
            return names;
        }
        for (int i = clause.body().from(); i < clause.body().to(); i++) {
            boolean object = s.word(i).tag().equals("PRP");
            if (object && Pronoun.of(s.lower(i)).isPerson()) {
                int word = i;
                discourse
                        .references()
                        .antecedentBefore(s, i)
                        .ifPresent(name -> names.put(word, name));
            }
        }
        return names;
    }

    private boolean isSomebody(Run subject) {
        boolean single = subject.to() - subject.from() == 1 && s.word(subject.from()).isName();
        return single
                || s.tagIs(subject.from(), "PRP")
                || !Names.personIn(s, subject).isEmpty()
                || s.is("person", s.head(s.chunk(subject.from())))
                || s.is("role", s.head(s.chunk(subject.from())));
    }

    /** The verb; "had attained" becomes attained, in what is said "would" will. */
    private void verb(Wording title, Clause clause) {
        VerbGroup verb = clause.verb();
        int first = verb.run().from();
        boolean told = clause.kind() == Clause.Kind.CONTENT;
        if (verb.perfect() && s.lower(first).equals("had")) {
            past(title, clause);
        } else if (verb.passive() && verb.run().to() == first + 1) {
            title.add(isPlural(clause.subject()) ? "were" : "was").add(verb.run());
        } else if (told && s.lower(first).equals("would") && !verb.perfect()) {
            title.add("will").add(new Run(first + 1, verb.run().to()));
        } else {
            title.add(verb.run());
        }
    }

    private void past(Wording title, Clause clause) {
        VerbGroup verb = clause.verb();
        int first = verb.run().from();
        for (int i = first + 1; i < verb.run().to(); i++) {
            if (s.is("denial", i)) {
                title.add(verb.run());
                return;
            }
            if (s.lower(i).equals("been")) {
                title.add(isPlural(clause.subject()) ? "were" : "was");
                title.add(new Run(first + 1, i)).add(new Run(i + 1, verb.run().to()));
                return;
            }
        }
        title.add(new Run(first + 1, verb.head()));
        title.add(s.lexicon().inflection().past(s.lower(verb.head())));
    }

    private boolean isPlural(Run subject) {
        Run chunk = s.chunk(subject.from());
        boolean joined =
                !chunk.isEmpty() && subject.contains(chunk.to()) && s.tagIs(chunk.to(), "CC");
        return joined || (!chunk.isEmpty() && s.word(s.head(chunk)).tag().equals("NNS"));
    }

    /** The least that must follow the verb: its object, or its first phrase. */
    private int minimum(Clause clause) {
        int next = reading.clauses().indexOf(clause) + 1;
        if (next > 0 && next < reading.clauses().size()) {
            Clause inner = reading.clauses().get(next);
            boolean said = s.lexicon().isVerb("say", clause.verb().lemma());
            if (said
                    && inner.kind() == Clause.Kind.CONTENT
                    && inner.body().to() <= clause.body().to()) {
                return minimum(inner);
            }
        }
        int at = clause.body().from();
        while (at < clause.body().to() && s.chunk(at).isEmpty()) {
            at++;
        }
        return at < clause.body().to() ? s.chunk(at).to() : clause.body().to();
    }

    /** As much of a run as the title has room for, cut where a phrase ends. */
    private Run cut(Run run, int minimum, int used) {
        int best = 0;
        int spare = 0;
        int last = minimum;
        int[] lengths = new Wording(s, own).lengths(run);
        for (int end = Math.max(run.from(), minimum); end <= run.to(); end++) {
            int length = used + lengths[end - run.from()] + 1;
            boolean full = length > LENGTH && (best > 0 || spare > 0);
            if (full || (length > LIMIT && end > run.from() + 1)) {
                break;
            }
            last = end;
            boolean hangs = Cut.hangs(s, run.from(), end);
            int rank = hangs ? 0 : end == run.to() ? 3 : Cut.rank(s, end);
            if (rank >= 2) {
                best = end;
            } else if (rank == 1) {
                spare = end;
            }
        }
        int end =
                best > 0 && (spare <= best || used + lengths[best - run.from()] >= SHORT)
                        ? best
                        : Math.max(spare, best);
        int least = end > 0 ? minimum : last;
        return new Run(run.from(), Math.max(end, Math.min(least, run.to())));
    }
}
