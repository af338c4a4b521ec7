package io.horarium.engine.slots;

/** Why a date has no start to offer: the reason of most of its starts. */
public enum DayReason {
    /** The date, or what is left of it after the notice, is over. */
    PAST,
    /** It lies after the last bookable date. */
    BEYOND_HORIZON,
    /** Nothing is open. */
    NO_SERVICE_HOURS,
    /** A public holiday. */
    HOLIDAY,
    /** Absence, or time that the business has blocked. */
    TIME_OFF,
    /** Appointments, buffers, holds, full classes or missing units leave nothing. */
    FULLY_BOOKED,
    /** External calendars leave nothing. */
    CALENDAR_CONFLICTS,
    /** A limit is reached. */
    LIMIT_REACHED;

    /** The reason of a date whose starts are refused for {@code reason}. */
    public static DayReason of(Reason reason) {
        return switch (reason) {
            case PAST, MIN_NOTICE -> PAST;
            case BEYOND_HORIZON -> BEYOND_HORIZON;
            case NO_SERVICE_HOURS -> NO_SERVICE_HOURS;
            case HOLIDAY -> HOLIDAY;
            case TIME_OFF, BLOCKED -> TIME_OFF;
            case BOOKED, BUFFER, RESOURCE_UNAVAILABLE, HELD, FULL -> FULLY_BOOKED;
            case CALENDAR_CONFLICT -> CALENDAR_CONFLICTS;
            case LIMIT_REACHED -> LIMIT_REACHED;
        };
    }
}
