package io.horarium.engine.slots;

/** Where the starts of a service lie. */
public enum StartGrid {
    /** The opening of each open window plus multiples of the step. Busy time removes starts and never moves them. */
    WINDOW,
    /** Wall-clock times that are multiples of the step after local midnight. */
    CLOCK,
    /** {@link #WINDOW}, plus the first possible start after each busy stretch and the last one that ends before it. */
    ADAPTIVE
}
