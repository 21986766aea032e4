package fasti.event;

import java.util.Optional;

/** What kind of thing a pronoun can stand for. */
enum Pronoun {
    HE("female"),
    SHE("male"),
    IT(""),
    THEY(""),
    /** "I", "you": who speaks or hears, and nobody named before. */
    SPEAKER("");

    private static final int LONG = 45;

    private final String unlike;

    Pronoun(String unlike) {
        this.unlike = unlike;
    }

    static Pronoun of(String word) {
        return switch (word) {
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "it", "its", "itself" -> IT;
            case "they", "them", "their", "these", "those" -> THEY;
            default -> SPEAKER;
        };
    }

    /** "herself", "themselves": no subject of its own. */
    static boolean isReflexive(String word) {
        return word.endsWith("self") || word.endsWith("selves");
    }

    boolean isPerson() {
        return this == HE || this == SHE;
    }

    /** The words to write for the pronoun where the subject can be what it stands for. */
    Optional<String> name(TaggedSentence s, Run subject, Discourse discourse) {
        return switch (this) {
            case HE, SHE -> person(s, subject, discourse);
            case IT -> thing(s, subject, discourse);
            case THEY -> noun(s, subject, true);
            case SPEAKER -> Optional.empty();
        };
    }

    private Optional<String> person(TaggedSentence s, Run subject, Discourse discourse) {
        Run person = Names.personIn(s, subject);
        if (!person.isEmpty()) {
            return Optional.of(discourse.fullName(s.words(person)))
                    .filter(name -> mayBe(s, name) && mayBe(s, s.word(person.from() - 1).form()));
        }
        boolean single = subject.to() - subject.from() == 1 && s.word(subject.from()).isName();
        if (single && subject.from() == s.begin() && !isKnown(s, subject, discourse)) {
            return Optional.empty();
        }
        return single
                ? Optional.of(discourse.fullName(s.words(subject)))
                        .filter(name -> name.indexOf(' ') > 0 || isSurname(s, name))
                        .filter(name -> mayBe(s, name))
                : personNoun(s, subject);
    }

    /** A capital at the head of a sentence makes no name: "Employment was low". */
    private static boolean isKnown(TaggedSentence s, Run subject, Discourse discourse) {
        String name = s.words(subject);
        return !discourse.fullName(name).equals(name) || discourse.isNameElsewhere(name);
    }

    /** Whether somebody of this name can be meant: by the given name, which must be known. */
    boolean mayBeNamed(String name, Lexicon lexicon) {
        String given = name.substring(0, Math.max(0, name.indexOf(' ')));
        boolean known = lexicon.is("male", given) || lexicon.is("female", given);
        return known && !lexicon.is(unlike, given);
    }

    private boolean mayBe(TaggedSentence s, String name) {
        int blank = name.indexOf(' ');
        return !s.lexicon().is(unlike, blank < 0 ? name : name.substring(0, blank));
    }

    /** "A 32-year-old man", "the archbishop of Lima": somebody without a name. */
    private Optional<String> personNoun(TaggedSentence s, Run subject) {
        Run first = s.chunk(subject.from());
        if (first.isEmpty() || s.tagIs(first.from(), "PRP") || s.tagIs(first.to(), "PRP")) {
            return Optional.empty();
        }
        int head = s.head(first);
        boolean person = s.is("person", head) || (s.is("role", head) && !s.is("source", head));
        if (!person || !s.word(head).tag().equals("NN") || !mayBe(s, s.lower(head))) {
            return Optional.empty();
        }
        Run run = s.lower(first.to()).equals("of") ? subject : first;
        int from = s.tagIs(run.from(), "DT") ? run.from() + 1 : run.from();
        return Optional.of(new Wording(s, -1).add(new Run(from, run.to())).title())
                .filter(words -> words.length() <= LONG);
    }

    /** A single name that is no country, body or acronym: "Obama". */
    private static boolean isSurname(TaggedSentence s, String name) {
        return name.length() > 2
                && Character.isLowerCase(name.charAt(1))
                && !name.endsWith("s")
                && !s.lexicon().isCountry(name)
                && !s.lexicon().is("organisation", name);
    }

    private static boolean isCommon(TaggedSentence s, int word) {
        return Character.isLowerCase(s.word(word).form().charAt(0)) || word == s.begin();
    }

    /** "it" is nobody. */
    private static Optional<String> thing(TaggedSentence s, Run subject, Discourse discourse) {
        Run first = s.chunk(subject.from());
        boolean somebody =
                !first.isEmpty()
                        && (Names.isSurelyPerson(s, Names.personIn(s, subject))
                                || isSurnameOfSomebody(s, subject, discourse)
                                || s.is("person", s.head(first))
                                || s.is("role", s.head(first)));
        return somebody ? Optional.empty() : noun(s, subject, false);
    }

    /** "Moss", where the text has named an Anna Moss. */
    private static boolean isSurnameOfSomebody(TaggedSentence s, Run subject, Discourse discourse) {
        String name = s.words(subject);
        boolean single = subject.to() - subject.from() == 1 && s.word(subject.from()).isName();
        String full = single ? discourse.fullName(name) : name;
        String given = full.substring(0, Math.max(0, full.indexOf(' ')));
        return single && (s.lexicon().is("male", given) || s.lexicon().is("female", given));
    }

    private static Optional<String> noun(TaggedSentence s, Run subject, boolean many) {
        Run first = s.chunk(subject.from());
        if (first.isEmpty() || s.tagIs(subject.from(), "PRP") || s.tagIs(subject.from(), "EX")) {
            return Optional.empty();
        }
        boolean joined = s.tagIs(first.to(), "CC") && first.to() < subject.to();
        int head = s.head(first);
        boolean plural = (s.word(head).tag().equals("NNS") && isCommon(s, head)) || joined;
        Run run = joined || s.lower(first.to()).equals("of") ? subject : first;
        int from = s.tagIs(run.from(), "DT") ? run.from() + 1 : run.from();
        String words = new Wording(s, -1).add(new Run(from, run.to())).title();
        return Optional.of(words).filter(w -> plural == many && !w.isEmpty() && w.length() <= LONG);
    }
}
