package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Asking somebody to join, and joining. */
class InvitationTest extends Office {

    private static final Map<String, String> NEW = Map.of("name", "Maha Said", "password", "a password of her own");

    @Test
    void somebodyNewJoinsWithTheLinkAndIsSignedIn() {
        Answer invited = invite(admin, mail("Maha"), "STAFF");
        String token = invited.json().path("token").asString();
        Browser maha = stranger();

        assertThat(invited.status()).isEqualTo(201);
        assertThat(maha.get("/api/invitations/" + token).json().path("email").asString())
                .isEqualTo(mail("maha"));
        Answer joined = maha.post("/api/invitations/" + token, NEW);
        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.json().at("/business/id").asString())
                .isEqualTo(business.id().toString());
        assertThat(maha.get("/api/session").json().path("role").asString()).isEqualTo("STAFF");
        assertThat(owner.get("/api/users").body()).contains("Maha Said");
    }

    @Test
    void aLinkEndsWithTheMembershipOfWhoeverWroteIt() {
        String token = token(invite(admin, mail("maha"), "STAFF"));
        String writer = admin.get("/api/session").json().at("/user/id").asString();
        assertThat(owner.send("DELETE", "/api/users/" + writer, null).status()).isEqualTo(204);

        assertThat(stranger().post("/api/invitations/" + token, NEW).problem()).isEqualTo("not-found");
    }

    @Test
    void aLinkWorksOnce() {
        String token = token(invite(admin, mail("maha"), "STAFF"));
        assertThat(stranger().post("/api/invitations/" + token, NEW).status()).isEqualTo(200);

        assertThat(stranger().post("/api/invitations/" + token, NEW).problem()).isEqualTo("not-found");
        assertThat(stranger().get("/api/invitations/" + token).problem()).isEqualTo("not-found");
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneJoins() throws Exception {
        String token = token(invite(admin, mail("maha"), "STAFF"));
        List<Browser> browsers = IntStream.range(0, 6).mapToObj(i -> stranger()).toList();
        try (ExecutorService all = Executors.newFixedThreadPool(6)) {
            all.invokeAll(browsers.stream()
                    .<java.util.concurrent.Callable<Answer>>map(
                            each -> () -> each.post("/api/invitations/" + token, NEW))
                    .toList());
        }

        assertThat(browsers.stream()
                        .filter(each -> each.get("/api/session")
                                .json()
                                .path("authenticated")
                                .asBoolean()))
                .hasSize(1);
    }

    @Test
    void aLinkThatIsOverWithdrawnOrMadeUpIsNotFound() {
        String over = token(invite(admin, mail("maha"), "STAFF"));
        Answer withdrawn = invite(admin, mail("huda"), "STAFF");
        assertThat(admin.send(
                                "DELETE",
                                "/api/users/invitations/"
                                        + withdrawn.json().path("id").asString(),
                                null)
                        .status())
                .isEqualTo(204);

        assertThat(stranger().get("/api/invitations/" + token(withdrawn)).problem())
                .isEqualTo("not-found");
        assertThat(stranger().get("/api/invitations/nonsense").problem()).isEqualTo("not-found");
        assertThat(stranger().post("/api/invitations/" + "A".repeat(43), NEW).problem())
                .isEqualTo("not-found");
        clock.set(clock.instant().plus(Inviting.VALID).plus(Duration.ofSeconds(1)));
        assertThat(stranger().post("/api/invitations/" + over, NEW).problem()).isEqualTo("not-found");
    }

    @Test
    void somebodyWithAnAccountProvesItAndThenWorksForBoth() {
        TestBusiness other = businesses.create();
        String token = token(invite(owner, other.ownerEmail(), "ADMIN"));

        Answer wrong = stranger().post("/api/invitations/" + token, NEW);
        Browser browser = stranger();
        Answer joined = browser.post("/api/invitations/" + token, Map.of("password", TestBusinesses.PASSWORD));

        assertThat(wrong.problem()).isEqualTo("invalid-credentials");
        assertThat(joined.json().path("role").asString()).isEqualTo("ADMIN");
        assertThat(joined.json().path("businesses").findValuesAsString("id"))
                .containsExactlyInAnyOrder(business.id().toString(), other.id().toString());
    }

    @Test
    void whoIsSignedInNeedsNoPasswordAndNobodyElseMayUseTheirLink() {
        TestBusiness other = businesses.create();
        String token = token(invite(owner, other.ownerEmail(), "ADMIN"));

        assertThat(staff.post("/api/invitations/" + token, Map.of())
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("password");
        assertThat(signedIn(other.ownerEmail())
                        .post("/api/invitations/" + token, Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPersonSwitchesToAnotherBusinessOfTheirsInAllWindowsAndToNoOther() {
        TestBusiness other = businesses.create();
        String token = token(invite(owner, other.ownerEmail(), "STAFF"));
        Browser both = signedIn(other.ownerEmail());
        both.post("/api/invitations/" + token, Map.of());
        String before = both.cookie("horarium").orElseThrow();

        Answer back = both.post(
                "/api/session/business", Map.of("businessId", other.id().toString()));

        assertThat(back.json().path("role").asString()).isEqualTo("OWNER");
        assertThat(both.get("/api/business").json().path("id").asString())
                .isEqualTo(other.id().toString());
        assertThat(new Browser(port)
                        .get("/api/business", "Cookie", "horarium=" + before)
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(other.id().toString());
        assertThat(owner.post(
                                "/api/session/business",
                                Map.of("businessId", other.id().toString()))
                        .problem())
                .isEqualTo("not-found");
    }

    @Test
    void onlyManagersInviteAndOnlyAnOwnerInvitesAnOwner() {
        assertThat(invite(staff, mail("maha"), "STAFF").problem()).isEqualTo("forbidden");
        assertThat(invite(admin, mail("maha"), "OWNER").problem()).isEqualTo("forbidden");
        assertThat(invite(owner, mail("maha"), "OWNER").status()).isEqualTo(201);
        assertThat(staff.get("/api/users/invitations").problem()).isEqualTo("forbidden");
        assertThat(invite(stranger(), mail("maha"), "STAFF").problem()).isEqualTo("unauthenticated");
    }

    @Test
    void whoBelongsToTheBusinessIsNotInvitedAgain() {
        assertThat(invite(owner, mail("staff"), "ADMIN").problem()).isEqualTo("already-member");
    }

    @Test
    void anInvitationOfAnotherBusinessIsNotThere() {
        String id = invite(owner, mail("maha"), "STAFF").json().path("id").asString();
        Browser other = signedIn(businesses.create().ownerEmail());

        assertThat(other.send("DELETE", "/api/users/invitations/" + id, null).problem())
                .isEqualTo("not-found");
        assertThat(other.get("/api/users/invitations").json().path("invitations"))
                .isEmpty();
        assertThat(owner.get("/api/users/invitations").body()).contains(id);
    }

    @Test
    void aRepeatedRequestGetsTheSameLinkAndTheDatabaseDoesNotKnowIt() {
        Map<String, String> body = Map.of("email", mail("maha"), "role", "STAFF");
        Answer first = admin.post("/api/users/invitations", body, "Idempotency-Key", "one");
        Answer again = admin.post("/api/users/invitations", body, "Idempotency-Key", "one");

        assertThat(again.json()).isEqualTo(first.json());
        String rows = tenants.read(
                business.id(),
                () -> jdbc.sql("select string_agg(to_json(i)::text, '') from invitations i")
                        .query(String.class)
                        .single());
        assertThat(rows).contains(mail("maha")).doesNotContain(token(first));
    }

    @Test
    void nonsenseIsRefusedFieldByField() {
        Answer answer = owner.post("/api/users/invitations", Map.of("email", "no address"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsString("field")).containsExactlyInAnyOrder("email", "role");
        String token = token(invite(owner, mail("maha"), "STAFF"));
        Answer tooShort = stranger().post("/api/invitations/" + token, Map.of("name", "Maha", "password", "short"));
        assertThat(tooShort.json().at("/errors/0/field").asString()).isEqualTo("password");
    }

    private static Answer invite(Browser browser, String email, String role) {
        return browser.post("/api/users/invitations", Map.of("email", email, "role", role));
    }

    private static String token(Answer invitation) {
        return invitation.json().path("token").asString();
    }
}
