package io.horarium.appointment.customers;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.util.regex.Pattern;

/**
 * What somebody types to find a customer: the beginning of a name, of its last word, of an e-mail address, or a telephone
 * number, also without the prefix of its country.
 *
 * @param text without blanks around; empty finds everybody
 */
record Sought(String text) {

    private static final int LONGEST = 100;
    private static final int FEWEST_DIGITS = 3;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 .()/-]+");

    /** Refuses what no name and no number has. */
    Sought {
        text = text.strip();
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Rejected(
                    Unprocessable.of("search", "must be at most " + LONGEST + " characters, none of them for control"));
        }
    }

    boolean isEverybody() {
        return text.isEmpty();
    }

    /** The digits of a number; empty when it is none. */
    String digits() {
        String digits = text.replaceAll("[^0-9]", "");
        return NUMBER.matcher(text).matches() && digits.length() >= FEWEST_DIGITS ? digits : "";
    }

    /** The digits from the last to the first, without the zeros that stand for a prefix. */
    String digitsFromTheEnd() {
        return new StringBuilder(digits().replaceFirst("^0+", "")).reverse().toString();
    }
}
