package io.horarium.business;

/**
 * The rules of a business for services that have none of their own.
 *
 * @param bufferBeforeMinutes kept free before an appointment
 * @param bufferAfterMinutes kept free after an appointment
 * @param minimumNoticeMinutes between the booking and the start
 * @param horizonDays how many local days ahead can be booked
 * @param freeCancelHours before the start until which a customer may cancel without a fee
 */
public record Policies(
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int minimumNoticeMinutes,
        int horizonDays,
        int freeCancelHours) {

    /** Refuses negative values. */
    public Policies {
        notNegative("bufferBeforeMinutes", bufferBeforeMinutes);
        notNegative("bufferAfterMinutes", bufferAfterMinutes);
        notNegative("minimumNoticeMinutes", minimumNoticeMinutes);
        notNegative("horizonDays", horizonDays);
        notNegative("freeCancelHours", freeCancelHours);
    }

    private static void notNegative(String field, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(field + " must not be negative");
        }
    }
}
