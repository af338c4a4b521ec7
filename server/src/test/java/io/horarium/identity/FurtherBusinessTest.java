package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An owner opens one more business. */
class FurtherBusinessTest extends Office {

    @Test
    void anOwnerOpensOneMoreAndGoesThere() {
        String slug = "second-" + UUID.randomUUID();
        Answer opened = owner.post(
                "/api/businesses",
                Map.of("name", "Second", "slug", slug, "zone", "Europe/Berlin", "currency", "EUR", "locale", "de"));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().path("slug").asString()).isEqualTo(slug);
        assertThat(opened.json().path("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(owner.get("/api/session").json().path("businesses").findValuesAsString("slug"))
                .containsExactlyInAnyOrder(business.slug(), slug);
        Answer there = owner.post(
                "/api/session/business",
                Map.of("businessId", opened.json().path("id").asString()));
        assertThat(there.json().path("role").asString()).isEqualTo("OWNER");
        assertThat(owner.get("/api/users").json().path("users")).hasSize(1);
    }

    @Test
    void goingToAnotherBusinessKeepsTheTokenThatOtherWindowsShareAndGivesNoLongerLife() {
        String second = open("Second", "key").json().path("id").asString();
        String before = owner.cookie("horarium").orElseThrow();
        Instant start = clock.instant();

        for (int days = 10; days < 90; days += 10) {
            clock.set(start.plus(Duration.ofDays(days)));
            String there = days % 20 == 0 ? business.id().toString() : second;
            assertThat(owner.post("/api/session/business", Map.of("businessId", there))
                            .status())
                    .isEqualTo(200);
        }

        assertThat(owner.cookie("horarium").orElseThrow()).isEqualTo(before);
        assertThat(owner.get("/api/sessions").json().path("sessions")).hasSize(1);
        clock.set(start.plus(Duration.ofDays(91)));
        assertThat(owner.get("/api/business").status()).isEqualTo(401);
    }

    @Test
    void aRepeatedRequestOpensOneAndAnotherRequestWithTheKeyNone() {
        Answer first = open("Twice", "key");
        Answer again = open("Twice", "key");
        Answer other = open("Other", "key");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(owner.get("/api/session").json().path("businesses")).hasSize(2);
    }

    @Test
    void aTakenOrReservedAddressAndAnUnknownCurrencyAreRefused() {
        assertThat(owner.post("/api/businesses", Map.of("name", "X", "slug", business.slug()))
                        .problem())
                .isEqualTo("address-taken");
        assertThat(owner.post("/api/businesses", Map.of("name", "X", "slug", "manage"))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("slug");
        assertThat(owner.post("/api/businesses", Map.of("name", "X", "currency", "XQQ"))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("currency");
        assertThat(owner.get("/api/session").json().path("businesses")).hasSize(1);
    }

    @Test
    void twoOfOneNameGetTwoAddresses() {
        String one = open("استوديو", "a").json().path("slug").asString();
        String two = open("استوديو", "b").json().path("slug").asString();

        assertThat(one).startsWith("studio-").isNotEqualTo(two);
    }

    @Test
    void onlyOwnersOpenBusinesses() {
        assertThat(admin.post("/api/businesses", Map.of("name", "X")).problem()).isEqualTo("forbidden");
        assertThat(staff.post("/api/businesses", Map.of("name", "X")).problem()).isEqualTo("forbidden");
        assertThat(stranger().post("/api/businesses", Map.of("name", "X")).problem())
                .isEqualTo("unauthenticated");
    }

    @Test
    void whatIsSetUpIsNotSetUpAgain() {
        Answer again = stranger()
                .post(
                        "/api/setup",
                        Map.of(
                                "token", "a guess",
                                "business", Map.of("name", "X"),
                                "owner", Map.of("name", "X", "email", mail("x"), "password", "a long password")));

        assertThat(again.problem()).isEqualTo("already-set-up");
        assertThat(stranger().get("/api/setup").json().path("needed").asBoolean())
                .isFalse();
    }

    private Answer open(String name, String key) {
        return owner.post("/api/businesses", Map.of("name", name), "Idempotency-Key", key);
    }
}
