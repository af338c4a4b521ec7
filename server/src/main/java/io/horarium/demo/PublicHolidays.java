package io.horarium.demo;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The public holidays of the demo's country, as the holiday calendar library knows them. */
final class PublicHolidays {

    private static final String UNITED_ARAB_EMIRATES = "ae";

    private PublicHolidays() {}

    /** Date to English name, both ends included. */
    static Map<LocalDate, String> between(LocalDate from, LocalDate to) {
        Map<LocalDate, String> names = new TreeMap<>();
        HolidayManager.getInstance(ManagerParameters.create(UNITED_ARAB_EMIRATES))
                .getHolidays(from, to)
                .forEach(holiday -> names.put(holiday.getDate(), holiday.getDescription(Locale.ENGLISH)));
        return names;
    }
}
