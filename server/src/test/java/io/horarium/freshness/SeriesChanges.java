package io.horarium.freshness;

import io.horarium.testing.Browser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What happens to appointments that return; looked at on the second Monday. */
final class SeriesChanges {

    private static final String NEXT_MONDAY = "2026-11-30";
    private static final String WITHOUT_NINE = "10:00 11:00 12:00 13:00 14:00 15:00 16:00";
    private static final String WITHOUT_ONE_PM = "09:00 10:00 11:00 12:00 14:00 15:00 16:00";

    static final List<Change> TABLE = List.of(
            Change.of("POST /api/series", "booked", house -> () -> create(house), WITHOUT_NINE)
                    .on(NEXT_MONDAY),
            Change.of(
                            "PUT /api/series/{id}",
                            "moved",
                            made((house, id) -> house.put("/api/series/" + id + "?scope=all", Map.of("time", "13:00"))),
                            WITHOUT_ONE_PM)
                    .on(NEXT_MONDAY),
            Change.of(
                            "DELETE /api/series/{id}",
                            "called off",
                            made((house, id) -> house.delete("/api/series/" + id + "?scope=all")),
                            "09:00 " + WITHOUT_NINE)
                    .on(NEXT_MONDAY));

    private SeriesChanges() {}

    private interface OfSeries {
        Answer on(House house, String id);
    }

    private static Function<House, Supplier<Answer>> made(OfSeries change) {
        return house -> {
            String id = create(house).json().at("/series/id").asString();
            return () -> change.on(house, id);
        };
    }

    private static Answer create(House house) {
        Map<String, Object> order = new HashMap<>(house.order("09:00"));
        order.put("rule", "FREQ=WEEKLY;COUNT=3");
        return house.post("/api/series", order);
    }
}
