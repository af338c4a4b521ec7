package io.horarium.freshness;

import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestBusinesses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What moves no start and yet changes something: one change for each such operation. */
final class OfficeChanges {

    static final Map<String, Function<House, Supplier<Answer>>> TABLE = new LinkedHashMap<>();

    private static final String HOOK = "https://8.8.8.8/hook";

    static {
        access();
        office();
        catalog();
        customers();
        waiting();
        webhooks();
    }

    private OfficeChanges() {}

    private static void access() {
        TABLE.put("POST /api/api-keys", house -> () -> key(house));
        TABLE.put("DELETE /api/api-keys/{id}", house -> {
            String id = at(key(house), "/apiKey/id");
            return () -> house.delete("/api/api-keys/" + id);
        });
        TABLE.put(
                "POST /api/auth/login",
                house -> () -> house.owner.signIn(house.studio.tenant().ownerEmail()));
        TABLE.put("POST /api/auth/logout", house -> () -> house.post("/api/auth/logout", Map.of()));
        TABLE.put(
                "POST /api/auth/password",
                house -> () -> house.post(
                        "/api/auth/password",
                        Map.of("currentPassword", TestBusinesses.PASSWORD, "newPassword", "an entirely new password")));
        TABLE.put("DELETE /api/sessions", house -> {
            house.signInElsewhere();
            return () -> house.delete("/api/sessions");
        });
        TABLE.put("DELETE /api/sessions/{id}", house -> {
            house.signInElsewhere();
            String other = house.owner
                    .get("/api/sessions")
                    .json()
                    .path("sessions")
                    .valueStream()
                    .filter(each -> !each.path("current").asBoolean())
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asString();
            return () -> house.delete("/api/sessions/" + other);
        });
        TABLE.put("POST /api/users/invitations", house -> () -> invite(house));
        TABLE.put("DELETE /api/users/invitations/{id}", house -> {
            String id = at(invite(house), "/id");
            return () -> house.delete("/api/users/invitations/" + id);
        });
        TABLE.put("PUT /api/users/{id}", house -> {
            String id = house.colleague();
            return () -> house.put("/api/users/" + id, Map.of("role", "ADMIN"));
        });
        TABLE.put("DELETE /api/users/{id}", house -> {
            String id = house.colleague();
            return () -> house.delete("/api/users/" + id);
        });
    }

    private static void office() {
        TABLE.put(
                "PUT /api/business/holds",
                house -> () ->
                        house.put("/api/business/holds", Map.of("holdMinutes", 7, "perAddress", 4, "perContact", 2)));
        TABLE.put(
                "PUT /api/business/waitlist",
                house -> () -> house.put(
                        "/api/business/waitlist",
                        Map.of(
                                "automatic",
                                false,
                                "offerMinutes",
                                45,
                                "quietFrom",
                                "21:00",
                                "quietTo",
                                "08:00",
                                "perContact",
                                3)));
        TABLE.put("POST /api/availability-templates", house -> () -> template(house, "Summer"));
        TABLE.put("PUT /api/availability-templates/{id}", house -> {
            String id = at(template(house, "Summer"), "/id");
            return () -> house.put("/api/availability-templates/" + id, Map.of("name", "Winter", "weekly", List.of()));
        });
        TABLE.put("DELETE /api/availability-templates/{id}", house -> {
            String id = at(template(house, "Summer"), "/id");
            return () -> house.delete("/api/availability-templates/" + id);
        });
    }

    private static void catalog() {
        Map<String, String> places = Map.of("categories", "/categories/0/id", "resources", "/id");
        places.forEach((kind, place) -> {
            String path = "/api/" + kind;
            TABLE.put("POST " + path, house -> () -> house.post(path, Map.of("name", "One")));
            TABLE.put("PUT " + path + "/{id}", house -> {
                String id = at(house.post(path, Map.of("name", "One")), place);
                return () -> house.put(path + "/" + id, Map.of("name", "Other"));
            });
            TABLE.put("DELETE " + path + "/{id}", house -> {
                String id = at(house.post(path, Map.of("name", "One")), place);
                return () -> house.delete(path + "/" + id);
            });
        });
        TABLE.put("POST /api/bookings/{id}/confirm", house -> {
            house.set("services", "needs_approval = true, version = version + 1");
            String id = at(house.visit("09:00"), "/appointment/id");
            return () -> house.post("/api/bookings/" + id + "/confirm", Map.of());
        });
    }

