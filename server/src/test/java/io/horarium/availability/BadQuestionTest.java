package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nonsense and other people's ids get. */
@ServerTest
class BadQuestionTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    TestStudio studio;
    Browser browser;
    Asking ask;
    StaffId layla;
    ServiceId session;

    @BeforeEach
    void open() {
        studio = studios.create();
        browser = new Browser(port);
        ask = new Asking(browser, studio);
        layla = studio.staff("Layla");
        session = studio.service(Map.of(), layla);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2027-02-31",
        "date, tomorrow",
        "date, 999999999-01-01",
        "timezone, Mars/Olympus",
        "timezone, GMT+4",
        "days, 0",
        "days, -1",
        "days, 63",
        "days, 99999999999999999999",
        "days, 1.5",
        "seats, 0",
        "seats, 1001",
        "staffId, 42"
    })
    void gridNamesTheFieldThatIsWrong(String field, String value) {
        assertInvalid(ask.grid(session, "&" + field + "=" + value), field);
    }

    @ParameterizedTest
    @CsvSource({
        "month=2026-13, month",
        "month=2026-1, month",
        "month=, month",
        "x=1, month",
        "month=2026-12&timezone=Nowhere, timezone",
        "month=2026-12&staffId=you, staffId",
        "month=2026-12&seats=0, seats"
    })
    void monthNamesTheFieldThatIsWrong(String query, String field) {
        assertInvalid(ask.month(session, query), field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"date\": \"2027-02-31\", \"timezone\": \"Asia/Dubai\"}; date",
                "{\"timezone\": \"Asia/Dubai\"}; date",
                "{\"date\": \"2026-11-23\"}; timezone",
                "{\"date\": \"2026-11-23\", \"timezone\": null}; timezone",
                "{\"date\": \"2026-11-23\", \"timezone\": \"Moon\"}; timezone",
                "{\"date\": 20261123, \"timezone\": \"Asia/Dubai\"}; date",
                "{\"date\": \"2026-11-23\", \"timezone\": \"Asia/Dubai\", \"staffId\": \"me\"}; staffId",
                "{\"date\": \"2026-11-23\", \"timezone\": \"Asia/Dubai\", \"seats\": 0}; seats",
                "{\"date\": \"2026-11-23\", \"timezone\": \"Asia/Dubai\", \"staff\": 1}; staff"
            })
    void dayNamesTheFieldThatIsWrong(String body, String field) {
        assertInvalid(browser.post("/api/services/" + session + "/availability", body), field);
    }

    @Test
    void moreSeatsThanThereAreNameTheField() {
        ServiceId duo = studio.service(Map.of("capacity", 2), layla);
        Map<String, Object> day = Map.of("date", "2026-11-23", "timezone", "Asia/Dubai", "seats", 3);

        for (Answer answer : List.of(
                ask.grid(duo, "&seats=3"),
                ask.month(duo, "month=2026-12&seats=3"),
                browser.post("/api/services/" + duo + "/availability", day),
                ask.grid(session, "&seats=2"))) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("seats");
        }
        assertThat(ask.grid(duo, "&seats=2").status()).isEqualTo(200);
    }

    @Test
    void gridWithoutAServiceIsInvalid() {
        Answer answer = browser.get("/api/public/booking/" + studio.slug() + "/availability");

        assertInvalid(answer, "serviceId");
    }

    @Test
    void whatNobodyHasIsNotFound() {
        String nobody = "00000000-0000-7000-8000-000000000000";

        assertNotFound(browser.get("/api/public/booking/nobody/availability?serviceId=" + session));
        assertNotFound(browser.get("/api/public/booking/nobody/services"));
        assertNotFound(browser.get("/api/public/booking/" + studio.slug() + "/availability?serviceId=" + nobody));
        assertNotFound(browser.get("/api/services/" + nobody + "/calendar-availability?month=2026-12"));
        assertNotFound(browser.post(
                "/api/services/" + nobody + "/availability", Map.of("date", "2026-12-01", "timezone", "Asia/Dubai")));
        assertNotFound(ask.grid(session, "&staffId=" + nobody));
        assertNotFound(ask.month(session, "month=2026-12&staffId=" + nobody));
    }

    @Test
    void whatAnotherBusinessHasIsNotFound() {
        TestStudio other = studios.create();
        StaffId omar = other.staff("Omar");
        ServiceId massage = other.service(Map.of(), omar);

        assertNotFound(ask.grid(massage, ""));
        assertNotFound(ask.grid(session, "&staffId=" + omar));
        assertNotFound(ask.month(session, "month=2026-12&staffId=" + omar));
    }

    @Test
    void serviceThatIsNoLongerGivenIsNotFound() {
        assertThat(ask.month(session, "month=2026-12").status()).isEqualTo(200);

        studio.change("update services set active = false where business_id = :business", Map.of());

        assertNotFound(ask.month(session, "month=2026-12"));
        assertNotFound(ask.grid(session, ""));
    }

    private static void assertInvalid(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isIn("invalid-request", "unreadable-body");
        assertThat(answer.json().path("errors").get(0).path("field").stringValue())
                .isEqualTo(field);
    }

    private static void assertNotFound(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }
}
