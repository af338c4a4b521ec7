package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.UserId;
import io.horarium.testing.Browser.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is listed without pages cannot grow without end: people, invitations, keys, sessions. */
class CeilingsOfPeopleTest extends Office {

    @Test
    void thereAreFiveHundredOpenInvitations() {
        change("""
                insert into invitations (business_id, id, email, role, token_hash, invited_by, created_at, expires_at)
                select :business, gen_random_uuid(), 'n' || n || '@guests.test', 'STAFF', repeat('0', 32) || md5(:business::text || n), :user, now(),
                  now() + interval '1 day'
                from generate_series(1, 500) n
                """);

        refuses(owner.post("/api/users/invitations", Map.of("email", mail("late"), "role", "STAFF")), 500);
        assertThat(owner.get("/api/users/invitations").json().path("invitations"))
                .hasSize(500);
    }

    @Test
    void thereAreFiveHundredKeys() {
        change("""
                insert into api_keys (business_id, id, name, prefix, token_hash, scopes, created_by, created_at)
                select :business, gen_random_uuid(), 'Key ' || n, 'hor_' || lpad(n::text, 4, '0'), repeat('1', 32) || md5(:business::text || n),
                  array['catalog:read'], :user, now()
                from generate_series(1, 500) n
                """);

        refuses(owner.post("/api/api-keys", Map.of("name", "Late", "scopes", List.of("catalog:read"))), 500);
    }

    @Test
    void aThousandPeopleSignInForABusiness() {
        String link = owner.post("/api/users/invitations", Map.of("email", mail("late"), "role", "STAFF"))
                .json()
                .path("token")
                .asString();
        // the owner, the administrator and one of the staff are there
        for (int i = 0; i < 997; i++) {
            UserId somebody = new UserId(UUID.randomUUID());
            String email = "n" + i + "@" + business.slug() + ".test";
            tenants.write(
                    business.id(),
                    () -> tenants.person(
                            somebody,
                            () -> jdbc.sql("""
                                    with person as (
                                      insert into users (id, email, name, created_at)
                                      values (:user, :email, 'Somebody', now())
                                      returning id
                                    )
                                    insert into memberships (business_id, user_id, role)
                                    select :business, id, 'STAFF'
                                    from person
                                    """)
                                    .param("user", somebody.value())
                                    .param("email", email)
                                    .param("business", business.id().value())
                                    .update()));
        }

        refuses(
                stranger()
                        .post(
                                "/api/invitations/" + link,
                                Map.of("name", "Late", "password", "a password that is long enough")),
                1000);
        assertThat(owner.get("/api/users").json().path("users")).hasSize(1000);
    }

    @Test
    void oneSessionMoreThanTwoHundredEndsTheOneThatWasNotUsedForTheLongestTime() {
        tenants.person(
                staffId,
                () -> jdbc.sql("""
                                insert into sessions (token_hash, user_id, business_id, created_at, seen_at, expires_at)
                                select repeat('2', 32) || md5(:user::text || n), :user, :business, now(), now() + make_interval(secs => n),
                                  now() + interval '14 days'
                                from generate_series(1, 199) n
                                """)
                        .param("user", staffId.value())
                        .param("business", business.id().value())
                        .update());
        assertThat(staff.get("/api/business").status()).isEqualTo(200);

        var next = signedIn(mail("staff"));

        assertThat(staff.get("/api/business").status()).isEqualTo(401);
        assertThat(next.get("/api/sessions").json().path("sessions")).hasSize(200);
    }

    private void change(String sql) {
        tenants.write(
                business.id(),
                () -> jdbc.sql(sql)
                        .param("business", business.id().value())
                        .param("user", business.owner().value())
                        .update());
    }

    private static void refuses(Answer answer, int most) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("limit-reached");
        assertThat(answer.json().path("most").intValue()).isEqualTo(most);
    }
}
