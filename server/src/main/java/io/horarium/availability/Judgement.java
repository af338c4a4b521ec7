package io.horarium.availability;

/**
 * Two answers about one wish of the front desk.
 *
 * @param byRules by all rules
 * @param byRoom whether there is room at all: staff and units are free, whatever notice, horizon, opening hours, holidays and
 *     limits say. Time off, blocks, external calendars and other appointments count
 */
public record Judgement(Bookable byRules, Bookable byRoom) {

    /** The answer that counts for somebody who waives the rules, or does not. */
    public Bookable answer(boolean waived) {
        return waived ? byRoom : byRules;
    }

    /** Whether only a rule stands in the way that the front desk may waive. */
    public boolean isWaivable() {
        return byRules instanceof Bookable.Refused && byRoom instanceof Bookable.Offered;
    }
}
