package fasti.cli;

/**
 * Words of others on a terminal: the name of a file may hold a line feed, a colour command or a
 * mark that turns the direction of writing. Each stands there as {@code \n} or {@code \u001b}, and
 * a message stays one line.
 */
final class Printable {
    private Printable() {}

    static String of(String words) {
        StringBuilder printable = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(c, printable));
        return printable.toString();
    }

    private static void append(int c, StringBuilder to) {
        if (c == '\n') {
            to.append("\\n");
        } else if (isShown(c)) {
            to.appendCodePoint(c);
        } else {
            for (char part : Character.toChars(c)) {
                to.append("\\u").append(Integer.toHexString(0x10000 | part).substring(1));
            }
        }
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
