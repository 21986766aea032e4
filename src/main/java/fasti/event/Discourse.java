package fasti.event;

import fasti.expression.TimeExpression;
import fasti.resolve.TimeMention;
import fasti.text.Document;
import fasti.text.Sentence;
import fasti.text.TextSpan;
import fasti.text.WordTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one document has said so far: its sentences, read where they are asked for and once only,
 * whom a pronoun stands for, and the full name behind a short one.
 */
final class Discourse {
    private static final int WORDS = 120;

    /** Names are given in full early on; no name is worth a walk through a whole book. */
    private static final int OPENING = 100_000;

    private static final int OFTEN = 2;

    private final Document document;
    private final String opening;
    private final List<Sentence> sentences;
    private final List<TimeMention> mentions;
    private final WordTagger tagger;
    private final Lexicon lexicon;
    private final Map<Integer, Reading> readings = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();
    private final Coreference references = new Coreference(this);

    Discourse(
            Document document,
            List<Sentence> sentences,
            List<TimeMention> mentions,
            WordTagger tagger,
            Lexicon lexicon) {
        this.document = document;
        this.opening = document.text().substring(0, Math.min(OPENING, document.text().length()));
        this.sentences = SentenceParts.of(document.text(), sentences, WORDS);
        this.mentions = mentions;
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    int sentenceCount() {
        return sentences.size();
    }

    Sentence sentence(int number) {
        return sentences.get(number);
    }

    /** The number of the sentence a place lies in, or of the last before it. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Reading reading(int number) {
        Reading known = readings.get(number);
        if (known != null) {
            return known;
        }
        Sentence sentence = sentences.get(number);
        TaggedSentence words =
                new TaggedSentence(
                        document.text(),
                        sentence,
                        tagger.tag(document.text(), sentence.span(), WORDS),
                        expressionsIn(sentence.span()),
                        lexicon);
        Reading reading = Reading.of(words);
        readings.put(number, reading);
        return reading;
    }

    private List<TimeExpression> expressionsIn(TextSpan sentence) {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = firstMention(sentence.start()); i < mentions.size(); i++) {
            TimeExpression expression = mentions.get(i).expression();
            if (expression.span().start() >= sentence.end()) {
                break;
            }
            found.add(expression);
        }
        return found;
    }

    /** The number of the first mention at or behind a place. */
    int firstMention(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).expression().span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whom or what the pronouns stand for. */
    Coreference references() {
        return references;
    }

    /** Whether a word at the head of a sentence is a name elsewhere too: with a capital inside. */
    boolean isNameElsewhere(String name) {
        for (int at = opening.indexOf(" " + name);
                at >= 0;
                at = opening.indexOf(" " + name, at + 1)) {
            boolean inside = at > 0 && isInside(opening.charAt(at - 1));
            if (inside && !isWordPart(opening, at + 1 + name.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text names somebody or something time and again. */
    boolean isOften(String name) {
        int times = 0;
        for (int at = opening.indexOf(name); at >= 0 && times < OFTEN; ) {
            times++;
            at = opening.indexOf(name, at + name.length());
        }
        return times == OFTEN;
    }

    private static boolean isInside(char before) {
        return Character.isLetterOrDigit(before) || before == ',';
    }

    /** The name as the text gives it in full: "Keller" is "Anna Keller". */
    String fullName(String name) {
        boolean plain =
                name.length() < 3
                        || !name.chars().allMatch(Character::isLetter)
                        || name.chars().allMatch(Character::isUpperCase)
                        || lexicon.is("organisation", name)
                        || lexicon.isCountry(name);
        return plain ? name : fullNames.computeIfAbsent(name, this::findFullName);
    }

    private String findFullName(String name) {
        String text = opening;
        int at = text.indexOf(" " + name);
        for (int tries = 0; at >= 0 && tries < 3; tries++) {
            int start = at;
            while (start > 0 && isNamePart(text.charAt(start - 1))) {
                start--;
            }
            String first = text.substring(start, at);
            if (isGivenName(first) && !isWordPart(text, at + 1 + name.length())) {
                return text.substring(fullStart(text, start), at) + " " + name;
            }
            at = text.indexOf(" " + name, at + 1);
        }
        return name;
    }

    /** Where a name with a given name at a place starts: "Richard Kenneth Guy". */
    private int fullStart(String text, int start) {
        int before = start - 1;
        int first = before;
        while (first > 0 && isNamePart(text.charAt(first - 1))) {
            first--;
        }
        boolean more =
                before > 0
                        && text.charAt(before) == ' '
                        && first < before
                        && (first == 0 || !isInsidePhrase(text, first))
                        && isGivenName(text.substring(first, before));
        return more ? first : start;
    }

    /** "Senator from Verola Anna Keller", "Dr. Anna Keller": what stands before is no name. */
    private static boolean isInsidePhrase(String text, int first) {
        boolean blank = text.charAt(first - 1) == ' ';
        String before = text.substring(Math.max(0, first - 6), first - 1);
        int link = text.lastIndexOf(' ', first - 2);
        int role = link < 0 ? -1 : text.lastIndexOf(' ', link - 1) + 1;
        boolean of = before.endsWith(" of") || before.endsWith(" from") || before.endsWith(" for");
        boolean tied = of && role >= 0 && Character.isUpperCase(text.charAt(role));
        return tied || before.endsWith(".") || !(blank || text.charAt(first - 1) == '\n');
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
    }

    private static boolean isWordPart(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isGivenName(String word) {
        boolean people =
                word.endsWith("ian")
                        || word.endsWith("ish")
                        || word.endsWith("ese")
                        || word.endsWith("ern")
                        || word.endsWith("ing")
                        || word.endsWith("ed");
        return word.length() > 2
                && !people
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && !lexicon.is("role", word)
                && !lexicon.is("organisation", word)
                && !lexicon.isCountry(word)
                && !lexicon.is("person", word.toLowerCase(Locale.ROOT))
                && !lexicon.is("no-given-name", word.toLowerCase(Locale.ROOT));
    }
}
