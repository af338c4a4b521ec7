package io.horarium.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What an owner decides about the business. */
@ServerTest
class SettingsTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Autowired
    HolidayCalendar calendar;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    TestStudio studio;
    StaffId layla;
    ServiceId service;
    Browser owner;

    @BeforeEach
    void open() {
        studio = studios.create();
        layla = studio.staffWithoutHours("Layla", Map.of());
        studio.open(layla, 1, 9 * 60, 17 * 60);
        service = studio.service(Map.of("horizon_days", 400), layla);
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
    }

    @Test
    void anotherZoneTellsHowManyAppointmentsShowAnotherTimeBeforeItIsSet() {
        studio.appointment(service, layla, Instant.parse("2027-01-04T05:00:00Z"), 60);

        Answer tried = change("?dryRun=true", Map.of("zone", "Europe/Berlin"));
        Answer before = owner.get("/api/business");
        Answer done = change("", Map.of("zone", "Europe/Berlin"));

        assertThat(tried.json().path("futureAppointments").asLong()).isEqualTo(1);
        assertThat(before.json().path("zone").asString()).isEqualTo("Asia/Dubai");
        assertThat(done.json().path("futureAppointments").asLong()).isEqualTo(1);
        assertThat(done.json().at("/settings/zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(change("", Map.of("name", "Other", "zone", "Europe/Berlin"))
                        .json()
                        .path("futureAppointments")
                        .asLong())
                .isZero();
    }

    @Test
    void aChangeThatMovesStartsRaisesTheVersionOfTheSettingsAndAnotherOneDoesNot() {
        long before = settingsVersion();
        change("", Map.of("name", "Another name"));
        assertThat(settingsVersion()).isEqualTo(before);

        change("", Map.of("minimumNoticeMinutes", 90));
        assertThat(settingsVersion()).isEqualTo(before + 1);

        owner.post("/api/holidays", Map.of("date", "2027-01-04", "name", "Moving day"));
        assertThat(settingsVersion()).isGreaterThan(before + 1);
    }

    @Test
    void theHolidaysOfTheCountryCloseTheirDatesButThoseOptedOutOf() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        String range = "/api/holidays?from=2026-11-20&to=2028-03-31";

        assertThat(change("", Map.of("holidayCountry", "ae")).status()).isEqualTo(200);
        assertThat(dates(range)).contains("2026-12-02", "2027-01-01", "2027-12-02", "2028-01-01");
        assertThat(owner.send("DELETE", "/api/holidays/2027-01-01", null).status())
                .isEqualTo(204);
        owner.post("/api/holidays", Map.of("date", "2027-03-15", "name", "Our day"));

        calendar.run(new HolidayCalendar.Month(studio.business(), YearMonth.parse("2026-12")));
        assertThat(dates(range)).contains("2026-12-02", "2027-03-15").doesNotContain("2027-01-01");

        change("", new HashMap<>(Map.of("name", "Without a calendar")));
        assertThat(dates(range)).containsExactly("2027-03-15");
    }

    @Test
    void theNextRefreshIsArrangedWithTheChangeForWhenTheMonthBeginsThere() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        change("", Map.of("holidayCountry", "ae"));

        assertThat(refreshOf("2026-12")).contains(Instant.parse("2026-11-30T20:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
    void eachRefreshArrangesTheNextOneInWhateverZone(String zone) {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        change("", Map.of("holidayCountry", "us", "zone", zone));

        for (YearMonth month : List.of(YearMonth.parse("2026-12"), YearMonth.parse("2027-01"))) {
            clock.set(refreshOf(month.toString()).orElseThrow());
            calendar.run(new HolidayCalendar.Month(studio.business(), month));
            assertThat(refreshOf(month.plusMonths(1).toString()))
                    .contains(month.plusMonths(1)
                            .atDay(1)
                            .atStartOfDay(ZoneId.of(zone))
                            .toInstant());
        }
    }

    @Test
    void aRefreshThatWasArrangedInAnotherZoneArrangesTheNextOne() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        change("", Map.of("holidayCountry", "us", "zone", "Pacific/Kiritimati"));
        Instant due = refreshOf("2026-12").orElseThrow();
        change("", Map.of("holidayCountry", "us", "zone", "America/Los_Angeles"));

        clock.set(due);
        calendar.run(new HolidayCalendar.Month(studio.business(), YearMonth.parse("2026-12")));

        assertThat(refreshOf("2027-01")).contains(Instant.parse("2027-01-01T08:00:00Z"));
    }

    @Test
    void aChainThatEndedBeforeGoesOnAfterTheUpgrade() throws IOException {
        change("", Map.of("holidayCountry", "ae"));
        String written = payload();
        studio.change("delete from scheduled_tasks where task_instance like :business || '/%'", Map.of());
        assertThat(payload()).isEmpty();

        jdbc.sql(new ClassPathResource("db/migration/V087__holidays_go_on.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();

        String month = YearMonth.now(ZoneOffset.UTC).toString();
        assertThat(JsonMapper.shared().readTree(payload()))
                .isEqualTo(JsonMapper.shared().readTree(written.replaceFirst("\"\\d{4}-\\d\\d\"", '"' + month + '"')));
    }

    /** What the waiting refresh of this business carries; empty when none waits. */
    private String payload() {
        return jdbc.sql("""
                        select coalesce(max(convert_from(task_data, 'UTF8')), '')
                        from scheduled_tasks
                        where task_name = 'refresh-holidays'
                          and task_instance like :id
                        """)
                .param("id", studio.business() + "/%")
                .query(String.class)
                .single();
    }

    private Optional<Instant> refreshOf(String month) {
        return jdbc.sql("""
                        select execution_time
                        from scheduled_tasks
                        where task_name = 'refresh-holidays'
                          and task_instance = :id
                        """)
                .param("id", studio.business() + "/" + month)
                .query((row, number) ->
                        row.getObject("execution_time", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Test
    void aHolidayThatIsNoneIsRefusedByName() {
        assertThat(fields(change("", Map.of("holidayCountry", "atlantis")))).containsExactly("holidayCountry");
        assertThat(fields(change("", Map.of("holidayCountry", "de", "holidayRegion", "xx"))))
                .containsExactly("holidayRegion");
        assertThat(change("", Map.of("holidayCountry", "de", "holidayRegion", "by"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPageMovesWithItsSlugAndIsGoneWhenItIsTakenOff() {
        String old = studio.slug();
        String fresh = "new-" + old.substring(5);
        assertThat(owner.get(publicPage(old)).status()).isEqualTo(200);

        assertThat(page(fresh, true).status()).isEqualTo(200);
        assertThat(owner.get(publicPage(old)).status()).isEqualTo(404);
        assertThat(owner.get(publicPage(fresh)).json().at("/business/phone").asString())
                .isEqualTo("+971 4 000");

        assertThat(page(fresh, false).status()).isEqualTo(200);
        assertThat(owner.get(publicPage(fresh)).status()).isEqualTo(404);
    }

    @Test
    void theSlugOfAnotherPageIsRefused() {
        Answer refused = page(studios.create().slug(), true);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(fields(refused)).containsExactly("slug");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        String tag = owner.get("/api/business").header("ETag").orElseThrow();
        change("", Map.of("name", "First"));

        Answer late = owner.send("PUT", "/api/business", settings(Map.of("name", "Second")), "If-Match", tag);

        assertThat(late.status()).isEqualTo(412);
    }

    private Answer change(String query, Map<String, Object> changes) {
        return owner.send("PUT", "/api/business" + query, settings(changes));
    }

    private static String settings(Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "name",
                "Test Studio",
                "zone",
                "Asia/Dubai",
                "currency",
                "AED",
                "locale",
                "en",
                "weekStart",
                "MONDAY",
                "defaultBufferBeforeMinutes",
                0,
                "defaultBufferAfterMinutes",
                60,
                "minimumNoticeMinutes",
                60,
                "horizonDays",
                60,
                "freeCancelHours",
                24));
        all.putAll(changes);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private Answer page(String slug, boolean published) {
        return owner.send("PUT", "/api/booking-page", """
                        {"slug": "%s", "published": %s, "accentHue": 30, "address": "Here", "directions": "", "phone": "+971 4 000",
                         "translations": {"ar": {"name": "الاستوديو"}}}
                        """.formatted(slug, published));
    }

    private static String publicPage(String slug) {
        return "/api/public/booking/" + slug + "/services";
    }

    private List<String> dates(String range) {
        return owner.get(range)
                .json()
                .path("holidays")
                .valueStream()
                .map(each -> each.path("date").asString())
                .toList();
    }

    private static List<String> fields(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(each -> each.path("field").asString())
                .toList();
    }

    private long settingsVersion() {
        return tenants.<Long>read(
                studio.business(),
                () -> jdbc.sql("select settings_version from businesses where id = :business")
                        .param("business", studio.business().value())
                        .query(Long.class)
                        .single());
    }
}
