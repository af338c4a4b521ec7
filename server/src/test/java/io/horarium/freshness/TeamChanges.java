package io.horarium.freshness;

import static io.horarium.freshness.House.monday;

import io.horarium.kernel.UnitId;
import java.util.List;
import java.util.Map;

/** Who and what there is. */
final class TeamChanges {

    private static final String WITHOUT_NINE = "10:00 11:00 12:00 13:00 14:00 15:00 16:00";
    private static final String ALL_DAY = "09:00 " + WITHOUT_NINE;
    private static final String CHANGE = "PUT /api/staff/{id}";

    static final List<Change> TABLE = List.of(
            Change.of(
                    CHANGE + "#zone",
                    "lives in Karachi",
                    house -> () -> house.editLayla("zone", "Asia/Karachi"),
                    "08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00"),
            Change.of(
                    CHANGE + "#limits",
                    "one a day",
                    house -> {
                        house.booked(house.treatment, "09:00");
                        return () -> house.editLayla("limits", Map.of("perDay", 1));
                    },
                    ""),
            Change.of(
                    CHANGE + "#serviceIds",
                    "gives the treatment only",
                    house -> () -> house.editLayla("serviceIds", List.of(house.treatment.toString())),
                    ""),
            Change.of("DELETE /api/staff/{id}", "gone", house -> () -> house.delete("/api/staff/" + house.layla), ""),
            Change.of(
                    "POST /api/staff",
                    "one more who is needed and has no hours yet",
                    house -> {
                        house.set("services", "staff_mode = 'ALL', version = version + 1");
                        return () -> house.post(
                                "/api/staff", Map.of("name", "Sara", "serviceIds", List.of(house.session.toString())));
                    },
                    ""),
            Change.of(
                    "POST /api/resources/{id}/units",
                    "one more room",
                    house -> {
                        house.rooms("Blue room");
                        String resource = house.resource();
                        return () -> house.post("/api/resources/" + resource + "/units", Map.of("name", "Green room"));
                    },
                    ALL_DAY),
            Change.of(
                    "PUT /api/units/{id}#active",
                    "out of use for good",
                    house -> {
                        UnitId green = house.rooms("Blue room", "Green room").getLast();
                        return () -> house.put("/api/units/" + green, Map.of("name", "Green room", "active", false));
                    },
                    WITHOUT_NINE),
            Change.of(
                    "DELETE /api/units/{id}",
                    "the free one is gone",
                    house -> {
                        UnitId green = house.rooms("Blue room", "Green room").getLast();
                        return () -> house.delete("/api/units/" + green);
                    },
                    WITHOUT_NINE),
            Change.of(
                    "DELETE /api/units/{id}",
                    "the taken one is archived",
                    house -> {
                        UnitId blue = house.rooms("Blue room").getFirst();
                        return () -> house.delete("/api/units/" + blue);
                    },
                    ""),
            Change.of(
                    "POST /api/units/{id}/downtimes",
                    "the free one is repaired",
                    house -> {
                        UnitId green = house.rooms("Blue room", "Green room").getLast();
                        return () -> house.post(
                                "/api/units/" + green + "/downtimes",
                                Map.of("start", monday("09:00"), "end", monday("10:00")));
                    },
                    WITHOUT_NINE),
            Change.of(
                    "DELETE /api/downtimes/{id}",
                    "it works again",
                    house -> {
                        UnitId green = house.rooms("Blue room", "Green room").getLast();
                        String id = house.post(
                                        "/api/units/" + green + "/downtimes",
                                        Map.of("start", monday("09:00"), "end", monday("12:00")))
                                .json()
                                .at("/downtime/id")
                                .asString();
                        return () -> house.delete("/api/downtimes/" + id);
                    },
                    ALL_DAY));

    private TeamChanges() {}
}
