package io.horarium.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What comes back when something is wrong: always a problem, always the field, never our insides. */
@ServerTest
@Import(ProblemsTest.Sample.class)
class ProblemsTest {

    record Person(
            @NotNull(message = "is missing") @Size(min = 1, max = 5, message = "must have 1 to 5 characters")
            String name) {}

    record Everything(
            StaffId staffId,
            LocalDate date,
            LocalTime time,
            Instant start,
            ZoneId zone,
            DayOfWeek day,
            Integer count,
            Boolean yes,
            String text,
            @Valid Person person,
            List<StaffId> staff) {}

    @TestConfiguration
    @RestController
    static class Sample {

        @Autowired
        JdbcClient jdbc;

        @PostMapping("/api/public/sample")
        Everything echo(@Valid @RequestBody Everything body) {
            return body;
        }

        @GetMapping("/api/public/sample/{staffId}")
        String read(
                @PathVariable StaffId staffId,
                @RequestParam
                        @Min(value = 1, message = "must be at least 1")
                        @Max(value = 62, message = "must be at most 62")
                        int days,
                @RequestParam(required = false) LocalDate date,
                @RequestParam(required = false) YearMonth month,
                @RequestParam(required = false) ZoneId timezone,
                @RequestParam(required = false) List<DayOfWeek> on,
                @RequestHeader(name = "X-Sample", required = false) String sample) {
            return staffId.toString();
        }

        @GetMapping("/api/public/sample/rejected")
        void rejected() {
            throw new Rejected(new NotFound("teapot"));
        }

        @GetMapping("/api/public/sample/unprocessable")
        void unprocessable() {
            throw new Rejected(Unprocessable.of("to", "must not be before from"));
        }

        @GetMapping("/api/public/sample/bug")
        void bug() {
            throw new IllegalStateException("a secret of ours");
        }

        @GetMapping("/api/public/sample/sql")
        void sql(@RequestParam String statement) {
            jdbc.sql(statement).query().listOfRows();
        }
    }

