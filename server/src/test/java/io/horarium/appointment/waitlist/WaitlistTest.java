package io.horarium.appointment.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestBusinesses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Getting on the list, and off it. */
class WaitlistTest extends AtTheStudio {

    @Autowired
    TestBusinesses businesses;

    @Test
    void showsAWishToWhoeverHasItsKeyAndNamesNobody() {
        String key = wait("noor@example.test");

        Answer place = visitor.get("/api/public/waitlist/" + key);

        assertThat(place.status()).isEqualTo(200);
        assertThat(place.json().path("status").asString()).isEqualTo("WAITING");
        assertThat(place.json().path("from").asString()).isEqualTo(date.toString());
        assertThat(place.body()).doesNotContain("Noor", "noor@");
        assertThat(visitor.get("/api/public/waitlist/" + "A".repeat(32)).status())
                .isEqualTo(404);
        assertThat(count(
                        "select count(*) from waitlist_entries where business_id = :business and key_hash is not null"))
                .isEqualTo(1);
    }

    @Test
    void tellsNobodyWhetherAnAddressWaitsAlready() {
        String key = wait("noor@example.test");

        Answer again = join(with(wish("Noor@Example.Test"), "notes", "Something else"));
        Answer other = join(wish("huda@example.test"));

        assertThat(again.status()).isEqualTo(other.status());
        assertThat(again.json().propertyNames())
                .containsExactlyElementsOf(other.json().propertyNames());
        String echo = again.json().path("manageToken").asString();
        assertThat(echo).hasSize(32).isNotEqualTo(key);
        assertThat(visitor.get("/api/public/waitlist/" + echo).body())
                .isEqualTo(visitor.get("/api/public/waitlist/"
                                + other.json().path("manageToken").asString())
                        .body());
        assertThat(owner.get("/api/waitlist").json().path("entries").findValuesAsString("notes"))
                .containsExactly("", "");
    }

