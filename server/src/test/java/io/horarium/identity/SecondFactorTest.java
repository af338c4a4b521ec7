package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.TestBusinesses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A code in addition to the password. */
class SecondFactorTest extends Office {

    private static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    SecretKeys keys;

    /** Near the real time, which is that of another node. */
    final Instant start = Instant.now();

    List<String> recoveryCodes = List.of();

    @BeforeEach
    void turnOn() {
        clock.set(start);
        offer(staff);
        Answer confirmed = staff.post("/api/second-factor/confirm", Map.of("code", code()));
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        recoveryCodes = confirmed
                .json()
                .path("recoveryCodes")
                .valueStream()
                .map(each -> each.asString())
                .toList();
        clock.set(start.plus(STEP));
    }

    @Test
    void thePasswordAloneAsksForACodeAndBothTogetherOpen() {
        Answer withoutCode = stranger().signIn(mail("staff"));

        assertThat(withoutCode.status()).isEqualTo(401);
        assertThat(withoutCode.problem()).isEqualTo("second-factor-required");
        assertThat(signIn(code()).status()).isEqualTo(200);
        assertThat(staff.get("/api/second-factor").json().path("enabled").asBoolean())
                .isTrue();
        assertThat(stranger().signIn(mail("admin")).status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordDoesNotTellThatThereIsASecondFactor() {
        Answer wrong = stranger().post("/api/auth/login", Map.of("email", mail("staff"), "password", "nonsense"));

        assertThat(wrong.problem()).isEqualTo("invalid-credentials");
    }

    @Test
    void aCodeWorksOnceEvenWithinItsWindow() {
        String code = code();

        assertThat(signIn(code).status()).isEqualTo(200);
        assertThat(signIn(code).problem()).isEqualTo("wrong-code");
        clock.set(start.plus(STEP).plus(STEP));
        assertThat(signIn(code).problem()).isEqualTo("wrong-code");
        assertThat(signIn(code()).status()).isEqualTo(200);
    }

    @Test
    void theCodeThatTurnedItOnDoesNotOpenTheDoor() {
        clock.set(start);

        assertThat(signIn(code()).problem()).isEqualTo("wrong-code");
    }

    @Test
    void ofManyWhoSendOneCodeAtOnceOneComesIn() throws Exception {
        String code = code();
        List<Callable<Integer>> tries = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i -> () -> signIn(code).status())
                .toList();
        try (ExecutorService all = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = all.invokeAll(tries);

            int in = 0;
            for (Future<Integer> answer : answers) {
                in += answer.get() == 200 ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        }
    }

    @Test
    void fiveWrongCodesCloseTheDoorOnEveryNode() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("000000").problem()).isEqualTo("wrong-code");
        }
        Answer limited = signIn(code());

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isPresent();
        try (Node other = Node.start()) {
            Browser elsewhere = new Browser(other.port());
            elsewhere.get("/api/session");
            assertThat(elsewhere.post("/api/auth/login", login("000000")).problem())
                    .isEqualTo("too-many-attempts");
        }
        clock.set(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(signIn(code()).status()).isEqualTo(200);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        String code = recoveryCodes.getFirst();

        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        assertThat(signIn(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                        .status())
                .isEqualTo(200);
        assertThat(signIn(code).problem()).isEqualTo("wrong-code");
        assertThat(staff.get("/api/second-factor")
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void recoveryCodesWorkWhenTheKeyOfTheInstallationIsAnotherOne() {
        sealedWithAnotherKey();

        Answer unreadable = signIn("123456");
        assertThat(unreadable.status()).isEqualTo(409);
        assertThat(unreadable.problem()).isEqualTo("authenticator-unreadable");
        assertThat(unreadable.json().path("detail").asString()).contains("recovery code");
        assertThat(signIn(recoveryCodes.getFirst()).status()).isEqualTo(200);
        assertThat(signIn(recoveryCodes.getFirst()).problem()).isEqualTo("authenticator-unreadable");
        assertThat(disable(TestBusinesses.PASSWORD, recoveryCodes.getLast()).status())
                .isEqualTo(204);
        offer(staff);
        assertThat(staff.post("/api/second-factor/confirm", Map.of("code", code()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void guessesAtRecoveryCodesAreLimitedWhenTheKeyIsAnotherOneToo() {
        sealedWithAnotherKey();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("AAAA-AAAA-AAAA-AAAA").problem()).isEqualTo("authenticator-unreadable");
        }

        assertThat(signIn(recoveryCodes.getFirst()).problem()).isEqualTo("too-many-attempts");
    }

    /** Each sealed text begins with the first eight characters of the hash of its key. */
    private void sealedWithAnotherKey() {
        tenants.person(
                staffId,
                () -> jdbc.sql("update second_factors set secret = 'ffffffff' || substr(secret, 9)")
                        .update());
    }

    @Test
    void itIsTurnedOffWithThePasswordAndACode() {
        String right = TestBusinesses.PASSWORD;
        assertThat(disable("nonsense", code()).json().at("/errors/0/field").asString())
                .isEqualTo("password");
        assertThat(disable(right, "000000").problem()).isEqualTo("wrong-code");
        assertThat(disable(right, code()).status()).isEqualTo(204);

        assertThat(stranger().signIn(mail("staff")).status()).isEqualTo(200);
        assertThat(staff.get("/api/second-factor")
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isZero();
    }

    @Test
    void whatCountsIsNotReplacedAndWhatIsOnlyOfferedDoesNotCount() {
        assertThat(offer(staff).problem()).isEqualTo("second-factor-on");
        offer(admin);
        assertThat(stranger().signIn(mail("admin")).status()).isEqualTo(200);
        assertThat(admin.post("/api/second-factor/confirm", Map.of("code", "000000"))
                        .problem())
                .isEqualTo("wrong-code");
        assertThat(owner.post("/api/second-factor/confirm", Map.of("code", "000000"))
                        .problem())
                .isEqualTo("wrong-code");
    }

    @Test
    void theDatabaseHoldsNeitherTheSecretNorTheCodes() {
        String rows = tenants.person(
                staffId,
                () -> jdbc.sql("select (select string_agg(to_json(f)::text, '') from second_factors f)"
                                + " || (select string_agg(to_json(r)::text, '') from recovery_codes r)")
                        .query(String.class)
                        .single());

        assertThat(rows).contains(staffId.toString()).doesNotContain(Base32.encode(secret()));
        recoveryCodes.forEach(code -> assertThat(rows).doesNotContain(code));
    }

    @Test
    void everythingNeedsASessionAndTheOfferThePassword() {
        assertThat(stranger().get("/api/second-factor").problem()).isEqualTo("unauthenticated");
        assertThat(stranger()
                        .post("/api/second-factor/confirm", Map.of("code", "1"))
                        .problem())
                .isEqualTo("unauthenticated");
        assertThat(admin.post("/api/second-factor", Map.of("password", "nonsense"))
                        .status())
                .isEqualTo(422);
        assertThat(admin.post("/api/second-factor", Map.of()).status()).isEqualTo(400);
    }

    private static Answer offer(Browser browser) {
        return browser.post("/api/second-factor", Map.of("password", TestBusinesses.PASSWORD));
    }

    private Answer disable(String password, String code) {
        return staff.post("/api/second-factor/disable", Map.of("password", password, "code", code));
    }

    private Answer signIn(String code) {
        return stranger().post("/api/auth/login", login(code));
    }

    private Map<String, String> login(String code) {
        return Map.of("email", mail("staff"), "password", TestBusinesses.PASSWORD, "code", code);
    }

    /** What the authenticator shows at this moment. */
    private String code() {
        return Totp.code(secret(), Totp.step(clock.instant()));
    }

    private byte[] secret() {
        String sealed = tenants.person(
                staffId,
                () -> jdbc.sql("select secret from second_factors where user_id = :user")
                        .param("user", staffId.value())
                        .query(String.class)
                        .single());
        return keys.open(sealed, "second_factors " + staffId);
    }
}
