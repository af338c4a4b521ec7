package io.horarium.engine.slots;

/** Which starts a single check accepts. */
public enum StartRule {
    /** Only starts that a search would list; what customers get. */
    ON_GRID,
    /** Every whole minute that fits; what the front desk gets. The rule against gaps does not apply. */
    ANY_MINUTE
}
