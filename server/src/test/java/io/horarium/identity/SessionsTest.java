package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where one is signed in, and how to end it. */
class SessionsTest extends Office {

    @Test
    void everybodySeesTheirOwnSessionsAndWhichIsThisOne() {
        Browser second = signedIn(mail("staff"));

        List<JsonNode> sessions = second.get("/api/sessions")
                .json()
                .path("sessions")
                .valueStream()
                .toList();

        assertThat(sessions).hasSize(2);
        assertThat(sessions.stream().filter(each -> each.path("current").asBoolean()))
                .hasSize(1);
        assertThat(sessions.getFirst().path("device").asString()).startsWith("Java-http-client");
        assertThat(sessions.toString()).doesNotContain(second.cookie("horarium").orElseThrow());
    }

    @Test
    void aSessionIsEndedFromAnotherOne() {
        Browser second = signedIn(mail("staff"));
        String other = id(second, false);

        assertThat(second.send("DELETE", "/api/sessions/" + other, null).status())
                .isEqualTo(204);

        assertThat(staff.get("/api/business").status()).isEqualTo(401);
        assertThat(second.get("/api/business").status()).isEqualTo(200);
        assertThat(second.send("DELETE", "/api/sessions/" + other, null).problem())
                .isEqualTo("not-found");
    }

    @Test
    void theSessionOfSomebodyElseIsNotFoundEvenForAnOwner() {
        String theirs = id(staff, true);

        assertThat(owner.send("DELETE", "/api/sessions/" + theirs, null).problem())
                .isEqualTo("not-found");
        assertThat(staff.get("/api/business").status()).isEqualTo(200);
    }

    @Test
    void allOthersEndTogether() {
        Browser second = signedIn(mail("staff"));

        assertThat(second.send("DELETE", "/api/sessions", null).status()).isEqualTo(204);

        assertThat(staff.get("/api/business").status()).isEqualTo(401);
        assertThat(second.get("/api/business").status()).isEqualTo(200);
        assertThat(owner.get("/api/business").status()).isEqualTo(200);
    }

    @Test
    void nobodyHasNone() {
        assertThat(stranger().get("/api/sessions").problem()).isEqualTo("unauthenticated");
        assertThat(stranger().send("DELETE", "/api/sessions", null).problem()).isEqualTo("unauthenticated");
    }

    private static String id(Browser browser, boolean current) {
        return browser.get("/api/sessions")
                .json()
                .path("sessions")
                .valueStream()
                .filter(each -> each.path("current").asBoolean() == current)
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
