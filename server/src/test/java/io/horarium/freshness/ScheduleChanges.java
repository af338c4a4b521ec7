package io.horarium.freshness;

import static io.horarium.freshness.Change.MONDAY;
import static io.horarium.freshness.House.monday;

import io.horarium.testing.Browser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** When Layla works. */
final class ScheduleChanges {

    private static final String WITHOUT_NINE = "10:00 11:00 12:00 13:00 14:00 15:00 16:00";
    private static final String ALL_DAY = "09:00 " + WITHOUT_NINE;
    private static final String DOCUMENT = "PUT /api/staff/{id}/schedule";
    private static final String BULK = "POST /api/availability/bulk";
    private static final Map<String, Object> MORNING =
            Map.of("kind", "OPEN", "day", "MONDAY", "start", "09:00", "end", "13:00");
    private static final Map<String, Object> COFFEE =
            Map.of("kind", "BREAK", "day", "MONDAY", "start", "10:00", "end", "11:00");
    private static final Map<String, Object> LATE =
            Map.of("date", MONDAY, "windows", List.of(Map.of("start", "18:00", "end", "20:00")));
    private static final Map<String, Object> NINE_TO_TEN = Map.of("start", monday("09:00"), "end", monday("10:00"));
    // from Friday on
    private static final Map<String, Object> DAILY = Map.of(
            "start", House.at("2026-11-20", "09:00").toString(),
            "end", House.at("2026-11-20", "10:00").toString(),
            "rule", "FREQ=DAILY");

    static final List<Change> TABLE = List.of(
            Change.of(
                    DOCUMENT + "#weekly",
                    "other hours with a break",
                    house -> () -> house.keep("weekly", List.of(MORNING, COFFEE)),
                    "09:00 11:00 12:00"),
            Change.of(
                    DOCUMENT + "#exceptions",
                    "other hours on a date",
                    house -> () -> house.keep("exceptions", List.of(LATE)),
                    "18:00 19:00"),
            Change.of(
                    DOCUMENT + "#travel",
                    "in London",
                    house -> () -> house.keep(
                            "travel", List.of(Map.of("first", MONDAY, "last", MONDAY, "timezone", "Europe/London"))),
                    "13:00 14:00 15:00 16:00 17:00 18:00 19:00 20:00"),
            Change.of(
                    "POST /api/availability-templates/{id}/apply",
                    "hours of a template",
                    house -> {
                        String id = house.post(
                                        "/api/availability-templates",
                                        Map.of("name", "Mornings", "weekly", List.of(MORNING)))
                                .json()
                                .path("id")
                                .asString();
                        return () -> house.post("/api/availability-templates/" + id + "/apply", layla(house, Map.of()));
                    },
                    "09:00 10:00 11:00 12:00"),
            Change.of(BULK + "#weekly", "hours", bulk("weekly", List.of(MORNING)), "09:00 10:00 11:00 12:00"),
            Change.of(BULK + "#exception", "a date", bulk("exception", LATE), "18:00 19:00"),
            Change.of(BULK + "#timeOff", "time off", bulk("timeOff", Map.of("firstDate", MONDAY)), ""),
            Change.of(BULK + "#block", "a block", bulk("block", NINE_TO_TEN), WITHOUT_NINE),
            Change.of(
                    "POST /api/time-blocks",
                    "once",
                    house -> () -> house.post("/api/time-blocks", layla(house, NINE_TO_TEN)),
                    WITHOUT_NINE),
            Change.of(
                    "POST /api/time-blocks",
                    "again and again",
                    house -> () -> house.post("/api/time-blocks", layla(house, DAILY)),
                    WITHOUT_NINE),
            Change.of(
                    "PUT /api/time-blocks/{id}",
                    "another time",
                    blocked(NINE_TO_TEN, Map.of("start", monday("11:00"), "end", monday("12:00"))),
                    "09:00 10:00 12:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    "PUT /api/time-blocks/{id}",
                    "not on this date",
                    blocked(DAILY, with(DAILY, "excluded", List.of(MONDAY))),
                    ALL_DAY),
            Change.of(
                    "PUT /api/time-blocks/{id}",
                    "another rule",
                    blocked(DAILY, with(DAILY, "rule", "FREQ=WEEKLY")),
                    ALL_DAY),
            Change.of(
                    "PUT /api/time-blocks/{id}",
                    "another time on this date alone",
                    house -> {
                        String id = entry(house.post("/api/time-blocks", layla(house, DAILY)));
                        return () -> house.put(
                                "/api/time-blocks/" + id + "?scope=this&date=" + MONDAY,
                                Map.of("start", monday("11:00"), "end", monday("12:00")));
                    },
                    "09:00 10:00 12:00 13:00 14:00 15:00 16:00"),
            Change.of(
                    "DELETE /api/time-blocks/{id}",
                    "taken away from this date on",
                    house -> {
                        String id = entry(house.post("/api/time-blocks", layla(house, DAILY)));
                        return () -> house.delete("/api/time-blocks/" + id + "?scope=following&date=" + MONDAY);
                    },
                    ALL_DAY),
            Change.of(
                    "DELETE /api/time-blocks/{id}",
                    "taken away with all that return",
                    house -> {
                        String id = entry(house.post("/api/time-blocks", layla(house, DAILY)));
                        return () -> house.delete("/api/time-blocks/" + id);
                    },
                    ALL_DAY),
            Change.of(
                    "POST /api/time-off",
                    "dates",
                    house -> () -> house.post("/api/time-off", layla(house, Map.of("firstDate", MONDAY))),
                    ""),
            Change.of(
                    "POST /api/time-off",
                    "moments",
                    house -> () -> house.post("/api/time-off", layla(house, NINE_TO_TEN)),
                    WITHOUT_NINE),
            Change.of(
                    "PUT /api/time-off/{id}",
                    "on another date",
                    house -> {
                        String id = entry(house.post("/api/time-off", layla(house, Map.of("firstDate", MONDAY))));
                        return () -> house.put("/api/time-off/" + id, Map.of("firstDate", "2026-12-24"));
                    },
                    ALL_DAY),
            Change.of(
                    "DELETE /api/time-off/{id}",
                    "back earlier",
                    house -> {
                        String id = entry(house.post("/api/time-off", layla(house, Map.of("firstDate", MONDAY))));
                        return () -> house.delete("/api/time-off/" + id);
                    },
                    ALL_DAY));

    private ScheduleChanges() {}

    private static Map<String, Object> layla(House house, Map<String, Object> request) {
        return with(request, "staffIds", List.of(house.layla.toString()));
    }

    private static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        Map<String, Object> all = new HashMap<>(request);
        all.put(field, value);
        return all;
    }

    private static Function<House, Supplier<Answer>> bulk(String kind, Object change) {
        return house -> () -> house.post("/api/availability/bulk", layla(house, Map.of(kind, change)));
    }

    private static Function<House, Supplier<Answer>> blocked(Map<String, Object> first, Map<String, Object> then) {
        return house -> {
            String id = entry(house.post("/api/time-blocks", layla(house, first)));
            return () -> house.put("/api/time-blocks/" + id, then);
        };
    }

    private static String entry(Answer made) {
        return made.json().at("/entries/0/id").asString();
    }
}
