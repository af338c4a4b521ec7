package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.identity.AccountLetters.NewPasswordLetter;
import io.horarium.identity.Users.Account;
import io.horarium.platform.Rejected;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusinesses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Another password, by somebody who knows the old one and by somebody who forgot it. */
@Import(PasswordTest.Post.class)
class PasswordTest extends Office {

    private static final String NEW = "an entirely new password";
    private static final Queue<NewPasswordLetter> LETTERS = new ConcurrentLinkedQueue<>();

    @TestConfiguration
    static class Post {
        @Bean
        AccountLetters letters() {
            return LETTERS::add;
        }
    }

    @Autowired
    ForgottenPassword forgotten;

    @Autowired
    Statements statements;

    @Autowired
    Credentials credentials;

    @Autowired
    SignIn signIn;

    @Test
    void anybodyGetsTheSameAnswerAfterTheSameWork() {
        Browser asking = stranger();
        Answer known = ask(asking, mail("staff"));
        Answer unknown = ask(asking, mail("nobody"));
        assertThat(known.status()).isEqualTo(202);
        assertThat(unknown.status()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body()).isEmpty();

        List<String> ofKnown = promised(() -> ask(asking, mail("admin")));
        assertThat(ofKnown).isNotEmpty();
        assertThat(promised(() -> ask(asking, mail("nobody.else")))).isEqualTo(ofKnown);
    }

    /** What a request does to the table of jobs; the job itself looks for accounts at the same time, elsewhere. */
    private List<String> promised(Runnable request) {
        return statements.of(request).stream()
                .filter(each -> each.startsWith("insert into scheduled_tasks")
                        || each.startsWith("select * from scheduled_tasks where task_name"))
                .toList();
    }

    @Test
    void theLinkSetsThePasswordOnceAndEndsAllSessions() {
        String token = letter("staff").token();
        Answer set = confirm(token, NEW);

        assertThat(set.status()).isEqualTo(204);
        assertThat(staff.get("/api/business").status()).isEqualTo(401);
        assertThat(stranger().signIn(mail("staff")).problem()).isEqualTo("invalid-credentials");
        assertThat(signIn(mail("staff"), NEW).status()).isEqualTo(200);
        assertThat(confirm(token, "yet another password").problem()).isEqualTo("link-over");
    }

    @Test
    void aLinkIsOverAfterHalfAnHourAndWhenThereIsANewerOne() {
        String first = letter("staff").token();
        String second = letter("staff").token();
        assertThat(confirm(first, NEW).problem()).isEqualTo("link-over");

        clock.set(clock.instant().plus(Duration.ofMinutes(31)));
        assertThat(confirm(second, NEW).problem()).isEqualTo("link-over");
        assertThat(confirm("nonsense", NEW).problem()).isEqualTo("link-over");
        assertThat(confirm("A".repeat(43), NEW).problem()).isEqualTo("link-over");
    }

    @Test
    void nobodyGetsALetterForAnAddressWithoutAnAccount() {
        forgotten.run(new ForgottenPassword.Request(mail("nobody")));

        assertThat(LETTERS).noneMatch(each -> each.email().equals(mail("nobody")));
    }

    @Test
    void theDatabaseNeverHoldsTheLink() {
        NewPasswordLetter letter = letter("staff");
        String rows = tenants.person(
                staffId,
                () -> jdbc.sql("select string_agg(to_json(p)::text, '') from password_resets p")
                        .query(String.class)
                        .single());

        assertThat(rows).contains(staffId.toString()).doesNotContain(letter.token());
        assertThat(letter.toString()).doesNotContain(letter.token());
    }

    @Test
    void lettersAreLimited() {
        Browser asking = stranger();
        for (int i = 0; i < 5; i++) {
            ask(asking, mail("nobody"));
        }

        assertThat(ask(asking, mail("nobody")).problem()).isEqualTo("too-many-attempts");
    }

    @Test
    void whoChangesThePasswordStaysAndAllOthersGo() {
        Browser second = signedIn(mail("staff"));

        assertThat(change(second, TestBusinesses.PASSWORD, NEW).status()).isEqualTo(204);

        assertThat(second.get("/api/business").status()).isEqualTo(200);
        assertThat(staff.get("/api/business").status()).isEqualTo(401);
        assertThat(signIn(mail("staff"), NEW).status()).isEqualTo(200);
    }

    @Test
    void aChangeEndsALinkThatIsStillOpen() {
        String token = letter("staff").token();
        change(staff, TestBusinesses.PASSWORD, NEW);

        assertThat(confirm(token, "yet another password").problem()).isEqualTo("link-over");
    }

    @Test
    void aChangeNeedsTheOldPasswordAndAGoodNewOne() {
        Answer wrong = change(staff, "nonsense", NEW);
        Answer tooShort = change(staff, TestBusinesses.PASSWORD, "short");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/errors/0/field").asString()).isEqualTo("currentPassword");
        assertThat(tooShort.json().at("/errors/0/field").asString()).isEqualTo("newPassword");
        assertThat(change(stranger(), "x", NEW).problem()).isEqualTo("unauthenticated");
    }

    @Test
    void aLoginThatRunsWhileThePasswordIsChangedOpensNoSession() {
        Account proved = credentials.prove(mail("staff"), TestBusinesses.PASSWORD, null, "192.0.2.1");
        assertThat(change(staff, TestBusinesses.PASSWORD, NEW).status()).isEqualTo(204);

        assertThatThrownBy(() -> signIn.open(proved, "")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> signIn.open(proved, business.id(), "")).isInstanceOf(Rejected.class);
        assertThat(staff.get("/api/sessions").json().path("sessions")).hasSize(1);
    }

    @Test
    void aChangeOfThePasswordWaitsForALoginThatIsOpeningASessionAndEndsIt() throws Exception {
        Account proved = credentials.prove(mail("staff"), TestBusinesses.PASSWORD, null, "192.0.2.1");
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Answer> changed = tenants.person(staffId, () -> {
                signIn.open(proved, "");
                Future<Answer> change = other.submit(() -> change(staff, TestBusinesses.PASSWORD, NEW));
                waitUntilItWaits(change);
                return change;
            });
            assertThat(changed.get().status()).isEqualTo(204);
        }
        assertThat(staff.get("/api/sessions").json().path("sessions")).hasSize(1);
    }

    /** Whether it waits for a row, or is done without having waited. */
    private void waitUntilItWaits(Future<Answer> change) {
        boolean waits = false;
        while (!waits && !change.isDone()) {
            jdbc.sql("select pg_stat_clear_snapshot()::text")
                    .query(String.class)
                    .single();
            waits = jdbc.sql("""
                            select exists (
                              select from pg_stat_activity
                              where wait_event_type = 'Lock'
                                and query like 'update users%')
                            """).query(Boolean.class).single();
        }
    }

    private NewPasswordLetter letter(String name) {
        forgotten.run(new ForgottenPassword.Request(mail(name)));
        return Objects.requireNonNull(
                LETTERS.stream().filter(each -> each.email().equals(mail(name))).reduce(null, (one, later) -> later));
    }

    private static Answer ask(Browser browser, String email) {
        return browser.post("/api/auth/password-reset", Map.of("email", email));
    }

    private Answer confirm(String token, String password) {
        return stranger().post("/api/auth/password-reset/confirm", Map.of("token", token, "password", password));
    }

    private static Answer change(Browser browser, String old, String wanted) {
        return browser.post("/api/auth/password", Map.of("currentPassword", old, "newPassword", wanted));
    }

    private Answer signIn(String email, String password) {
        return stranger().post("/api/auth/login", Map.of("email", email, "password", password));
    }
}
