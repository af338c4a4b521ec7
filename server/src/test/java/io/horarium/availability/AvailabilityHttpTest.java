package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the three questions about free times answer, over HTTP. */
@ServerTest
class AvailabilityHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    TestBusiness business;
    TestStudio studio;
    Browser browser;
    StaffId layla;
    ServiceId session;

    @BeforeEach
    void open() {
        // a Friday noon in Dubai
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        business = businesses.create();
        studio = new TestStudio(tenants, jdbc, ids, business.id());
        browser = new Browser(port);
        layla = studio.staff("Layla");
        session = studio.service(Map.of(), layla);
    }

    @Test
    void gridHasEveryDateOfTheRangeInOrder() {
        JsonNode grid = grid("&date=2026-11-20&days=4").json();

        assertThat(grid.path("days").valueStream().map(day -> day.path("date").stringValue()))
                .containsExactly("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23");
        assertThat(starts(grid, 0))
                .containsExactly(
                        "2026-11-20T08:00:00Z",
                        "2026-11-20T09:00:00Z",
                        "2026-11-20T10:00:00Z",
                        "2026-11-20T11:00:00Z",
                        "2026-11-20T12:00:00Z");
        assertThat(grid.path("days").get(1).path("reason").stringValue()).isEqualTo("no_service_hours");
        assertThat(grid.path("days").get(3).path("reason").isNull()).isTrue();
        assertThat(grid.path("nextAvailableDate").stringValue()).isEqualTo("2026-11-20");
        assertThat(grid.path("checkedAt").stringValue()).isEqualTo("2026-11-20T08:00:00Z");
    }

    private Answer grid(String query) {
        return browser.get("/api/public/booking/" + business.slug() + "/availability?serviceId=" + session + query);
    }

    private static List<String> starts(JsonNode grid, int day) {
        return grid.path("days")
                .get(day)
                .path("slots")
                .valueStream()
                .map(slot -> slot.path("start").stringValue())
                .toList();
    }
}
