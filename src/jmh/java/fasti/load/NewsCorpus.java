package fasti.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes made-up news articles as JSON Lines, the same on every machine, to measure how {@code
 * extract} bears a load: {@code java src/jmh/java/fasti/load/NewsCorpus.java 100000 > news.jsonl}.
 *
 * <p>Every eight articles tell one story of some day in 2011 to 2017, each in words of its own:
 * what happened, what was said of it, what had happened before and what is planned, between
 * sentences without any date. An article has about 3,000 characters; a quarter of its sentences
 * carry a date, half of the articles have typographic quotes. The first thousand lines of a longer
 * corpus are the corpus of a thousand.
 */
final class NewsCorpus {
    private static final int ARTICLES_PER_STORY = 8;
    private static final int LENGTH = 2950;
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);
    private static final int DAYS = 2557;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final List<String> FIRST_NAMES =
            words(
                    "Anna Boris Clara David Elena Frank Greta Hugo Irene Jonas Karin Leon Marta Nils"
                            + " Olga Pavel Rosa Simon Tessa Viktor");
    private static final List<String> ONSETS =
            words("B Br D Dr F G Gr H K Kl L M N P R S St T V W");
    private static final List<String> RHYMES = words("al an ar el en er il in ol on or ul un ur");
    private static final List<String> TOWN_ENDINGS =
            words("berg burg dale field ford ham mouth port stad ton ville wick");
    private static final List<String> NAME_ENDINGS = words("sen ov er man ski ic ez ini ard eau");
    private static final List<String> BODIES =
            words(
                    "parliament government council court ministry commission union police army"
                            + " opposition company university");
    private static final List<String> THINGS =
            List.of(
                    "a new bridge",
                    "the budget",
                    "the border crossing",
                    "a railway line",
                    "the old harbour",
                    "a power station",
                    "the peace agreement",
                    "a water treaty",
                    "the election law",
                    "the main hospital",
                    "a gas pipeline",
                    "the airport");
    private static final List<String> DEEDS =
            List.of(
                    "approved",
                    "rejected",
                    "opened",
                    "closed",
                    "inspected",
                    "discussed",
                    "postponed",
                    "attacked",
                    "defended",
                    "presented",
                    "financed",
                    "visited");
    private static final List<String> FILLERS =
            List.of(
                    "Nobody in the town had expected so quick a turn of things, least of all the"
                            + " shopkeepers along the river, whose customers had stayed away.",
                    "The price of bread and fuel remains what people here talk about most, whatever"
                            + " the newspapers in the capital may write about treaties and borders.",
                    "Observers call the figures plausible but hard to verify, since neither side"
                            + " lets strangers look at its books or speak with its clerks.",
                    "The road winds through hills where few tourists ever come, past orchards,"
                            + " sawmills and a long row of empty barracks.",
                    "Most of those who left have not come back, and their houses stand empty, the"
                            + " windows boarded up against the wind and the curious.",
                    "It is not known who will pay for the repairs, which engineers put at several"
                            + " times the yearly income of the whole district.",
                    "Both sides accuse each other of spreading rumours, and both have a point, say"
                            + " those who have followed the quarrel from its beginning.",
                    "A spokesman declined to comment on details of the plan but called it balanced,"
                            + " affordable and good for everybody who lives nearby.",
                    "The weather made the work harder than engineers had thought, with rain that"
                            + " turned the only track into mud and kept the cranes idle.",
                    "Local papers gave the matter a few lines on an inner page, between a recipe"
                            + " for plum cake and the results of the chess club.",
                    "Experts doubt that the measure will change much for small firms, which lack"
                            + " the lawyers to make use of its many exceptions.",
                    "There was no independent confirmation of the report, and the telephones of"
                            + " both ministries rang without an answer for hours.");

    private final SplittableRandom random;
    private final SplittableRandom story;
    private final int number;

    private NewsCorpus(int number) {
        this.number = number;
        random = new SplittableRandom(1_000_003L * number + 17);
        story = new SplittableRandom(7_919L * (number / ARTICLES_PER_STORY) + 5);
    }

    /** Writes so many articles to standard output. */
    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[0]);
        try (PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out, 1 << 16),
                        false,
                        StandardCharsets.UTF_8)) {
            for (int i = 0; i < articles; i++) {
                out.print(new NewsCorpus(i).line() + "\n");
            }
            if (out.checkError()) {
                throw new IOException("standard output could not be written");
            }
        }
    }

    private String line() {
        LocalDate day = FIRST_DAY.plusDays(story.nextInt(DAYS));
        LocalDate published = day.plusDays(random.nextInt(3));
        String town = town(story);
        String who = person(story);
        String deed = pick(DEEDS, story) + " " + pick(THINGS, story);
        String text = article(day, published, town, who, deed);
        return "{\"id\":\"n%06d\",\"published\":\"%s\",\"source\":\"paper %d\",\"title\":\"%s\",\"text\":\"%s\"}"
                .formatted(
                        number,
                        published,
                        random.nextInt(40),
                        who + " " + deed,
                        text.replace("\"", "\\\"").replace("\n", "\\n"));
    }

    private String article(
            LocalDate day, LocalDate published, String town, String who, String deed) {
        StringBuilder text = new StringBuilder();
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        text.append("%s %s in %s on %s.".formatted(who, deed, town, weekday));
        while (text.length() < LENGTH) {
            text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
            text.append(
                    random.nextInt(4) == 0 ? dated(day, published, town, who) : undated(town, who));
        }
        String plain = text.toString();
        return random.nextBoolean() ? plain : plain.replace("'", "\u2019");
    }

    private String undated(String town, String who) {
        return switch (random.nextInt(4)) {
            case 0 ->
                    "\"We have seen worse, and we shall see worse again before it gets any better,\" said %s of %s."
                            .formatted(person(random), town);
            case 1 ->
                    "%s's critics in the %s of %s see it otherwise and blame a lack of money, of patience and of plain good will."
                            .formatted(who, pick(BODIES, random), town(random));
            default -> pick(FILLERS, random);
        };
    }

    private String dated(LocalDate day, LocalDate published, String town, String who) {
        LocalDate before = day.minusDays(8 + random.nextInt(900));
        String other = pick(DEEDS, random) + " " + pick(THINGS, random);
        return switch (random.nextInt(9)) {
            case 0 ->
                    "The %s of %s %s on %s, after a debate that had divided the region for longer than anyone could remember."
                            .formatted(pick(BODIES, random), town, other, FULL.format(before));
            case 1 ->
                    "On %s, %s met %s in %s to speak about the dispute over fishing rights and the debts of the port."
                            .formatted(
                                    DAY.format(day.minusDays(9 + random.nextInt(90))),
                                    who,
                                    person(random),
                                    town(random));
            case 2 ->
                    "In %s the %s %s near %s, which drew praise from abroad and little but anger at home."
                            .formatted(
                                    MONTH.format(before),
                                    pick(BODIES, random),
                                    other,
                                    town(random));
            case 3 ->
                    "%s said on %s that the talks would go on for as long as it took, whoever might leave the table."
                            .formatted(
                                    person(random),
                                    published
                                            .getDayOfWeek()
                                            .getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case 4 ->
                    "The next meeting, to which both sides have already agreed, will be held in %s on %s."
                            .formatted(
                                    town(random),
                                    FULL.format(day.plusDays(3 + random.nextInt(60))));
            case 5 ->
                    "In %d the same %s %s, against the advice of its own lawyers and of most of its neighbours."
                            .formatted(before.getYear(), pick(BODIES, random), other);
            case 6 ->
                    "%s had %s last month without much notice being taken of it outside the province."
                            .formatted(person(random), other);
            case 7 ->
                    "%s has been the mayor of %s since %d."
                            .formatted(person(random), town, before.getYear());
            default ->
                    "Police in %s arrested %d people between %s and %s, most of them drivers who had blocked the main road."
                            .formatted(
                                    town(random),
                                    3 + random.nextInt(40),
                                    DAY.format(before),
                                    FULL.format(before.plusDays(2)));
        };
    }

    private static String person(SplittableRandom random) {
        return pick(FIRST_NAMES, random)
                + " "
                + pick(ONSETS, random)
                + pick(RHYMES, random)
                + pick(NAME_ENDINGS, random);
    }

    private static String town(SplittableRandom random) {
        return pick(ONSETS, random) + pick(RHYMES, random) + pick(TOWN_ENDINGS, random);
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
