package io.horarium.engine.slots;

/** What makes a resource busy; decides the reason that a refused start carries. */
public enum BusyKind {
    /** An absence of the staff member. */
    TIME_OFF,
    /** A time block that the business put into the day. */
    BLOCKED,
    /** An appointment that is pending or confirmed. */
    BOOKED,
    /** Busy time read from an external calendar. */
    CALENDAR,
    /** A visitor's hold that has not run out. */
    HELD,
    /** A unit that is down for maintenance. */
    DOWN
}
