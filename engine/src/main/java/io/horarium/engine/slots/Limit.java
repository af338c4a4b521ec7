package io.horarium.engine.slots;

/**
 * How many appointments fit into each period.
 *
 * @param period day, week or month of the business
 * @param most appointments allowed, zero or more
 */
public record Limit(LimitPeriod period, int most) {

    public Limit {
        if (most < 0) {
            throw new IllegalArgumentException("most " + most + " is negative");
        }
    }
}
