package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.schedule.ScheduleChanges;
import io.horarium.schedule.ScheduleEntryId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Staff learn why a start is refused, and by what. It is a Friday noon in Dubai. */
@ServerTest
class ExplainTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Instant NINE = Instant.parse("2026-11-23T05:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Autowired
    Tenants tenants;

    @Autowired
    ScheduleChanges schedules;

    TestStudio studio;
    Browser owner;
    StaffId layla;
    StaffId omar;
    ServiceId session;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        studio = studios.create();
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
        layla = studio.staff("Layla");
        omar = studio.staff("Omar");
        session = studio.service(Map.of(), layla, omar);
    }

    @Test
    void everyRefusedStartNamesWhatStandsInItsWay() {
        AppointmentId booked = studio.appointment(session, layla, NINE, 60);
        ScheduleEntryId block = tenants.write(
                studio.business(),
                () -> schedules.block(
                        studio.business(),
                        layla,
                        io.horarium.engine.time.TimeInterval.startingAt(
                                NINE.plus(Duration.ofHours(2)), Duration.ofHours(1)),
                        "Team",
                        null));
        ScheduleEntryId off = tenants.write(
                studio.business(), () -> schedules.takeOff(studio.business(), omar, MONDAY, MONDAY, "Leave"));

        JsonNode times = ask(owner, "&explain=true&from=2026-11-23&to=2026-11-23&staffId=" + layla);

        assertThat(refused(times))
                .containsExactly("05:00 booked appointment " + booked, "07:00 blocked time_block " + block);
        assertThat(starts(times)).containsExactly("06:00", "08:00", "09:00", "10:00", "11:00", "12:00");
        JsonNode his = ask(owner, "&explain=true&from=2026-11-23&to=2026-11-23&staffId=" + omar);
        assertThat(refused(his)).hasSize(8).contains("05:00 time_off time_off " + off);
        assertThat(starts(his)).isEmpty();
        assertThat(starts(ask(owner, "&from=2026-11-23&to=2026-11-23"))).isEqualTo(starts(times));
        assertThat(ask(owner, "&from=2026-11-23&to=2026-11-23").path("refused").isNull())
                .isTrue();
    }

    @Test
    void holidayIsNamed() {
        studio.holiday(MONDAY, "National Day");

        JsonNode times = ask(owner, "&explain=true&from=2026-11-23&to=2026-11-23&staffId=" + layla);

        assertThat(refused(times)).hasSize(8).allMatch(each -> each.endsWith("holiday holiday"));
        assertThat(times.path("refused").get(0).path("cause").path("name").stringValue())
                .isEqualTo("National Day");
    }

    @Test
    void staffLearnTheCausesInTheirOwnColumnOnly() {
        studio.appointment(session, layla, NINE, 60);
        studio.appointment(session, omar, NINE, 60);
        String email = "omar@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", omar);
        Browser browser = new Browser(port);
        browser.signIn(email);

        JsonNode refused =
                ask(browser, "&explain=true&from=2026-11-23&to=2026-11-23").path("refused");

        assertThat(refused.get(0).path("staffId").stringValue()).isEqualTo(layla.toString());
        assertThat(refused.get(0).path("cause").isNull()).isTrue();
        assertThat(refused.get(1).path("staffId").stringValue()).isEqualTo(omar.toString());
        assertThat(refused.get(1).path("cause").path("kind").stringValue()).isEqualTo("appointment");
    }

    @Test
    void coldExplanationTakesFiveStatementsBesideTheSession() {
        // recognising the person, naming the business, one select
        List<String> plain = statements.of(() -> owner.get("/api/availability-templates"));

        List<String> cold = statements.of(() -> ask(owner, "&explain=true&from=2026-11-23&to=2027-01-20"));

        assertThat(cold).hasSizeLessThanOrEqualTo(plain.size() + 3);
    }

    @Test
    void nonsenseIsRefused() {
        String path = "/api/availability?serviceId=" + session;
        assertThat(new Browser(port)
                        .get(path + "&from=2026-11-23&to=2026-11-23")
                        .status())
                .isEqualTo(401);
        assertThat(owner.get(path + "&from=2026-11-23&to=2026-11-22").status()).isEqualTo(422);
        assertThat(owner.get(path + "&from=2026-11-23&to=2027-01-24").status()).isEqualTo(422);
        assertThat(owner.get(path + "&from=2026-11-23").status()).isEqualTo(400);
        StaffId stranger = studios.create().staff("Stranger");
        assertThat(owner.get(path + "&from=2026-11-23&to=2026-11-23&staffId=" + stranger)
                        .status())
                .isEqualTo(404);
        TestStudio other = studios.create();
        ServiceId theirs = other.service(Map.of(), other.staff("Theirs"));
        assertThat(owner.get("/api/availability?serviceId=" + theirs + "&from=2026-11-23&to=2026-11-23")
                        .status())
                .isEqualTo(404);
        assertThat(starts(ask(owner, "&from=2020-01-01&to=2020-01-02"))).isEmpty();
    }

    private JsonNode ask(Browser browser, String query) {
        Answer answer = browser.get("/api/availability?serviceId=" + session + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Times of day in Greenwich. */
    private static List<String> starts(JsonNode times) {
        return times.path("slots")
                .valueStream()
                .map(slot -> slot.path("start").stringValue().substring(11, 16))
                .toList();
    }

    private static List<String> refused(JsonNode times) {
        return times.path("refused")
                .valueStream()
                .map(each -> String.join(
                                " ",
                                each.path("start").stringValue().substring(11, 16),
                                each.path("reason").stringValue(),
                                each.path("cause").path("kind").asString(""),
                                each.path("cause").path("id").asString(""))
                        .strip())
                .toList();
    }
}
