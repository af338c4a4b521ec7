package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.BusinessId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestBusinesses;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with their accounts is told to each business that they belong to. */
class AuditOfAccountsTest extends Office {

    @Autowired
    SecretKeys keys;

    @Test
    void tellsOfASecondFactorWhenItIsWantedTurnedOnAndTurnedOff() {
        clock.set(Instant.now());
        Answer wanted = staff.post("/api/second-factor", Map.of("password", TestBusinesses.PASSWORD));
        assertThat(wanted.status()).as(wanted.body()).isEqualTo(200);
        assertThat(newest()).isEqualTo("offerSecondFactor user.changed USER [\"second_factor\"]");
        String sealed = tenants.person(
                staffId,
                () -> jdbc.sql("select secret from second_factors where user_id = :user")
                        .param("user", staffId.value())
                        .query(String.class)
                        .single());
        byte[] secret = keys.open(sealed, "second_factors " + staffId);
        Answer on =
                staff.post("/api/second-factor/confirm", Map.of("code", Totp.code(secret, Totp.step(clock.instant()))));
        assertThat(on.status()).as(on.body()).isEqualTo(200);
        assertThat(newest()).startsWith("confirmSecondFactor user.changed USER");
        Answer off = staff.post(
                "/api/second-factor/disable",
                Map.of(
                        "password",
                        TestBusinesses.PASSWORD,
                        "code",
                        on.json().at("/recoveryCodes/0").asString()));
        assertThat(off.status()).as(off.body()).isBetween(200, 204);
        assertThat(newest()).startsWith("disableSecondFactor user.changed USER");
    }

    @Test
    void tellsOfAnotherPasswordByALink() {
        SecretToken token = SecretToken.random();
        tenants.person(
                staffId,
                () -> jdbc.sql(
                                "insert into password_resets (user_id, token_hash, expires_at) values (:user, :hash, :end)")
                        .param("user", staffId.value())
                        .param("hash", token.hash())
                        .param("end", clock.instant().plusSeconds(600).atOffset(ZoneOffset.UTC))
                        .update());
        assertThat(newest()).endsWith("user.changed SYSTEM [\"password_reset\"]");

        Answer set = stranger()
                .post(
                        "/api/auth/password-reset/confirm",
                        Map.of("token", token.text(), "password", "an entirely new password"));

        assertThat(set.status()).as(set.body()).isEqualTo(204);
        assertThat(entries()).anyMatch(each -> each.equals("confirmNewPassword user.changed VISITOR [\"password\"]"));
        assertThat(entries()).anyMatch(each -> each.startsWith("confirmNewPassword session.removed VISITOR"));
    }

    @Test
    void tellsWhoJoined() {
        Answer invited = owner.post("/api/users/invitations", Map.of("email", mail("maha"), "role", "STAFF"));
        Browser maha = stranger();
        maha.post(
                "/api/invitations/" + invited.json().path("token").asString(),
                Map.of("name", "Maha Said", "password", "a password of her own"));

        assertThat(entries())
                .anyMatch(each -> each.matches("acceptInvitation member.created USER .*"))
                .anyMatch(each -> each.matches("acceptInvitation invitation.changed .*"));
    }

    @Test
    void tellsOfOneMoreBusinessThereAndOfWhoGoesThere() {
        Answer opened = owner.post(
                "/api/businesses",
                Map.of(
                        "name", "Second",
                        "slug", "second-" + UUID.randomUUID(),
                        "zone", "Europe/Berlin",
                        "currency", "EUR",
                        "locale", "de"));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String id = opened.json().path("id").asString();

        assertThat(entries(BusinessId.parse(id)))
                .anyMatch(each -> each.startsWith("openBusiness business.created USER"))
                .anyMatch(each -> each.startsWith("openBusiness member.created USER"));
        owner.post("/api/session/business", Map.of("businessId", id));
        assertThat(entries(BusinessId.parse(id)).getFirst()).startsWith("switchBusiness session.changed USER");
    }

    private String newest() {
        return entries().getFirst();
    }

    private List<String> entries() {
        return entries(business.id());
    }

    private List<String> entries(BusinessId of) {
        return tenants.read(
                of,
                () -> jdbc.sql("""
                        select coalesce(operation, '-') || ' ' || subject_type || '.' || lower(verb) || ' ' || actor_kind
                          || ' ' || array_to_json(fields)
                        from audit_entries
                        where business_id = :business
                        order by at desc, seq desc
                        """)
                        .param("business", of.value())
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