    private static void customers() {
        TABLE.put("POST /api/customers", house -> () -> customer(house, "noor"));
        TABLE.put("PUT /api/customers/{id}", house -> {
            String id = at(customer(house, "noor"), "/id");
            return () -> house.put("/api/customers/" + id, Map.of("name", "Noor H."));
        });
        TABLE.put("POST /api/customers/{id}/merge", house -> {
            String id = at(customer(house, "noor"), "/id");
            String into = at(customer(house, "nour"), "/id");
            return () -> house.post("/api/customers/" + id + "/merge", Map.of("into", into));
        });
        TABLE.put("POST /api/customers/{id}/erase", house -> {
            String id = at(customer(house, "noor"), "/id");
            return () -> house.owner.send("POST", "/api/customers/" + id + "/erase", null);
        });
    }

    private static void waiting() {
        TABLE.put("POST /api/waitlist", house -> () -> WaitlistChanges.waiting(house));
        TABLE.put("PUT /api/waitlist/{id}", house -> {
            String id = at(WaitlistChanges.waiting(house), "/id");
            return () -> house.put(
                    "/api/waitlist/" + id,
                    Map.of(
                            "serviceId",
                            house.session.toString(),
                            "from",
                            Change.MONDAY,
                            "to",
                            "2026-11-24",
                            "timezone",
                            "Asia/Dubai"));
        });
        TABLE.put(
                "POST /api/public/booking/{slug}/waitlist",
                house -> () -> house.post(
                        "/api/public/booking/" + house.studio.slug() + "/waitlist", WaitlistChanges.wish(house)));
        TABLE.put(
                "POST /api/public/waitlist-offers/{token}/accept",
                WaitlistChanges.offered((house, entry, offer) ->
                        house.owner.post("/api/public/waitlist-offers/" + offer + "/accept", "")));
    }

    private static void webhooks() {
        TABLE.put("POST /api/webhooks", house -> () -> webhook(house));
        TABLE.put(
                "PUT /api/webhooks/{id}",
                of((house, path) -> house.put(
                        path, Map.of("url", HOOK, "events", List.of("appointment.updated"), "active", false))));
        TABLE.put("DELETE /api/webhooks/{id}", of(House::delete));
        TABLE.put("POST /api/webhooks/{id}/secret", of((house, path) -> house.owner.post(path + "/secret", "")));
        TABLE.put("POST /api/webhooks/{id}/test", of((house, path) -> house.owner.post(path + "/test", "")));
        TABLE.put("POST /api/webhooks/{id}/deliveries/{deliveryId}/replay", house -> {
            String path = "/api/webhooks/" + at(webhook(house), "/webhook/id");
            String delivery = at(house.owner.post(path + "/test", ""), "/id");
            // one that waits would go on waiting
            house.set("webhook_deliveries", "status = 'FAILED'");
            return () -> house.owner.post(path + "/deliveries/" + delivery + "/replay", "");
        });
    }

    private interface OfWebhook {
        Answer on(House house, String path);
    }

    private static Function<House, Supplier<Answer>> of(OfWebhook change) {
        return house -> {
            String path = "/api/webhooks/" + at(webhook(house), "/webhook/id");
            return () -> change.on(house, path);
        };
    }

    private static Answer webhook(House house) {
        return house.post("/api/webhooks", Map.of("url", HOOK, "events", List.of("appointment.created")));
    }

    private static Answer key(House house) {
        return house.post("/api/api-keys", Map.of("name", "Till", "scopes", List.of("catalog:read")));
    }

    private static Answer invite(House house) {
        return house.post(
                "/api/users/invitations", Map.of("email", "maha@" + house.studio.slug() + ".test", "role", "STAFF"));
    }

    private static Answer template(House house, String name) {
        return house.post("/api/availability-templates", Map.of("name", name, "weekly", List.of()));
    }

    private static Answer customer(House house, String name) {
        return house.post("/api/customers", Map.of("name", "Noor Haddad", "email", name + "@example.test"));
    }

    /** What the answer says at this place. */
    private static String at(Answer answer, String place) {
        String said = answer.json().at(place).asString("");
        if (said.isEmpty()) {
            throw new IllegalStateException("nothing at " + place + " of " + answer.body());
        }
        return said;
    }
}
