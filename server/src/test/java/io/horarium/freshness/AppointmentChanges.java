package io.horarium.freshness;

import static io.horarium.freshness.Change.MONDAY;
import static io.horarium.freshness.House.monday;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.testing.Browser.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What happens to single appointments. */
final class AppointmentChanges {

    private static final String ONE = "/api/appointments/";
    private static final String CHANGE = "PUT /api/appointments/{id}";
    private static final String WITHOUT_NINE = "10:00 11:00 12:00 13:00 14:00 15:00 16:00";
    private static final String ALL_DAY = "09:00 " + WITHOUT_NINE;
    private static final String WITHOUT_ONE_PM = "09:00 10:00 11:00 12:00 14:00 15:00 16:00";

    static final List<Change> TABLE = List.of(
            Change.of(
                    "POST /api/appointments",
                    "the front desk books",
                    house -> () -> house.post("/api/appointments", house.order("09:00")),
                    WITHOUT_NINE),
            Change.of(
                    "POST /api/public/booking/{slug}/book",
                    "a visitor books",
                    house -> () -> house.visit("09:00"),
                    WITHOUT_NINE),
            Change.of(
                    "POST /api/public/booking/{slug}/book",
                    "a visitor takes a seat of a class",
                    house -> {
                        house.set("services", "capacity = 2, version = version + 1");
                        house.visit("09:00");
                        return () -> house.visit("09:00", "huda@example.test");
                    },
                    "10:00(2) 11:00(2) 12:00(2) 13:00(2) 14:00(2) 15:00(2) 16:00(2)"),
            Change.of(
                    "POST /api/public/booking/{slug}/holds",
                    "kept while a visitor types",
                    house -> () -> house.hold("09:00"),
                    WITHOUT_NINE),
            Change.of(
                    "DELETE /api/public/booking/{slug}/holds/{holdId}",
                    "given back",
                    house -> {
                        String id = house.hold("09:00").json().path("holdId").asString();
                        return () -> house.delete("/api/public/booking/" + house.studio.slug() + "/holds/" + id);
                    },
                    ALL_DAY),
            Change.of("POST /api/imports", "brought in", house -> () -> house.bringIn("09:00"), WITHOUT_NINE),
            Change.of(CHANGE + "#start", "moved", change("start", monday("13:00")), WITHOUT_ONE_PM),
            Change.of(
                    CHANGE + "#end",
                    "lengthened",
                    change("end", monday("11:00")),
                    "11:00 12:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    CHANGE + "#staffId",
                    "given to Omar",
                    house -> {
                        AppointmentId id = house.booked(house.treatment, "09:00");
                        return () -> house.put(ONE + id, Map.of("staffId", house.omar.toString()));
                    },
                    ALL_DAY),
            Change.of(
                    CHANGE + "#serviceId",
                    "made a longer one",
                    house -> {
                        ServiceId longer = house.studio.service(Map.of("duration_minutes", 120), house.layla);
                        AppointmentId id = house.booked(house.treatment, "09:00");
                        return () -> house.put(ONE + id, Map.of("serviceId", longer.toString()));
                    },
                    "11:00 12:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    "DELETE /api/appointments/{id}",
                    "called off",
                    house -> {
                        AppointmentId id = house.booked(house.session, "09:00");
                        return () -> house.delete(ONE + id);
                    },
                    ALL_DAY),
            Change.of(
                    "PUT /api/appointments/{id}/status",
                    "said no to",
                    house -> {
                        house.set("services", "needs_approval = true, version = version + 1");
                        String id = house.visit("09:00")
                                .json()
                                .at("/appointment/id")
                                .asString();
                        return () -> house.put(ONE + id + "/status", Map.of("status", "CANCELLED"));
                    },
                    ALL_DAY),
            Change.of("PUT /api/appointments/{id}/status", "over early", ended("COMPLETED"), WITHOUT_NINE),
            Change.of("PUT /api/appointments/{id}/status", "nobody came", ended("NO_SHOW"), WITHOUT_NINE),
            Change.of(
                    "POST /api/bookings/{id}/cancel",
                    "called off at the front desk",
                    house -> {
                        AppointmentId id = house.booked(house.session, "09:00");
                        return () -> house.post("/api/bookings/" + id + "/cancel", Map.of("reason", "Ill"));
                    },
                    ALL_DAY),
            Change.of(
                    "POST /api/bookings/{id}/cancel",
                    "one of a full class stays away",
                    house -> {
                        house.set("services", "capacity = 2, version = version + 1");
                        house.visit("09:00");
                        String id = house.visit("09:00", "huda@example.test")
                                .json()
                                .at("/appointment/id")
                                .asString();
                        String booking = house.owner
                                .get(ONE + id)
                                .json()
                                .at("/attendees/0/bookingId")
                                .asString();
                        return () -> house.post("/api/bookings/" + booking + "/cancel", Map.of("reason", "Ill"));
                    },
                    "09:00(1) 10:00(2) 11:00(2) 12:00(2) 13:00(2) 14:00(2) 15:00(2) 16:00(2)"),
            Change.of(
                    "POST /api/bookings/{id}/reschedule",
                    "given another start",
                    house -> {
                        AppointmentId id = house.booked(house.session, "09:00");
                        return () ->
                                house.post("/api/bookings/" + id + "/reschedule", Map.of("start", monday("13:00")));
                    },
                    WITHOUT_ONE_PM),
            Change.of(
                    "POST /api/public/bookings/{manageToken}/cancel",
                    "called off by its customer",
                    house -> {
                        String token = house.visited("09:00");
                        return () -> house.post("/api/public/bookings/" + token + "/cancel", Map.of());
                    },
                    ALL_DAY),
            Change.of(
                    "POST /api/public/bookings/{manageToken}/reschedule",
                    "moved by its customer",
                    house -> {
                        String token = house.visited("09:00");
                        return () -> house.post(
                                "/api/public/bookings/" + token + "/reschedule", Map.of("start", monday("13:00")));
                    },
                    WITHOUT_ONE_PM));

    private static Function<House, Supplier<Answer>> change(String field, String value) {
        return house -> {
            AppointmentId id = house.booked(house.session, "09:00");
            return () -> house.put(ONE + id, Map.of(field, value));
        };
    }

    /** It is half past nine on Monday, in the middle of an appointment until twelve. */
    private static Function<House, Supplier<Answer>> ended(String status) {
        return house -> {
            AppointmentId id = house.studio.appointment(
                    house.session,
                    List.of(house.layla),
                    List.of(),
                    TimeInterval.startingAt(House.at(MONDAY, "09:00"), Duration.ofHours(3)),
                    Map.of());
            house.clock.set(House.at(MONDAY, "09:30"));
            return () -> house.put(ONE + id + "/status", Map.of("status", status));
        };
    }

    private AppointmentChanges() {}
}
