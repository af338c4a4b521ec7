package io.horarium.appointment;

import java.time.Duration;

/**
 * How long a start is kept for a visitor, and how many at once.
 *
 * @param holdMinutes 1 to 60
 * @param perAddress running holds of one network address, 1 to 1000
 * @param perContact running holds of one e-mail address, 1 to 100
 * @param version grows with each change; 0 as long as nobody changed anything
 */
public record HoldRules(int holdMinutes, int perAddress, int perContact, long version) {

    /** The rules of a business that has said nothing about it. */
    public static final HoldRules USUAL = new HoldRules(10, 3, 2, 0);

    private static final int LONGEST_MINUTES = 60;
    private static final int MOST_PER_ADDRESS = 1000;
    private static final int MOST_PER_CONTACT = 100;

    /** Refuses what is out of range. */
    public HoldRules {
        between("holdMinutes", holdMinutes, LONGEST_MINUTES);
        between("perAddress", perAddress, MOST_PER_ADDRESS);
        between("perContact", perContact, MOST_PER_CONTACT);
    }

    Duration length() {
        return Duration.ofMinutes(holdMinutes);
    }

    private static void between(String field, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(field + " must be between 1 and " + most);
        }
    }
}
