package io.horarium.freshness;

import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a service is. */
final class ServiceChanges {

    private static final String CHANGE = "PUT /api/services/{id}";
    private static final String ALL_DAY = "09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00";

    static final List<Change> TABLE = List.of(
            field("durationMinutes", 120, "09:00 10:00 11:00 12:00 13:00 14:00 15:00"),
            field("stepMinutes", 120, "09:00 11:00 13:00 15:00"),
            Change.of(
                    CHANGE + "#bufferBeforeMinutes",
                    "time to set up",
                    beside("bufferBeforeMinutes"),
                    "09:00 10:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    CHANGE + "#bufferAfterMinutes",
                    "time to tidy up",
                    beside("bufferAfterMinutes"),
                    "09:00 12:00 13:00 14:00 15:00 16:00"),
            // Monday nine o'clock is 69 hours away
            field("minimumNoticeMinutes", 71 * 60, "11:00 12:00 13:00 14:00 15:00 16:00"),
            field("horizonDays", 2, ""),
            Change.of(
                    CHANGE + "#grid",
                    "by the clock",
                    house -> {
                        house.set("availability_blocks", "start_minute = 570");
                        return () -> house.editSession("grid", "CLOCK");
                    },
                    "10:00 11:00 12:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    CHANGE + "#avoidGaps",
                    "no half hours left over",
                    house -> {
                        house.set("services", "step_minutes = 30, version = version + 1");
                        return () -> house.editSession("avoidGaps", true);
                    },
                    "09:00 10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30 14:00 14:30 15:00 16:00"),
            Change.of(
                    CHANGE + "#processing",
                    "free in between",
                    house -> {
                        house.studio.appointment(house.treatment, house.layla, House.at(Change.MONDAY, "09:20"), 20);
                        return () -> house.editSession("processing", Map.of("startMinute", 20, "minutes", 20));
                    },
                    ALL_DAY),
            field("capacity", 3, "09:00(3) 10:00(3) 11:00(3) 12:00(3) 13:00(3) 14:00(3) 15:00(3) 16:00(3)"),
            Change.of(
                    CHANGE + "#staffMode",
                    "both at once",
                    house -> {
                        joinedByOmarOfTheMorning(house);
                        return () -> house.editSession("staffMode", "ALL");
                    },
                    "09:00 10:00 11:00"),
            Change.of(
                    CHANGE + "#staffIds",
                    "given by Omar alone",
                    house -> {
                        joinedByOmarOfTheMorning(house);
                        return () -> house.editSession("staffIds", List.of(house.omar.toString()));
                    },
                    "09:00 10:00 11:00"),
            field(
                    "schedule",
                    Map.of("schedule", Map.of("MONDAY", List.of(List.of("10:00", "12:00"))), "exceptions", Map.of()),
                    "10:00 11:00"),
            Change.of(
                    CHANGE + "#limits",
                    "one a day",
                    house -> {
                        house.booked(house.session, "09:00");
                        return () -> house.editSession("limits", Map.of("perDay", 1));
                    },
                    ""),
            Change.of(
                    CHANGE + "#resources",
                    "needs a room",
                    house -> {
                        house.rooms("Blue room");
                        String resource = house.resource();
                        house.editSession("resources", List.of());
                        return () -> house.editSession(
                                "resources",
                                List.of(Map.of("resourceId", resource, "quantity", 1, "chosenByCustomer", false)));
                    },
                    "10:00 11:00 12:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    "DELETE /api/services/{id}",
                    "archived",
                    house -> {
                        house.booked(house.session, "09:00");
                        return () -> house.delete("/api/services/" + house.session);
                    },
                    "not-found"),
            Change.of(
                    "POST /api/services",
                    "a shorter one fits into gaps",
                    house -> {
                        leavesNoGaps(house);
                        return () -> shorter(house);
                    },
                    "09:00 09:30 10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30 14:00 14:30 15:00 15:30 16:00"),
            Change.of(
                    "DELETE /api/services/{id}",
                    "the shorter one is gone",
                    house -> {
                        leavesNoGaps(house);
                        String id = shorter(house).json().path("id").asString();
                        return () -> house.delete("/api/services/" + id);
                    },
                    "09:00 10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30 14:00 14:30 15:00 16:00"));

    private ServiceChanges() {}

    private static Change field(String field, Object value, String after) {
        return Change.of(CHANGE + "#" + field, "set", house -> () -> house.editSession(field, value), after);
    }

    /** Half an hour that has to fit beside an appointment from eleven to twelve. */
    private static Function<House, Supplier<Answer>> beside(String field) {
        return house -> {
            house.booked(house.treatment, "11:00");
            return () -> house.editSession(field, 30);
        };
    }

    private static void joinedByOmarOfTheMorning(House house) {
        StaffId omar = house.omar;
        house.studio.insert("service_staff", Map.of("service_id", house.session.value(), "staff_id", omar.value()));
        house.studio.change(
                "update availability_blocks set end_minute = 720 where business_id = :business and staff_id = :id",
                Map.of("id", omar.value()));
        house.set("services", "version = version + 1");
    }

    private static void leavesNoGaps(House house) {
        house.studio.change("""
                update services
                set step_minutes = 30, avoid_gaps = true, version = version + 1
                where business_id = :business
                  and id = :id
                """, Map.of("id", house.session.value()));
    }

    private static Answer shorter(House house) {
        return house.post(
                "/api/services",
                Map.of(
                        "name",
                        "Short",
                        "durationMinutes",
                        30,
                        "bufferBeforeMinutes",
                        0,
                        "bufferAfterMinutes",
                        0,
                        "price",
                        Map.of("amount", 0, "currency", "AED"),
                        "staffIds",
                        List.of(house.layla.toString())));
    }
}
