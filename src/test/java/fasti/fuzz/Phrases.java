package fasti.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/** Makes news out of bytes: words that dates are made of, in any order, between free text. */
final class Phrases {
    private static final List<String> WORDS =
            List.of(
                            "January February March April May June July August September October November"
                                    + " December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
                                    + " Jan. Feb. Sept. Dec. 1 2 3 9 12 15 23 29 30 31 32 99 1999 2004 2011"
                                    + " 2012 2016 2017 3000 0000 1st 2nd 21st '98 2016-02-30 2017-01-23"
                                    + " 3/4/2017 15.02.2013 12:30 7pm GMT EST second third last next this past"
                                    + " previous coming same following two three ten hundred dozen few several"
                                    + " million day days week weeks weekend month months quarter quarters"
                                    + " season year years decade century fortnight hours minutes ago before"
                                    + " after later earlier since until till from to between and or of in on"
                                    + " at by for during within over the a an early late mid end beginning"
                                    + " about around nearly spring summer autumn fall winter Christmas Easter"
                                    + " Thanksgiving Ramadan today yesterday tomorrow tonight now then morning"
                                    + " evening night noon midnight daily weekly annual fiscal FY Q1 BC AD"
                                    + " 1950s '90s Eighties")
                    .stream()
                    .flatMap(words -> List.of(words.split(" ")).stream())
                    .toList();
    private static final List<String> CLAUSES =
            List.of(
                    "The council met in Porto",
                    "Portugal signed the treaty",
                    "The ferry sank off Lisbon",
                    "Ana Reis said that talks would begin",
                    "The third round of the Lisbon talks was held",
                    "The second and fourth rounds of the process ended",
                    "A ceasefire took effect",
                    "Police arrested 12 people",
                    "The next summit will be held",
                    "He has been mayor",
                    "Voters elected a parliament");
    private static final List<String> GLUE =
            List.of(" ", ", ", "-", " – ", ". ", "\n\n", " \"", "\u201d ", "'s ", ": ", " (", ") ");

    private Phrases() {}

    /** A text of at most so many pieces. */
    static String text(FuzzedDataProvider data, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces && data.remainingBytes() > 0; i++) {
            int kind = data.consumeInt(0, 15);
            if (kind == 0) {
                text.append(data.consumeString(8));
            } else if (kind < 4) {
                text.append(data.pickValue(CLAUSES));
            } else {
                text.append(data.pickValue(WORDS));
            }
            text.append(kind % 3 == 0 ? data.pickValue(GLUE) : " ");
        }
        return text.toString();
    }
}
