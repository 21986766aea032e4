package fasti.event;

import java.util.Optional;

/** Writes the titles of one document's events. */
final class TitleWriter {
    /** What a title should not exceed. */
    static final int LENGTH = 90;

    /** What a title never exceeds by more than a word. */
    private static final int LIMIT = 105;

    private static final int LONG_SUBJECT = 60;
    private static final int SHORT = 40;

    private final TaggedSentence s;
    private final Discourse discourse;
    private final int own;

    TitleWriter(Reading reading, Discourse discourse, int own) {
        this.s = reading.words();
        this.discourse = discourse;
        this.own = own;
    }

    /** The title of an event named by a noun phrase: "Ceasefire deal with Bogota". */
    String noun(Run phrase) {
        int from = phrase.from();
        if (s.tagIs(from, "PRP$")) {
            return owned(phrase);
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
        Wording title = new Wording(s, own).add(shortSubject(clause, Optional.empty()));
        title.add(isPlural(clause.subject()) ? "were" : "was");
        String verb = s.lower(phrase.from());
        title.add(verb);
        Run rest = new Run(phrase.from() + 1, phrase.to());
        return title.add(cut(rest, rest.from(), title.length())).title();
    }

    /** The title of a clause, as told by itself. */
    String clause(Clause clause) {
        return clause(clause, Optional.empty());
    }

    /** The title of a statement: what was said, and by whom where that matters. */
    String statement(Clause saying, Clause content) {
        Speaker speaker = Speaker.of(s, speakerOf(saying), discourse);
        Optional<String> name = Optional.of(speaker.name()).filter(n -> !n.isEmpty());
        if (isOwnDeed(s, content, saying) && content.verb().modal() && name.isPresent()) {
            return clause(saying, name);
        }
        if (isFact(content, speaker) || isOwnDeed(s, content, saying) || name.isEmpty()) {
            return clause(content, name);
        }
        Wording title = new Wording(s, own).add(name.get() + ":");
        boolean first = content.start() < saying.start();
        if (first && !(isPronoun(s, content.subject()) && isOther(content))) {
            return title.add(quoted(content, saying, title.length())).title();
        }
        title.add(shortSubject(content, name));
        verb(title, content);
        title.add(cut(content.body(), minimum(content), title.length()));
        return title.title();
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
        int to = Math.min(saying.start(), saying.verb().run().from());
        while (to > from && !isWord(to - 1)) {
            to--;
        }
        return cut(new Run(from, to), minimum(content), used);
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
                && (content.verb().past() || content.verb().perfect())
                && !content.verb().modal()
                && !s.lexicon().isVerb("opine", content.verb().lemma());
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
        Wording title = new Wording(s, own);
        if (clause.isObjectRelative()) {
            int from = clause.antecedent().from();
            Run whole = new Run(isArticle(from) ? from + 1 : from, clause.body().to());
            return title.add(cut(whole, clause.verb().run().to(), 0)).title();
        }
        title.add(shortSubject(clause, speaker));
        verb(title, clause);
        title.add(cut(clause.body(), minimum(clause), title.length()));
        return title.title();
    }

    private String shortSubject(Clause clause, Optional<String> speaker) {
        Run subject = clause.subject();
        if (isPronoun(s, subject)) {
            String form = s.word(subject.from()).form();
            boolean first = !s.is("third-person", subject.from());
            return first
                    ? form
                    : speaker.or(() -> discourse.antecedent(s, subject.from())).orElse(form);
        }
        if (subject.isEmpty()) {
            return speaker.orElse("");
        }
        if (s.tagIs(subject.from(), "PRP$") && speaker.isEmpty()) {
            return owned(subject);
        }
        int from = s.lower(subject.from()).equals("the") ? subject.from() + 1 : subject.from();
        if (isCounted(from)) {
            String place = s.lexicon().ordinal(s.list(own).index() + 1);
            Run counted = new Run(from, shortEnd(new Run(from, subject.to())));
            return new Wording(s, own).add(place + " of").add(counted).title();
        }
        String whole = new Wording(s, own).add(new Run(from, subject.to())).title();
        if (whole.length() <= LONG_SUBJECT) {
            return whole;
        }
        return new Wording(s, own).add(new Run(from, shortEnd(subject))).title();
    }

    /** "Six rounds took place on …" with six dates: each date is that of one round. */
    private boolean isCounted(int number) {
        int size = s.list(own).size();
        return size > 1
                && s.lexicon().number(s.lower(number)) == size
                && s.tagIs(s.head(s.chunk(number)), "NNS");
    }

    /** Where a long subject can end: behind the last phrase there is room for, at least one. */
    private int shortEnd(Run subject) {
        Run first = s.chunk(subject.from());
        int best = first.isEmpty() ? subject.to() : first.to();
        int[] lengths = new Wording(s, own).lengths(subject);
        for (int end = best; end <= subject.to(); end++) {
            if (lengths[end - subject.from()] > LONG_SUBJECT) {
                break;
            }
            boolean whole = !s.chunk(end - 1).isEmpty() && s.chunk(end - 1).to() == end;
            best = whole && Cut.rank(s, end) > 0 ? end : best;
        }
        boolean tied = s.lower(best).equals("of") && best < subject.to();
        return tied ? s.chunk(best + 1).to() : best;
    }

    /** "its shares" are Halliburton's shares. */
    private String owned(Run subject) {
        Optional<String> owner = discourse.antecedent(s, subject.from());
        Wording words = new Wording(s, own);
        owner.ifPresent(name -> words.add(name + (name.endsWith("s") ? "’" : "’s")));
        int from = owner.isPresent() ? subject.from() + 1 : subject.from();
        Run first = s.chunk(subject.from());
        return words.add(new Run(from, first.isEmpty() ? subject.to() : first.to())).title();
    }

    /** The verb; "had attained" becomes attained, in what is said "would" will. */
    private void verb(Wording title, Clause clause) {
        VerbGroup verb = clause.verb();
        int first = verb.run().from();
        boolean told = clause.kind() == Clause.Kind.CONTENT;
        if (verb.perfect() && s.lower(first).equals("had")) {
            past(title, clause);
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
            int rank = end == run.to() ? 3 : Cut.rank(s, end);
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
