package io.horarium.engine.slots;

/** Over what a limit counts; always whole local dates of the business. */
public enum LimitPeriod {
    DAY,
    WEEK,
    MONTH
}
