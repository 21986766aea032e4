package fasti.event;

import java.util.Optional;

/** What kind of thing a pronoun can stand for. */
enum Pronoun {
    /** "he", "she". */
    PERSON {
        @Override
        Optional<String> name(TaggedSentence s, Run subject, Discourse discourse) {
            Run person = Names.personIn(s, subject);
            if (!person.isEmpty()) {
                return Optional.of(discourse.fullName(s.words(person)));
            }
            boolean single = subject.to() - subject.from() == 1 && s.word(subject.from()).isName();
            return Optional.of(single ? discourse.fullName(s.words(subject)) : "")
                    .filter(name -> name.indexOf(' ') > 0 || isSurname(s, name));
        }
    },
    /** "it". */
    THING {
        @Override
        Optional<String> name(TaggedSentence s, Run subject, Discourse discourse) {
            return noun(s, subject, false);
        }
    },
    /** "they". */
    MANY {
        @Override
        Optional<String> name(TaggedSentence s, Run subject, Discourse discourse) {
            return noun(s, subject, true);
        }
    };

    private static final int LONG = 45;

    static Pronoun of(String word) {
        return switch (word) {
            case "it", "its", "itself" -> THING;
            case "they", "them", "their", "these", "those" -> MANY;
            default -> PERSON;
        };
    }

    /** The words to write for the pronoun where the subject can be what it stands for. */
    abstract Optional<String> name(TaggedSentence s, Run subject, Discourse discourse);

    /** A single name that is no country, body or acronym: "Obama". */
    private static boolean isSurname(TaggedSentence s, String name) {
        return name.length() > 2
                && Character.isLowerCase(name.charAt(1))
                && !s.lexicon().isCountry(name)
                && !s.lexicon().is("organisation", name);
    }

    private static boolean isLower(TaggedSentence s, int word) {
        return Character.isLowerCase(s.word(word).form().charAt(0));
    }

    private static Optional<String> noun(TaggedSentence s, Run subject, boolean many) {
        Run first = s.chunk(subject.from());
        if (first.isEmpty() || s.tagIs(subject.from(), "PRP") || s.tagIs(subject.from(), "EX")) {
            return Optional.empty();
        }
        boolean joined = s.tagIs(first.to(), "CC") && first.to() < subject.to();
        int head = s.head(first);
        boolean plural = (s.word(head).tag().equals("NNS") && isLower(s, head)) || joined;
        Run run = joined || s.lower(first.to()).equals("of") ? subject : first;
        int from = s.tagIs(run.from(), "DT") ? run.from() + 1 : run.from();
        String words = new Wording(s, -1).add(new Run(from, run.to())).title();
        return Optional.of(words).filter(w -> plural == many && !w.isEmpty() && w.length() <= LONG);
    }
}
