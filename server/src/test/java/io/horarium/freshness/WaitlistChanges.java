package io.horarium.freshness;

import io.horarium.testing.Browser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is kept for those who wait; here nothing is offered that nobody offers by hand. */
final class WaitlistChanges {

    private static final String WITHOUT_NINE = "10:00 11:00 12:00 13:00 14:00 15:00 16:00";
    private static final String ALL_DAY = "09:00 " + WITHOUT_NINE;

    static final List<Change> TABLE = List.of(
            Change.of(
                    "POST /api/waitlist/{id}/offer",
                    "offered by hand",
                    house -> {
                        String entry = waiting(house).json().path("id").asString();
                        return () -> offer(house, entry);
                    },
                    WITHOUT_NINE),
            Change.of(
                    "POST /api/public/waitlist-offers/{token}/decline",
                    "not wanted",
                    offered((house, entry, offer) ->
                            house.owner.post("/api/public/waitlist-offers/" + offer + "/decline", "")),
                    ALL_DAY),
            Change.of(
                    "DELETE /api/waitlist/{id}",
                    "taken off the list",
                    offered((house, entry, offer) -> house.delete("/api/waitlist/" + entry)),
                    ALL_DAY),
            Change.of(
                    "DELETE /api/public/waitlist/{token}",
                    "has left the list",
                    house -> {
                        byHand(house);
                        Answer joined =
                                house.post("/api/public/booking/" + house.studio.slug() + "/waitlist", wish(house));
                        offer(house, joined.json().path("entryId").asString());
                        String key = joined.json().path("manageToken").asString();
                        return () -> house.delete("/api/public/waitlist/" + key);
                    },
                    ALL_DAY));

    private WaitlistChanges() {}

    /** What somebody does with what they are offered. */
    interface OfOffer {
        Answer on(House house, String entry, String offer);
    }

    static Function<House, Supplier<Answer>> offered(OfOffer change) {
        return house -> {
            String entry = waiting(house).json().path("id").asString();
            String offer = offer(house, entry).json().path("token").asString();
            return () -> change.on(house, entry, offer);
        };
    }

    static Answer waiting(House house) {
        byHand(house);
        return house.post("/api/waitlist", wish(house));
    }

    private static void byHand(House house) {
        house.put(
                "/api/business/waitlist",
                Map.of(
                        "automatic",
                        false,
                        "offerMinutes",
                        30,
                        "quietFrom",
                        "21:00",
                        "quietTo",
                        "08:00",
                        "perContact",
                        5));
    }

    private static Answer offer(House house, String entry) {
        return house.post("/api/waitlist/" + entry + "/offer", Map.of("start", House.monday("09:00")));
    }

    static Map<String, Object> wish(House house) {
        Map<String, Object> wish = new HashMap<>(house.order("09:00"));
        wish.remove("start");
        wish.put("from", Change.MONDAY);
        wish.put("to", Change.MONDAY);
        wish.put("timezone", "Asia/Dubai");
        return wish;
    }
}
