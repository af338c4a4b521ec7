package io.horarium.business;

import java.time.LocalDate;

/**
 * A date on which the business is closed.
 *
 * @param source whether the business added it, or its holiday calendar did
 */
public record Holiday(LocalDate date, String name, HolidaySource source) {

    /** Where it comes from. */
    public enum HolidaySource {
        /** The business. */
        OWN,
        /** The holiday calendar. */
        CALENDAR
    }
}
