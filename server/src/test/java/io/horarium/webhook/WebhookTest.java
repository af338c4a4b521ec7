package io.horarium.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestBusinesses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Owners make, change and remove webhooks. */
class WebhookTest extends WithReceiver {

    @Autowired
    TestBusinesses businesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    io.horarium.platform.Tenants tenants;

    @Test
    void showsTheSecretOnceAndKeepsItEncrypted() {
        assertThat(secret).matches("whsec_[A-Za-z0-9_-]{43}");
        assertThat(owner.get("/api/webhooks").body()).contains(webhook).doesNotContain("whsec_");
        assertThat(owner.get("/api/webhooks/" + webhook).body()).doesNotContain("whsec_");
        String rows = tenants.read(
                studio.business(),
                () -> jdbc.sql("select string_agg(w::text, ' ') from webhooks w")
                        .query(String.class)
                        .single());
        assertThat(rows).contains(webhook).doesNotContain(secret);
    }

    @Test
    void makesOneWebhookOfARepeatedRequest() {
        Map<String, Object> request = Map.of("url", receiver.url(), "events", ALL);
        Answer once = owner.post("/api/webhooks", request, "Idempotency-Key", "one");
        Answer again = owner.post("/api/webhooks", request, "Idempotency-Key", "one");

        assertThat(again.json()).isEqualTo(once.json());
        assertThat(owner.get("/api/webhooks").json().path("webhooks").size()).isEqualTo(2);
    }

    @Test
    void changesUnderTheVersionThatWasSeen() {
        Answer seen = owner.get("/api/webhooks/" + webhook);
        String tag = seen.header("ETag").orElseThrow();
        String change = JSON.writeValueAsString(Map.of(
                "url",
                receiver.url() + "/other",
                "events",
                List.of("appointment.created"),
                "active",
                false,
                "description",
                "The till"));

        Answer changed = owner.send("PUT", "/api/webhooks/" + webhook, change, "If-Match", tag);
        Answer late = owner.send("PUT", "/api/webhooks/" + webhook, change, "If-Match", tag);

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("active").asBoolean()).isFalse();
        assertThat(changed.json().path("description").asString()).isEqualTo("The till");
        assertThat(changed.json().at("/events/0").asString()).isEqualTo("appointment.created");
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void isSwitchedOffThoughItsHostIsGone() {
        String gone = "https://gone.invalid/hook";
        studio.change("update webhooks set url = :url where business_id = :business", Map.of("url", gone));

        assertThat(put(gone, true).status()).isEqualTo(422);
        assertThat(put("https://gone.invalid/other", false).status()).isEqualTo(422);
        Answer off = put(gone, false);
        assertThat(off.status()).as(off.body()).isEqualTo(200);
        assertThat(webhook().path("active").asBoolean()).isFalse();
    }

    private Answer put(String url, boolean active) {
        return owner.send(
                "PUT",
                "/api/webhooks/" + webhook,
                JSON.writeValueAsString(Map.of("url", url, "events", ALL, "active", active)));
    }

    @Test
    void isGoneWithItsLogOnceItIsRemoved() {
        book(10);
        receiver.next();

        assertThat(owner.send("DELETE", "/api/webhooks/" + webhook, null).status())
                .isEqualTo(204);

        assertThat(owner.get("/api/webhooks/" + webhook).status()).isEqualTo(404);
        assertThat(owner.get("/api/webhooks/" + webhook + "/deliveries").status())
                .isEqualTo(404);
        assertThat(owner.send("DELETE", "/api/webhooks/" + webhook, null).status())
                .isEqualTo(404);
    }

    @Test
    void isNotForStaff() {
        String email = "staff@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", omar);
        Browser staff = new Browser(port);
        staff.signIn(email);

        assertThat(staff.get("/api/webhooks").status()).isEqualTo(403);
        assertThat(staff.post("/api/webhooks", Map.of("url", receiver.url(), "events", ALL))
                        .status())
                .isEqualTo(403);
        assertThat(staff.get("/api/webhooks/" + webhook + "/deliveries").status())
                .isEqualTo(403);
    }

    @Test
    void makesNoMoreThanTwenty() {
        IntStream.range(1, 20)
                .forEach(i -> assertThat(make(receiver.url(), ALL).status()).isEqualTo(201));

        Answer one = make(receiver.url(), ALL);

        assertThat(one.status()).isEqualTo(409);
        assertThat(one.problem()).isEqualTo("too-many-webhooks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://203.0.114.1/",
                "http://8.8.8.8/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://100.64.0.1/",
                "https://100.100.100.200/",
                "https://168.63.129.16/",
                "https://169.254.169.254/latest/meta-data",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://192.0.2.1/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::]/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::10.0.0.1]/",
                "https://[fc00::1]/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "https://[ff02::1]/",
                "https://[2001:0:53aa:64c::1]/",
                "https://[2002:a00:1::1]/",
                "https://8.8.8.8:22/",
                "https://8.8.8.8:25/",
                "https://8.8.8.8:80/",
                "https://user:word@8.8.8.8/",
                "https://user@8.8.8.8/",
                "https://8.8.8.8/#part",
                "https://no-such-host.invalid/",
                "https://167772161/",
                "https://0x0a.1/",
                "https://",
                "https:///path",
                "//8.8.8.8/",
                "8.8.8.8",
                "mailto:noor@example.test",
                "javascript:alert(1)",
                "https://8.8.8.8\\@10.0.0.1/",
                "https://exa mple.test/"
            })
    void refusesWhatIsNoPublicAddress(String url) {
        Answer refused = make(url, ALL);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("url");
        Answer changed = owner.send(
                "PUT", "/api/webhooks/" + webhook, JSON.writeValueAsString(Map.of("url", url, "events", ALL)));
        assertThat(changed.status()).as(changed.body()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/", "https://1.1.1.1:8443/a?b=c", "https://[2606:4700:4700::1111]/hook"})
    void takesAddressesOfThePublicInternet(String url) {
        Map<String, Object> request = new HashMap<>(Map.of("url", url, "events", ALL, "active", false));

        Answer made = owner.post("/api/webhooks", request);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    @Test
    void drawsAnotherSecretWhileTheFormerOneSignsToo() {
        JsonNode other = owner.post("/api/webhooks/" + webhook + "/secret", "").json();

        assertThat(other.path("secret").asString()).startsWith("whsec_").isNotEqualTo(secret);
        assertThat(other.at("/webhook/formerSecretUntil").isNull()).isFalse();
    }
}