    @Test
    void opensNothingOfAWishToWhoeverTellsItAgain() {
        String key = wait("noor@example.test");
        String echo = wait("noor@example.test");

        assertThat(visitor.send("DELETE", "/api/public/waitlist/" + echo, null).status())
                .isEqualTo(204);

        assertThat(status(echo)).isEqualTo("LEFT");
        assertThat(status(key)).isEqualTo("WAITING");
        String another = wait("noor@example.test");
        cancel(ten);
        round();
        assertThat(answers("noor@example.test")).containsExactly("OPEN");
        assertThat(visitor.get("/api/public/waitlist/" + key)
                        .json()
                        .at("/offer/answer")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(visitor.get("/api/public/waitlist/" + another)
                        .json()
                        .path("offer")
                        .isNull())
                .isTrue();
    }

    @Test
    void endsWithItsDatesThoughItWasToldTwice() {
        String key = wait("noor@example.test");
        String echo = wait("noor@example.test");
        visitor.send("DELETE", "/api/public/waitlist/" + key, null);

        clock.set(at("10:00").plus(Duration.ofDays(2)));
        round();

        assertThat(status(echo)).isEqualTo("OVER");
    }

    @Test
    void saysNothingOfOthersByItsLimit() {
        for (int i = 0; i < 5; i++) {
            owner.post(
                    "/api/waitlist",
                    with(wish("noor@example.test"), "to", date.plusDays(i).toString()));
        }

        for (int i = 0; i < 5; i++) {
            assertThat(join(with(
                                    wish("noor@example.test"),
                                    "to",
                                    date.plusDays(i).toString()))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(join(wish("noor@example.test")).problem()).isEqualTo("too-many-wishes");
    }

    @Test
    void isNotChangedWhileSomethingIsOffered() {
        Answer added = owner.post("/api/waitlist", wish("omar@example.test"));
        String path = "/api/waitlist/" + added.json().path("id").asString();
        Map<String, Object> change =
                with(wish("omar@example.test"), "to", date.plusDays(1).toString());
        change.remove("customer");
        cancel(ten);
        round();

        assertThat(owner.send("PUT", path, json(change)).problem()).isEqualTo("offer-open");
        visitor.post(offerPath() + "/decline", "");
        assertThat(owner.send("PUT", path, json(change)).status()).isEqualTo(200);
    }

    @Test
    void givesARepeatedRequestTheSameAnswer() {
        Answer first = join(wish("noor@example.test"), "Idempotency-Key", "wait-once");
        Answer again = join(wish("noor@example.test"), "Idempotency-Key", "wait-once");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.json().path("manageToken").asString()).hasSize(32);
    }

    @Test
    void bearsFiveWishesOfOneCustomer() {
        for (int i = 0; i < 5; i++) {
            assertThat(join(with(
                                    wish("noor@example.test"),
                                    "to",
                                    date.plusDays(i).toString()))
                            .status())
                    .isEqualTo(201);
        }

        Answer sixth =
                join(with(wish("noor@example.test"), "to", date.plusDays(9).toString()));

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.problem()).isEqualTo("too-many-wishes");
    }

    @Test
    void isLeftOnceAndForAll() {
        String key = wait("noor@example.test");

        assertThat(visitor.send("DELETE", "/api/public/waitlist/" + key, null).status())
                .isEqualTo(204);
        assertThat(visitor.send("DELETE", "/api/public/waitlist/" + key, null).status())
                .isEqualTo(204);

        cancel(ten);
        round();
        assertThat(letter()).isNull();
        assertThat(visitor.get("/api/public/waitlist/" + key)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("LEFT");
    }

    @Test
    void saysWhatIsWrong() {
        Map<String, Object> wish = wish("noor@example.test");

        assertThat(join(with(wish, "to", date.minusDays(1).toString())).status())
                .isEqualTo(422);
        assertThat(join(with(wish, "to", date.plusDays(63).toString())).status())
                .isEqualTo(422);
        assertThat(join(with(with(wish, "from", "2026-01-01"), "to", "2026-01-02"))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("to");
        assertThat(join(with(with(wish, "timeFrom", "12:00"), "timeTo", "11:00"))
                        .status())
                .isEqualTo(422);
        assertThat(join(with(wish, "seats", 2)).status()).isEqualTo(422);
        assertThat(join(with(wish, "partsOfDay", List.of("NIGHT"))).status()).isEqualTo(400);
        assertThat(join(with(wish, "staffId", UUID.randomUUID().toString())).status())
                .isEqualTo(404);
        assertThat(join(with(wish, "serviceId", UUID.randomUUID().toString())).status())
                .isEqualTo(404);
    }

    @Test
    void isSeenByTheStaffInItsOrder() {
        wait("noor@example.test");
        wait("huda@example.test");
        Answer added = owner.post("/api/waitlist", with(wish("omar@example.test"), "staffId", member.toString()));
        assertThat(added.status()).as(added.body()).isEqualTo(201);

        JsonNode list = owner.get("/api/waitlist?status=WAITING&serviceId=" + service)
                .json()
                .path("entries");

        assertThat(list.findValuesAsString("email"))
                .containsExactly("noor@example.test", "huda@example.test", "omar@example.test");
        assertThat(owner.get("/api/waitlist?cursor=" + list.get(0).path("id").asString())
                        .json()
                        .path("entries")
                        .findValuesAsString("email"))
                .containsExactly("huda@example.test", "omar@example.test");
        String email = "staff@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", member);
        Browser colleague = new Browser(port);
        colleague.signIn(email);
        assertThat(colleague.get("/api/waitlist").json().path("entries").findValuesAsString("email"))
                .containsExactly("omar@example.test");
        assertThat(colleague.post("/api/waitlist", wish("sara@example.test")).status())
                .isEqualTo(403);
    }

    @Test
    void isChangedAndTakenOffByTheFrontDesk() {
        Answer added = owner.post("/api/waitlist", wish("omar@example.test"));
        String path = "/api/waitlist/" + added.json().path("id").asString();
        Map<String, Object> change = with(wish("omar@example.test"), "partsOfDay", List.of("EVENING"));
        change.remove("customer");
        String tag = added.header("ETag").orElseThrow();

        Answer changed = owner.send("PUT", path, json(change), "If-Match", tag);
        Answer stale = owner.send("PUT", path, json(change), "If-Match", tag);

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().at("/partsOfDay/0").asString()).isEqualTo("EVENING");
        assertThat(stale.status()).isEqualTo(412);
        cancel(ten);
        round();
        assertThat(letter()).isNull();
        assertThat(owner.send("DELETE", path, null).status()).isEqualTo(204);
        assertThat(owner.get("/api/waitlist?status=REMOVED")
                        .json()
                        .path("entries")
                        .size())
                .isEqualTo(1);
        assertThat(owner.send("PUT", path, json(change)).problem()).isEqualTo("not-waiting");
    }

    @Test
    void followsRulesThatTheOwnerSets() {
        Answer before = owner.get("/api/business/waitlist");
        String rules = """
                {"automatic":false,"offerMinutes":60,"quietFrom":"22:00","quietTo":"07:00","perContact":1}""";

        Answer changed = owner.send(
                "PUT",
                "/api/business/waitlist",
                rules,
                "If-Match",
                before.header("ETag").orElseThrow());

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("quietFrom").asString()).isEqualTo("22:00");
        wait("noor@example.test");
        assertThat(join(with(wish("noor@example.test"), "to", date.plusDays(1).toString()))
                        .status())
                .isEqualTo(429);
        cancel(ten);
        round();
        assertThat(letter()).isNull();
        assertThat(tryToBook("10:00", "huda@example.test").status()).isEqualTo(201);
    }

    @Test
    void forgetsWhoIsErased() {
        wait("noor@example.test");
        cancel(ten);
        round();
        assertThat(letter()).isNotNull();
        String noor = customer("noor@example.test");

        Answer erased = owner.post("/api/customers/" + noor + "/erase", "");

        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        assertThat(count("select count(*) from waitlist_entries where business_id = :business"))
                .isZero();
        assertThat(count("select count(*) from waitlist_offers where business_id = :business"))
                .isZero();
        assertThat(tryToBook("10:00", "huda@example.test").status()).isEqualTo(201);
    }

    @Test
    void goesOverToWhoeverTheCustomerBecomes() {
        String key = wait("noor@work.test");
        wait("noor@home.test");
        join(with(wish("noor@work.test"), "to", date.plusDays(2).toString()));
        String into = customer("noor@home.test");

        Answer merged = owner.post("/api/customers/" + customer("noor@work.test") + "/merge", Map.of("into", into));

        assertThat(merged.status()).as(merged.body()).isEqualTo(200);
        assertThat(owner.get("/api/waitlist?status=WAITING")
                        .json()
                        .path("entries")
                        .findValuesAsString("email"))
                .containsExactly("noor@home.test", "noor@home.test");
        assertThat(visitor.get("/api/public/waitlist/" + key).status()).isEqualTo(200);
        assertThat(owner.get("/api/customers/" + into + "/export")
                        .json()
                        .path("wishes")
                        .size())
                .isEqualTo(3);
    }

    private String status(String key) {
        return visitor.get("/api/public/waitlist/" + key).json().path("status").asString();
    }

    private String json(Map<String, Object> value) {
        return json.writeValueAsString(value);
    }
}
