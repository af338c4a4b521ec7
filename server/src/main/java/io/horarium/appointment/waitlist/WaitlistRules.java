package io.horarium.appointment.waitlist;

import java.time.Duration;
import java.time.LocalTime;

/**
 * How the list asks.
 *
 * @param automatic whether it asks by itself
 * @param offerMinutes how long something is kept for somebody, 5 to 1440
 * @param quietFrom from when on nobody is asked, on the wall clock of the business
 * @param quietTo until when; the same as {@code quietFrom}: never quiet
 * @param perContact wishes that wait for one customer, 1 to 100
 * @param version grows with each change; 0 as long as nobody changed anything
 */
public record WaitlistRules(
        boolean automatic, int offerMinutes, LocalTime quietFrom, LocalTime quietTo, int perContact, long version) {

    /** The rules of a business that has said nothing about it. */
    public static final WaitlistRules USUAL =
            new WaitlistRules(true, 30, LocalTime.of(21, 0), LocalTime.of(8, 0), 5, 0);

    private static final int SHORTEST_MINUTES = 5;
    private static final int LONGEST_MINUTES = 1440;
    private static final int MOST_PER_CONTACT = 100;

    /** Refuses what is out of range. */
    public WaitlistRules {
        between("offerMinutes", offerMinutes, SHORTEST_MINUTES, LONGEST_MINUTES);
        between("perContact", perContact, 1, MOST_PER_CONTACT);
    }

    Duration length() {
        return Duration.ofMinutes(offerMinutes);
    }

    /** Whether nobody is to be asked at this time of the day. */
    boolean isQuietAt(LocalTime time) {
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !quietFrom.equals(quietTo) && (!time.isBefore(quietFrom) || time.isBefore(quietTo));
    }

    private static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + " must be between " + least + " and " + most);
        }
    }
}
