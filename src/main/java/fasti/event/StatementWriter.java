package fasti.event;

import java.util.Optional;

/** Writes the titles of statements: what was said, and by whom where that matters. */
final class StatementWriter {
    private final TitleWriter titles;
    private final Discourse discourse;
    private final TaggedSentence s;
    private final SubjectWriter subjects;
    private final VerbWriter verbs;
    private final TitleCut cuts;
    private final int own;

    StatementWriter(TitleWriter titles, Reading reading, Discourse discourse, int own) {
        this.titles = titles;
        this.discourse = discourse;
        this.s = reading.words();
        this.subjects = new SubjectWriter(s, discourse, own);
        this.verbs = new VerbWriter(s);
        this.cuts = new TitleCut(reading, own);
        this.own = own;
    }

    /** The title of a statement: what was said, and by whom where that matters. */
    String write(Clause saying, Clause content) {
        Speaker speaker = Speaker.of(s, speakerOf(saying), discourse);
        Optional<String> name = Optional.of(speaker.name()).filter(n -> !n.isEmpty());
        boolean many = isIt(content) || s.lower(content.subject().from()).equals("they");
        boolean own =
                isOwn(content, saying)
                        && mayBe(content, speaker)
                        && !(many && speaker.isPerson())
                        && !subjects.isExpletive(content.subject());
        if (isWhole(saying, content) || (own && content.verb().modal() && name.isPresent())) {
            return titles.clause(saying, name);
        }
        if (own || name.isEmpty()) {
            return titles.clause(content, own ? name : Optional.empty());
        }
        Wording title = prefix(name.get());
        boolean first = content.start() < saying.start();
        boolean himself = isPronoun(s, content.subject()) && isOther(content);
        if (first && (!himself || isQuoted(content))) {
            Run quoted = quoted(content, saying, title.length());
            boolean told = quoted.contains(content.verb().run().from());
            String whole = title.add(quoted).goesOn(goesOn(quoted, saying)).title();
            return told && whole.length() <= TitleCut.LIMIT
                    ? whole
                    : said(prefix(name.get()), content, Optional.empty());
        }
        boolean he = Pronoun.of(s.lower(content.subject().from())).isPerson();
        return said(title, content, first && he == speaker.isPerson() ? name : Optional.empty());
    }

    /** Whether somebody speaks of himself and says so: "The army announced that it had". */
    private boolean isOwn(Clause content, Clause saying) {
        boolean owned = s.tagIs(s.begin(), "PRP$") && saying.kind() == Clause.Kind.MAIN;
        return isOwnDeed(s, content, saying)
                && !(owned && Pronoun.of(s.lower(content.subject().from())).isPerson());
    }

    /** "Karl Ode said she had": another than he. */
    private boolean mayBe(Clause content, Speaker speaker) {
        Pronoun kind = Pronoun.of(s.lower(content.subject().from()));
        String given = speaker.name().substring(0, Math.max(0, speaker.name().indexOf(' ')));
        boolean known = s.lexicon().is("male", given) || s.lexicon().is("female", given);
        return !kind.isPerson() || !known || kind.mayBeNamed(speaker.name(), s.lexicon());
    }

    Wording prefix(String speaker) {
        return new Wording(s, own).add(speaker + ":");
    }

    private boolean isIt(Clause clause) {
        return s.lower(clause.subject().from()).equals("it");
    }

    /** "Petrov denied that", and what is said without a subject: nothing can be left out. */
    private boolean isWhole(Clause saying, Clause content) {
        return s.lexicon().isVerb("deny", saying.verb().lemma())
                || isNegated(saying)
                || isAmbiguous(saying, content)
                || (content.subject().isEmpty() && content.start() > saying.start());
    }

    /** "had not announced whether". */
    private boolean isNegated(Clause saying) {
        for (int i = saying.verb().run().from(); i < saying.verb().run().to(); i++) {
            if (s.is("denial", i)) {
                return true;
            }
        }
        return false;
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

    String said(Wording title, Clause content, Optional<String> name) {
        boolean none = subjects.isExpletive(content.subject());
        String subject = none ? "It" : subjects.write(content, name);
        boolean again =
                content.verb().lemma().equals("do") && s.chunk(content.body().from()).isEmpty();
        if (subject.isEmpty() || again) {
            return "";
        }
        if (new Completeness(s).isEmptyBe(content, content.body())) {
            return "";
        }
        boolean himself = name.filter(subject::equals).isPresent();
        Wording said = himself ? new Wording(s, own) : title;
        return said(said.add(subject), content);
    }

    private String said(Wording title, Clause content) {
        verbs.write(title, content);
        return cuts.addBody(title, content.body(), cuts.minimum(content)).title();
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
        return cuts.cut(new Run(from, to), cuts.minimum(content), used);
    }

    /** Whether words of the quotation are left over. */
    private boolean goesOn(Run quoted, Clause saying) {
        int end = Math.max(quoted.to(), Math.min(closing(quoted.from()), saying.start()));
        while (end > quoted.to() && !isWord(end - 1)) {
            end--;
        }
        return cuts.isOpen(quoted, new Run(quoted.from(), end));
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

    /** "The army announced that it had": the speaker is who did it. */
    static boolean isOwnDeed(TaggedSentence s, Clause content, Clause saying) {
        return isPronoun(s, content.subject())
                && s.is("third-person", content.subject().from())
                && content.start() > saying.start();
    }

    private static boolean isPronoun(TaggedSentence s, Run subject) {
        return subject.to() - subject.from() == 1 && s.word(subject.from()).tag().equals("PRP");
    }
}
