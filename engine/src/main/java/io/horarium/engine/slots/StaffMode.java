package io.horarium.engine.slots;

/** How many of the staff members of a request an appointment takes. */
public enum StaffMode {
    /** One of them: the starts are the union. */
    ANY,
    /** All of them: the starts are the intersection. */
    ALL
}
