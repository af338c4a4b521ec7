package io.horarium.freshness;

import io.horarium.testing.Browser.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What holds for the whole business. */
final class BusinessChanges {

    private static final String CHANGE = "PUT /api/business";
    private static final String PAGE = "PUT /api/booking-page";
    private static final String ALL_DAY = "09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00";
    private static final String NATIONAL_DAY = "2026-12-02";
    private static final String EPIPHANY = "2027-01-06";

    static final List<Change> TABLE = List.of(
            Change.of(
                    CHANGE + "#minimumNoticeMinutes",
                    "Monday nine o'clock is 69 hours away",
                    byDefault("minimum_notice_minutes", "minimumNoticeMinutes", 71 * 60),
                    "11:00 12:00 13:00 14:00 15:00 16:00"),
            Change.of(CHANGE + "#horizonDays", "shorter", byDefault("horizon_days", "horizonDays", 2), ""),
            Change.of(
                    CHANGE + "#defaultBufferBeforeMinutes",
                    "beside an appointment at eleven",
                    byDefault("buffer_before_minutes", "defaultBufferBeforeMinutes", 30),
                    "09:00 10:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    CHANGE + "#defaultBufferAfterMinutes",
                    "beside an appointment at eleven",
                    byDefault("buffer_after_minutes", "defaultBufferAfterMinutes", 30),
                    "09:00 12:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    CHANGE + "#zone",
                    "moved to Berlin",
                    house -> {
                        house.set("staff_members", "zone = null");
                        return () -> house.editBusiness("zone", "Europe/Berlin");
                    },
                    "12:00 13:00 14:00 15:00 16:00 17:00 18:00 19:00"),
            Change.of(
                    CHANGE + "#weekStart",
                    "Sunday counts in the same week as Monday",
                    house -> {
                        house.set("services", "limit_per_week = 1, version = version + 1");
                        house.studio.appointment(house.session, house.layla, House.at("2026-11-22", "09:00"), 60);
                        return () -> house.editBusiness("weekStart", "SUNDAY");
                    },
                    ""),
            Change.of(
                            CHANGE + "#holidayCountry",
                            "the country celebrates",
                            house -> () -> house.editBusiness("holidayCountry", "ae"),
                            "")
                    .on(NATIONAL_DAY),
            Change.of(
                            CHANGE + "#holidayRegion",
                            "Bavaria celebrates",
                            house -> {
                                house.editBusiness("holidayCountry", "de");
                                return () -> house.editBusiness("holidayRegion", "by");
                            },
                            "")
                    .on(EPIPHANY),
            Change.of(
                    "POST /api/holidays",
                    "closed",
                    house -> () -> house.post("/api/holidays", Map.of("date", Change.MONDAY, "name", "Moving day")),
                    ""),
            Change.of(
                    "DELETE /api/holidays/{date}",
                    "open again",
                    house -> {
                        house.post("/api/holidays", Map.of("date", Change.MONDAY, "name", "Moving day"));
                        return () -> house.delete("/api/holidays/" + Change.MONDAY);
                    },
                    ALL_DAY),
            Change.of(
                            "DELETE /api/holidays/{date}",
                            "open on a day of the calendar",
                            house -> {
                                house.editBusiness("holidayCountry", "ae");
                                return () -> house.delete("/api/holidays/" + NATIONAL_DAY);
                            },
                            ALL_DAY)
                    .on(NATIONAL_DAY),
            Change.of(PAGE + "#published", "taken off", page("published", false), "not-found"),
            Change.of(PAGE + "#slug", "at another address", page("slug", "moved-away"), "not-found"));

    private BusinessChanges() {}

    /** The session falls back to a default of the business, beside an appointment from eleven to twelve where buffers matter. */
    private static Function<House, Supplier<Answer>> byDefault(String column, String field, int value) {
        return house -> {
            house.set("services", column + " = null, version = version + 1");
            if (column.startsWith("buffer")) {
                house.editBusiness(field, 0);
                house.booked(house.treatment, "11:00");
            }
            return () -> house.editBusiness(field, value);
        };
    }

    private static Function<House, Supplier<Answer>> page(String field, Object value) {
        return house -> () -> house.edit("/api/booking-page", PAGE, Map.of(field, value));
    }
}
