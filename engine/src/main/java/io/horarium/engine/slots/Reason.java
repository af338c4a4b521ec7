package io.horarium.engine.slots;

/** Why a start is not offered. Where several apply the first one in this order counts. */
public enum Reason {
    /** It lies before now. */
    PAST,
    /** It lies closer than the minimum notice. */
    MIN_NOTICE,
    /** It lies after the last bookable date. */
    BEYOND_HORIZON,
    /** Nobody works then, or the service is not offered then. */
    NO_SERVICE_HOURS,
    /** A public holiday closes the date. */
    HOLIDAY,
    /** The staff member is absent. */
    TIME_OFF,
    /** A time block lies there. */
    BLOCKED,
    /** An appointment lies there. */
    BOOKED,
    /** The appointment itself would fit, but a buffer, its own or the neighbour's, would not. */
    BUFFER,
    /** An external calendar says busy. */
    CALENDAR_CONFLICT,
    /** Too few units are free. */
    RESOURCE_UNAVAILABLE,
    /** A limit per day, week or month is reached. */
    LIMIT_REACHED,
    /** Somebody is just booking it. */
    HELD,
    /** Every seat of the class is taken. */
    FULL
}
