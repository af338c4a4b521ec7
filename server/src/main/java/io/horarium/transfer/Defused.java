package io.horarium.transfer;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula: wherever a cell could begin, an apostrophe comes before one of their signs, which
 * they show as nothing. A cell begins with the text, and for a reader that parts cells by semicolons or tabs behind each of these too.
 * When a file comes back, the apostrophes go again; those that were there before get one more, so that they stay.
 */
final class Defused {

    private static final String BORDER = "(?<=^|[;\\t\\r\\n])";
    private static final String SIGN = "('*[=+\\-@\\t\\r])";
    private static final Pattern DANGEROUS = Pattern.compile(BORDER + SIGN);
    private static final Pattern DEFUSED = Pattern.compile(BORDER + "'" + SIGN);

    private Defused() {}

    static String cell(String text) {
        return DANGEROUS.matcher(text).replaceAll("'$1");
    }

    static String undo(String cell) {
        return DEFUSED.matcher(cell).replaceAll("$1");
    }
}
