package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.Actor;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;

/** Programs that ask with a key. */
class ApiKeyTest extends Office {

    @Autowired
    KeyRing keys;

    @Test
    void aKeyReadsWhatItsScopesNameWithoutCookieAndCsrf() {
        String key = key(admin, 30, "catalog:read", "availability:read");

        assertThat(with(key).get("/api/services").status()).isEqualTo(200);
        assertThat(with(key).get("/api/schedule?from=2026-11-20&to=2026-11-20").status())
                .isEqualTo(200);
        Answer refused = with(key).get("/api/business");
        assertThat(refused.problem()).isEqualTo("forbidden");
        assertThat(refused.json().path("detail").asString()).contains("settings:read");
    }

    @Test
    void toReadIsNotToWrite() {
        String path = "/api/bookings/" + UUID.randomUUID() + "/cancel";

        assertThat(with(key(admin, 30, "appointments:read"))
                        .post(path, Map.of())
                        .problem())
                .isEqualTo("forbidden");
        assertThat(with(key(admin, 30, "appointments:write"))
                        .post(path, Map.of())
                        .problem())
                .isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/appointments, appointments:read",
        "PUT, /api/appointments/1, appointments:write",
        "POST, /api/appointments/check, appointments:read",
        "GET, /api/staff/1/schedule, availability:read",
        "PUT, /api/staff/1/schedule, availability:write",
        "POST, /api/services/1/availability, availability:read",
        "POST, /api/services, catalog:write",
        "DELETE, /api/staff/1, catalog:write",
        "PUT, /api/business, settings:write",
        "GET, /api/users,",
        "POST, /api/users/invitations,",
        "GET, /api/api-keys,",
        "DELETE, /api/sessions,",
        "GET, /api/session,",
        "POST, /api/session/business,",
        "POST, /api/businesses,",
        "POST, /api/auth/password,",
        "POST, /api/second-factor,",
        "POST, /api/setup,",
        "GET, /api/nothing,"
    })
    void eachAddressNeedsOneScopeAndWhoMaySignInIsNoMatterOfKeys(String method, String path, String scope) {
        assertThat(Area.scopeOf(method, PathContainer.parsePath(path)).orElse(null))
                .isEqualTo(scope);
    }

    @Test
    void aKeyWithAllScopesStillCannotTouchPeopleKeysOrSessions() {
        String key = key(owner, 30, Area.scopes().toArray(String[]::new));

        for (String path :
                List.of("/api/users", "/api/users/invitations", "/api/api-keys", "/api/sessions", "/api/session")) {
            assertThat(with(key).get(path).problem()).as(path).isEqualTo("forbidden");
        }
        assertThat(with(key).post("/api/api-keys", Map.of()).problem()).isEqualTo("forbidden");
    }

    @Test
    void aKeyThatIsOverRevokedOrMadeUpIsNobody() {
        Answer made = make(admin, 30, "catalog:read");
        String key = made.json().path("secret").asString();
        String over = key(admin, 1, "catalog:read");
        clock.set(clock.instant().plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(with(over).get("/api/services").problem()).isEqualTo("unauthenticated");
        assertThat(with(key).get("/api/services").status()).isEqualTo(200);

        assertThat(admin.send(
                                "DELETE",
                                "/api/api-keys/" + made.json().at("/apiKey/id").asString(),
                                null)
                        .status())
                .isEqualTo(204);

        Answer revoked = with(key).get("/api/services");
        assertThat(revoked.status()).isEqualTo(401);
        assertThat(revoked.header("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(with("hor_" + "A".repeat(43)).get("/api/services").body()).isEqualTo(revoked.body());
        assertThat(with("nonsense").get("/api/services").body()).isEqualTo(revoked.body());
    }

    @Test
    void aBadKeyIsNotSavedByAGoodCookie() {
        assertThat(owner.get("/api/services", "Authorization", "Bearer nonsense")
                        .problem())
                .isEqualTo("unauthenticated");
        assertThat(owner.get("/api/business", "Authorization", "Bearer " + key(owner, 30, "catalog:read"))
                        .problem())
                .isEqualTo("forbidden");
    }

    @Test
    void aKeySeesItsOwnBusinessOnly() {
        Browser other = signedIn(businesses.create().ownerEmail());
        String theirs = make(other, 30, "settings:read").json().path("secret").asString();
        String id = make(owner, 30, "catalog:read").json().at("/apiKey/id").asString();

        assertThat(with(theirs).get("/api/business").body())
                .doesNotContain(business.id().toString());
        assertThat(other.send("DELETE", "/api/api-keys/" + id, null).problem()).isEqualTo("not-found");
        assertThat(other.get("/api/api-keys").body()).doesNotContain(id);
    }

    @Test
    void itsUseIsNotedAtMostOnceAMinute() {
        String key = key(admin, 30, "catalog:read");
        Instant start = Instant.parse("2026-11-20T08:00:00Z");
        clock.set(start);
        with(key).get("/api/services");
        clock.set(start.plusSeconds(50));
        with(key).get("/api/services");
        assertThat(lastUsed()).isEqualTo("2026-11-20T08:00:00Z");

        clock.set(start.plusSeconds(61));
        with(key).get("/api/services");
        assertThat(lastUsed()).isEqualTo("2026-11-20T08:01:01Z");
    }

    @Test
    void theSecretIsShownOnceAndKeptAsAHash() {
        Answer made = make(admin, 30, "catalog:read");
        String secret = made.json().path("secret").asString();
        String rows = tenants.read(
                business.id(),
                () -> jdbc.sql("select string_agg(to_json(k)::text, '') from api_keys k")
                        .query(String.class)
                        .single());

        assertThat(secret).startsWith(made.json().at("/apiKey/prefix").asString());
        assertThat(rows).doesNotContain(secret.substring(KeyRing.PREFIX.length()));
        assertThat(admin.get("/api/api-keys").body()).doesNotContain(secret);
    }

    @Test
    void aChangeByAProgramIsWrittenDownUnderTheNameOfItsKey() {
        Actor actor = CurrentUser.program(
                        keys.recognise(key(admin, 30, "appointments:write")).orElseThrow())
                .actor();

        assertThat(actor.kind()).isEqualTo(Actor.Kind.API_KEY);
        assertThat(actor.name()).isEqualTo("Till");
    }

    @Test
    void onlyManagersHaveKeys() {
        assertThat(make(staff, 30, "catalog:read").problem()).isEqualTo("forbidden");
        assertThat(staff.get("/api/api-keys").problem()).isEqualTo("forbidden");
        assertThat(staff.send("DELETE", "/api/api-keys/" + UUID.randomUUID(), null)
                        .problem())
                .isEqualTo("forbidden");
        assertThat(stranger().get("/api/api-keys").problem()).isEqualTo("unauthenticated");
    }

    @Test
    void nonsenseIsRefusedFieldByField() {
        assertThat(owner.post("/api/api-keys", Map.of("name", " ", "scopes", List.of(), "expiresInDays", 0))
                        .json()
                        .path("errors")
                        .findValuesAsString("field"))
                .containsExactlyInAnyOrder("name", "scopes", "expiresInDays");
        assertThat(make(owner, 30, "moon:read").json().at("/errors/0/field").asString())
                .isEqualTo("scopes[0]");
    }

    private String lastUsed() {
        return admin.get("/api/api-keys").json().at("/apiKeys/0/lastUsedAt").asString();
    }

    private static String key(Browser browser, int days, String... scopes) {
        return make(browser, days, scopes).json().path("secret").asString();
    }

    private static Answer make(Browser browser, int days, String... scopes) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Till");
        body.put("scopes", List.of(scopes));
        body.put("expiresInDays", days);
        return browser.post("/api/api-keys", body);
    }

    private Program with(String key) {
        return new Program(new Browser(port), "Bearer " + key);
    }

    private record Program(Browser browser, String authorization) {

        Answer get(String path) {
            return browser.get(path, "Authorization", authorization);
        }

        Answer post(String path, Object body) {
            return browser.post(path, body, "Authorization", authorization);
        }
    }
}