    private static final String ID = "0199d5a0-0000-7000-8000-000000000001";

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"staffId":"17"}                             | staffId     | staff member id must be a UUID of 36 characters
            {"staffId":"1-1-1-1-1"}                      | staffId     | staff member id must be a UUID of 36 characters
            {"staffId":17}                               | staffId     | must be a text
            {"date":"2027-02-31"}                        | date        | must be a date of the calendar such as 2026-11-20
            {"date":"2027-02-28T00:00:00Z"}              | date        | must be a date of the calendar such as 2026-11-20
            {"date":[2027,2,28]}                         | date        | must be a text
            {"date":"20270-02-28"}                       | date        | must be a date of the calendar such as 2026-11-20
            {"date":"1500-02-28"}                        | date        | must lie in the years 1900 to 2199
            {"time":"24:00"}                             | time        | must be a time such as 09:00
            {"time":"9:00"}                              | time        | must be a time such as 09:00
            {"start":"2026-11-20T25:00:00Z"}             | start       | must be an instant such as 2026-11-20T08:00:00Z
            {"start":"2026-11-20T08:00:00"}              | start       | must be an instant such as 2026-11-20T08:00:00Z
            {"start":1795000000}                         | start       | must be a text
            {"zone":"Mars/Olympus"}                      | zone        | must be an IANA time zone such as Asia/Dubai
            {"zone":"+04:00"}                            | zone        | must be an IANA time zone such as Asia/Dubai
            {"day":"SOMEDAY"}                            | day         | must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
            {"day":1}                                    | day         | must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
            {"count":"1"}                                | count       | must be a whole number
            {"count":1.5}                                | count       | must be a whole number
            {"count":99999999999}                        | count       | is out of range
            {"yes":"true"}                               | yes         | must be true or false
            {"text":5}                                   | text        | must be a text
            {"text":"a\\u0000b"}                         | text        | must not contain the character U+0000
            {"text":"\\ud800"}                           | text        | must be valid Unicode text
            {"person":"Ann"}                             | person      | must be an object
            {"person":{"name":7}}                        | person.name | must be a text
            {"person":{"age":7}}                         | person.age  | is not a field of this request
            {"staff":"none"}                             | staff       | must be a list
            {"staff":["%1$s","x"]}                       | staff[1]    | staff member id must be a UUID of 36 characters
            {"hacker":true}                              | hacker      | is not a field of this request
            """)
    void anUnreadableFieldIsNamedWithWhatIsWanted(String body, String field, String message) {
        Answer answer = browser.post("/api/public/sample", body.replace("%1$s", ID));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unreadable-body");
        assertThat(answer.json().path("errors")).hasSize(1);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{} {}", "{\"count\":1,\"count\":2}", "<xml/>", "\u0000", "{\"a\":NaN}"})
    void whatIsNoJsonObjectIsUnreadable(String body) {
        Answer answer = browser.send("POST", "/api/public/sample", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unreadable-body");
        assertThat(answer.body()).doesNotContain("tools.jackson").doesNotContain("io.horarium");
    }

    @Test
    void valuesComeBackAsTheyWent() {
        String body = """
                {"staffId":"%s","date":"2026-11-20","time":"09:00","start":"2026-11-20T08:00:00Z","zone":"Asia/Dubai",\
                "day":"FRIDAY","count":3,"yes":true,"text":"سلام","person":{"name":"Ann"},"staff":[]}""".formatted(ID);

        assertThat(browser.post("/api/public/sample", body).body()).isEqualTo(body);
    }

    @Test
    void anInstantWithAnOffsetIsTheSameInstant() {
        Answer answer = browser.post("/api/public/sample", "{\"start\":\"2026-11-20T12:00+04:00\"}");

        assertThat(answer.json().path("start").asString()).isEqualTo("2026-11-20T08:00:00Z");
    }

    @Test
    void aRuleOfAFieldIsToldWithItsPath() {
        Answer answer = browser.post("/api/public/sample", "{\"person\":{\"name\":\"much too long\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("person.name");
        assertThat(answer.json().path("detail").asString()).isEqualTo("person.name must have 1 to 5 characters.");
    }

    @ParameterizedTest
    @CsvSource({
        "days=0,days",
        "days=63,days",
        "days=-1,days",
        "days=many,days",
        "days=1.5,days",
        "days=99999999999999,days",
        "x=1,days",
        "days=1&date=2027-02-31,date",
        "days=1&date=today,date",
        "days=1&month=2026-13,month",
        "days=1&timezone=Nowhere,timezone",
        "days=1&timezone=%00,timezone",
        "days=1&on=SOMEDAY,on"
    })
    void aParameterThatIsWrongIsNamed(String query, String field) {
        Answer answer = browser.get("/api/public/sample/" + ID + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotEmpty();
    }

    @Test
    void anIdInAPathIsReadAsStrictly() {
        Answer answer = browser.get("/api/public/sample/17?days=1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("staffId");
    }

    @Test
    void everyStatusOfTheProtocolIsAProblem() {
        assertThat(browser.get("/api/public/nothing").problem()).isEqualTo("not-found");
        assertThat(browser.send("DELETE", "/api/public/sample", null).problem()).isEqualTo("method-not-allowed");
        assertThat(browser.send("POST", "/api/public/sample", "a=b", "Content-Type", "text/plain")
                        .problem())
                .isEqualTo("unsupported-media-type");
        Answer notAcceptable = browser.post("/api/public/sample", "{}", "Accept", "image/png");
        assertThat(notAcceptable.status()).isEqualTo(406);
        assertThat(notAcceptable.problem()).isEqualTo("not-acceptable");
        Answer rejected = browser.get("/api/public/sample/rejected");
        assertThat(rejected.status()).isEqualTo(404);
        assertThat(rejected.json().path("detail").asString()).isEqualTo("There is no such teapot.");
        Answer unprocessable = browser.get("/api/public/sample/unprocessable");
        assertThat(unprocessable.status()).isEqualTo(422);
        assertThat(unprocessable.json().at("/errors/0/field").asString()).isEqualTo("to");
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() {
        String large = "{\"text\":\"" + "x".repeat(300_000) + "\"}";

        Answer announced = browser.post("/api/public/sample", large);

        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.problem()).isEqualTo("body-too-large");
    }

    @Test
    void aBodyThatNestsTooDeepIsUnreadable() {
        Answer answer = browser.post("/api/public/sample", "{\"person\":" + "[".repeat(50_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unreadable-body");
    }

    @Test
    void aBugTellsItsNumberAndNothingElse() {
        Answer answer = browser.get("/api/public/sample/bug");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problem()).isEqualTo("internal");
        assertThat(answer.json().path("incident").asString()).hasSize(36);
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "select 1/0,400,invalid-request",
        "select 'x'::uuid,400,invalid-request",
        "select no_such_column,500,internal"
    })
    void aStatementThatFailsTellsNothingOfTheDatabase(String statement, int status, String problem) {
        Answer answer = browser.get("/api/public/sample/sql?statement="
                + java.net.URLEncoder.encode(statement, java.nio.charset.StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body())
                .doesNotContainIgnoringCase("sql")
                .doesNotContain("column")
                .doesNotContain("uuid");
    }

    @Test
    void twoThousandMangledBodiesBreakNothing() {
        Random random = new Random(20261120);
        String whole = """
                {"staffId":"%s","date":"2026-11-20","time":"09:00","start":"2026-11-20T08:00:00Z","zone":"Asia/Dubai",\
                "day":"FRIDAY","count":3,"yes":true,"text":"x","person":{"name":"Ann"},"staff":["%s"]}""".formatted(ID, ID);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder body = new StringBuilder(whole);
            for (int change = random.nextInt(4); change >= 0 && !body.isEmpty(); change--) {
                int at = random.nextInt(1, body.length() + 1) - 1;
                switch (random.nextInt(4)) {
                    case 0 -> body.deleteCharAt(at);
                    case 1 -> body.insert(at, (char) random.nextInt(0x2fff));
                    case 2 -> body.setCharAt(at, "{}[]\",:0-\\u".charAt(random.nextInt(11)));
                    default -> body.setLength(at + 1);
                }
            }
            Answer answer = browser.post("/api/public/sample", body.toString());
            assertThat(answer.status()).as(body.toString()).isIn(200, 400);
        }
    }

    @Test
    void theHeaderOfAProblemForbidsKeepingIt() {
        assertThat(browser.get("/api/public/nothing").header("Cache-Control")).contains("no-store");
        assertThat(Map.of(
                        "Content-Type",
                        browser.get("/api/public/nothing")
                                .header("Content-Type")
                                .orElseThrow()))
                .containsEntry("Content-Type", "application/problem+json");
    }
}
