package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.UserId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestBusiness;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who works for a business, and who may change it. */
class TeamTest extends Office {

    @Test
    void managersSeeThePeopleOfTheirBusinessAndNobodyElse() {
        businesses.create();

        Answer users = admin.get("/api/users");

        assertThat(users.status()).isEqualTo(200);
        assertThat(users.json().path("users").findValuesAsString("email"))
                .containsExactlyInAnyOrder(business.ownerEmail(), mail("admin"), mail("staff"));
        assertThat(users.body()).doesNotContain("argon2");
    }

    @Test
    void staffNeitherSeeNorChangeThePeople() {
        assertThat(staff.get("/api/users").problem()).isEqualTo("forbidden");
        assertThat(change(staff, adminId, "STAFF").problem()).isEqualTo("forbidden");
        assertThat(remove(staff, adminId).problem()).isEqualTo("forbidden");
        assertThat(change(staff, staffId, "OWNER").problem()).isEqualTo("forbidden");
    }

    @Test
    void nobodyAtAllIsAskedToSignIn() {
        assertThat(stranger().get("/api/users").problem()).isEqualTo("unauthenticated");
        assertThat(change(stranger(), adminId, "STAFF").problem()).isEqualTo("unauthenticated");
        assertThat(remove(stranger(), adminId).problem()).isEqualTo("unauthenticated");
    }

    @Test
    void anOtherRoleHoldsWithTheNextRequest() {
        assertThat(change(owner, staffId, "ADMIN").json().path("role").asString())
                .isEqualTo("ADMIN");
        assertThat(staff.get("/api/users").status()).isEqualTo(200);

        assertThat(change(owner, staffId, "STAFF").status()).isEqualTo(200);
        assertThat(staff.get("/api/users").status()).isEqualTo(403);
    }

    @Test
    void anAdministratorMakesNoOwnersAndUnmakesNone() {
        assertThat(change(admin, adminId, "OWNER").problem()).isEqualTo("forbidden");
        assertThat(change(admin, business.owner(), "STAFF").problem()).isEqualTo("forbidden");
        assertThat(remove(admin, business.owner()).problem()).isEqualTo("forbidden");
    }

    @Test
    void theLastOwnerStaysOne() {
        assertThat(change(owner, business.owner(), "ADMIN").problem()).isEqualTo("last-owner");
        assertThat(remove(owner, business.owner()).problem()).isEqualTo("last-owner");

        assertThat(change(owner, adminId, "OWNER").status()).isEqualTo(200);
        assertThat(change(owner, business.owner(), "ADMIN").status()).isEqualTo(200);
        assertThat(change(owner, adminId, "STAFF").problem()).isEqualTo("forbidden");
    }

    @Test
    void ofTwoOwnersWhoDemoteEachOtherAtOnceOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            TestBusiness house = businesses.create();
            String second = "second@" + house.slug() + ".test";
            UserId other = businesses.join(house.id(), second, "OWNER", null);
            Browser one = signedIn(house.ownerEmail());
            Browser two = signedIn(second);
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Callable<Integer>> tries = List.of(
                        () -> {
                            start.await();
                            return change(one, other, "STAFF").status();
                        },
                        () -> {
                            start.await();
                            return change(two, house.owner(), "STAFF").status();
                        });
                both.invokeAll(tries);
            }
            int owners = tenants.read(
                    house.id(),
                    () -> jdbc.sql("select count(*) from memberships where role = 'OWNER'")
                            .query(Integer.class)
                            .single());
            assertThat(owners).isEqualTo(1);
        }
    }

    @Test
    void whoIsRemovedIsOutAtOnce() {
        assertThat(remove(admin, staffId).status()).isEqualTo(204);

        assertThat(staff.get("/api/business").status()).isEqualTo(401);
        assertThat(stranger().signIn(mail("staff")).problem()).isEqualTo("invalid-credentials");
    }

    @Test
    void somebodyOfAnotherBusinessIsNotFound() {
        TestBusiness other = businesses.create();

        assertThat(change(owner, other.owner(), "STAFF").problem()).isEqualTo("not-found");
        assertThat(remove(owner, other.owner()).problem()).isEqualTo("not-found");
        assertThat(signedIn(other.ownerEmail()).get("/api/business").status()).isEqualTo(200);
    }

    @Test
    void aPersonIsTiedToAStaffMemberOfTheSameBusinessOnly() {
        String ours = staffMember(business).toString();
        String theirs = staffMember(businesses.create()).toString();
        String path = "/api/users/" + staffId;

        Answer tied = owner.send("PUT", path, "{\"role\":\"STAFF\",\"staffId\":\"" + ours + "\"}");
        Answer refused = owner.send("PUT", path, "{\"role\":\"STAFF\",\"staffId\":\"" + theirs + "\"}");

        assertThat(tied.json().path("staffId").asString()).isEqualTo(ours);
        assertThat(staff.get("/api/session").json().path("staffId").asString()).isEqualTo(ours);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("staffId");
    }

    @Test
    void aRoleThatDoesNotExistIsRefused() {
        assertThat(owner.send("PUT", "/api/users/" + staffId, "{\"role\":\"KING\"}")
                        .status())
                .isEqualTo(400);
        assertThat(owner.send("PUT", "/api/users/" + staffId, "{}")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("role");
    }

    @Test
    void changesUnderTheVersionThatWasSeen() {
        String path = "/api/users/" + staffId;
        JsonNode seen = owner.get("/api/users")
                .json()
                .path("users")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(staffId.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.path("version").asInt()).isEqualTo(1);

        Answer changed = owner.send("PUT", path, "{\"role\":\"ADMIN\"}", "If-Match", "\"1\"");
        Answer late = admin.send("PUT", path, "{\"role\":\"STAFF\"}", "If-Match", "\"1\"");
        Answer nonsense = admin.send("PUT", path, "{\"role\":\"STAFF\"}", "If-Match", "nonsense");

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"2\"");
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("stale-version");
        assertThat(nonsense.status()).isEqualTo(412);
        assertThat(staff.get("/api/session").json().path("role").asString()).isEqualTo("ADMIN");
        assertThat(change(owner, staffId, "STAFF").json().path("version").asInt())
                .isEqualTo(3);
    }

    private static Answer change(Browser browser, UserId user, String role) {
        return browser.send("PUT", "/api/users/" + user, "{\"role\":\"" + role + "\"}");
    }

    private static Answer remove(Browser browser, UserId user) {
        return browser.send("DELETE", "/api/users/" + user, null);
    }
}
