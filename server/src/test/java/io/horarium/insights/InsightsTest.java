package io.horarium.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How the business is doing, over HTTP. Dubai is four hours ahead of Greenwich; 23 November 2026 is a Monday. */
@ServerTest
class InsightsTest {

    private static final String WEEK = "from=2026-11-23&to=2026-11-29";

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    Statements statements;

    TestStudio studio;
    Browser owner;
    StaffId layla;
    StaffId omar;
    ServiceId service;

    @BeforeEach
    void open() {
        studio = studios.create();
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
        layla = studio.staff("Layla");
        omar = studio.staff("Omar");
        service = studio.service(Map.of("price_amount", 4500), layla, omar);
    }

    @Test
    void countsNothingWhereThereIsNothing() {
        JsonNode report = report(WEEK);

        assertThat(report.path("periods").size()).isEqualTo(7);
        assertThat(report.path("unit").asString()).isEqualTo("DAY");
        for (String which : List.of("totals", "previous")) {
            JsonNode totals = report.path(which);
            assertThat(totals.path("bookings").asInt(-1)).isZero();
            assertThat(totals.at("/value/amount").asInt(-1)).isZero();
            assertThat(totals.path("cancellationRate").asDouble(-1)).isZero();
            assertThat(totals.path("noShowRate").asDouble(-1)).isZero();
            assertThat(totals.path("newCustomers").asInt(-1)).isZero();
        }
        assertThat(report.at("/previous/from").asString()).isEqualTo("2026-11-16");
        assertThat(report.at("/previous/to").asString()).isEqualTo("2026-11-22");
        assertThat(report.at("/leadTime/medianMinutes").asInt(-1)).isZero();
        assertThat(report.at("/leadTime/buckets").size()).isEqualTo(7);
        assertThat(report.path("busyHours").size()).isEqualTo(7);
        assertThat(report.path("topServices").size()).isZero();
        assertThat(report.at("/utilisation/0/offeredMinutes").asInt()).isEqualTo(5 * 480);
        assertThat(report.at("/utilisation/0/rate").asDouble(-1)).isZero();
    }

    @Test
    void countsWhatTakesPlaceOnTheDatesOfTheBusiness() {
        // nine in the evening in Greenwich is one o'clock of the next date in Dubai
        agreed("2026-11-22T21:00:00Z", Map.of("status", "COMPLETED"));
        agreed("2026-11-23T06:00:00Z", Map.of("status", "NO_SHOW", "source", "PUBLIC"));
        agreed("2026-11-24T06:00:00Z", Map.of("status", "CONFIRMED"));
        agreed("2026-11-24T08:00:00Z", Map.of("status", "PENDING"));
        agreed("2026-11-24T10:00:00Z", Map.of("status", "CANCELLED"));
        agreed("2026-11-29T20:00:00Z", Map.of("status", "CONFIRMED"));
        agreed("2026-11-20T06:00:00Z", Map.of("status", "COMPLETED"));

        JsonNode report = report(WEEK);

        assertThat(report.at("/totals/bookings").asInt()).isEqualTo(4);
        assertThat(report.at("/totals/value/amount").asInt()).isEqualTo(9000);
        assertThat(report.at("/totals/cancellationRate").asDouble()).isEqualTo(0.2);
        assertThat(report.at("/totals/noShowRate").asDouble()).isEqualTo(0.5);
        assertThat(report.at("/previous/bookings").asInt()).isEqualTo(1);
        assertThat(report.at("/previous/value/amount").asInt()).isEqualTo(4500);
        assertThat(counts(report, 0)).isEqualTo("COMPLETED INTERNAL 1, NO_SHOW PUBLIC 1");
        assertThat(counts(report, 1)).isEqualTo("PENDING INTERNAL 1, CONFIRMED INTERNAL 1, CANCELLED INTERNAL 1");
        assertThat(counts(report, 6)).isEmpty();
        assertThat(report.at("/busyHours/0/starts/1").asInt()).isEqualTo(1);
        assertThat(report.at("/busyHours/0/starts/10").asInt()).isEqualTo(1);
        assertThat(report.at("/busyHours/1/starts/14").asInt()).isZero();
        assertThat(report.at("/topServices/0/bookings").asInt()).isEqualTo(4);
        assertThat(report.at("/topServices/0/value/amount").asInt()).isEqualTo(9000);
    }

    @Test
    void leavesOutHolds() {
        agreed(
                "2026-11-23T06:00:00Z",
                Map.of("status", "HELD", "held_until", OffsetDateTime.parse("2030-01-01T00:00:00Z")));
        agreed("2026-11-23T08:00:00Z", Map.of("status", "EXPIRED"));

        assertThat(report(WEEK).at("/totals/bookings").asInt(-1)).isZero();
    }

    @Test
    void readsTheClockOfTheBusinessThroughTheNightThatIsLonger() {
        studio.change("update businesses set zone = 'Europe/Berlin' where id = :business", Map.of());
        studio.change("update staff_members set zone = 'Europe/Berlin' where business_id = :business", Map.of());
        studio.open(layla, 7, 0, 1440);
        // both are half past two on Sunday, 25 October; the last one is half past eleven in the evening
        agreed("2026-10-25T00:30:00Z", Map.of());
        agreed("2026-10-25T01:30:00Z", Map.of("created_at", OffsetDateTime.parse("2026-10-24T22:10:00Z")));
        agreed("2026-10-25T22:30:00Z", Map.of("created_at", OffsetDateTime.parse("2026-10-24T21:50:00Z")));

        JsonNode report = report("from=2026-10-25&to=2026-10-25&staffId=" + layla);

        assertThat(report.at("/totals/bookings").asInt()).isEqualTo(3);
        assertThat(report.at("/busyHours/6/starts/2").asInt()).isEqualTo(2);
        assertThat(report.at("/busyHours/6/starts/23").asInt()).isEqualTo(1);
        assertThat(report.at("/utilisation/0/offeredMinutes").asInt()).isEqualTo(25 * 60);
        assertThat(bucket(report, "SAME_DAY")).isEqualTo(2);
        assertThat(bucket(report, "ONE_DAY")).isEqualTo(1);
    }

    @Test
    void measuresWhatIsBookedByWhatIsOffered() {
        studio.insert(
                "availability_blocks",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "staff_id",
                        layla.value(),
                        "kind",
                        "BREAK",
                        "weekday",
                        1,
                        "start_minute",
                        720,
                        "end_minute",
                        780));
        studio.holiday(LocalDate.parse("2026-11-24"), "A day off for all");
        studio.insert(
                "time_off",
                Map.of(
                        "id", UUID.randomUUID(),
                        "staff_id", layla.value(),
                        "first_date", LocalDate.parse("2026-11-25"),
                        "last_date", LocalDate.parse("2026-11-25")));
        studio.insert(
                "time_blocks",
                Map.of(
                        "id", UUID.randomUUID(),
                        "staff_id", layla.value(),
                        "starts_at", OffsetDateTime.parse("2026-11-26T05:00:00Z"),
                        "ends_at", OffsetDateTime.parse("2026-11-26T07:00:00Z")));
        agreed("2026-11-23T05:00:00Z", Map.of());
        // half of it is after closing time
        agreed("2026-11-23T12:30:00Z", Map.of());
        agreed("2026-11-23T09:00:00Z", Map.of("status", "CANCELLED"));

        JsonNode report = report(WEEK);

        JsonNode first = report.at("/utilisation/0");
        assertThat(first.path("name").asString()).isEqualTo("Layla");
        assertThat(first.path("offeredMinutes").asInt()).isEqualTo(420 + 360 + 480);
        assertThat(first.path("bookedMinutes").asInt()).isEqualTo(90);
        assertThat(first.path("outsideMinutes").asInt()).isEqualTo(30);
        assertThat(first.path("rate").asDouble()).isEqualTo(90.0 / 1260);
        assertThat(report.at("/utilisation/1/bookedMinutes").asInt(-1)).isZero();
    }

    @Test
    void countsEachPlaceInAClassAndWhoIsNew() {
        UUID regular = customer("regular");
        UUID beginner = customer("beginner");
        AppointmentId before = agreed("2026-11-10T06:00:00Z", Map.of("status", "COMPLETED"));
        place(before, regular, "ACTIVE", 1, "2026-11-01T06:00:00Z");
        AppointmentId session = agreed("2026-11-23T06:00:00Z", Map.of("capacity", 8, "seats_taken", 3));
        place(session, regular, "ACTIVE", 1, "2026-11-23T05:00:00Z");
        place(session, beginner, "ACTIVE", 2, "2026-11-20T06:00:00Z");
        place(session, customer("absent"), "CANCELLED", 1, "2026-10-01T06:00:00Z");

        JsonNode report = report(WEEK);

        assertThat(report.at("/totals/bookings").asInt()).isEqualTo(2);
        assertThat(report.at("/totals/cancellations").asInt()).isEqualTo(1);
        assertThat(report.at("/totals/value/amount").asInt()).isEqualTo(3 * 4500);
        assertThat(report.at("/totals/newCustomers").asInt()).isEqualTo(1);
        assertThat(bucket(report, "SAME_DAY")).isEqualTo(1);
        assertThat(bucket(report, "UP_TO_3_DAYS")).isEqualTo(1);
        assertThat(bucket(report, "LONGER")).isZero();
        assertThat(report.at("/leadTime/medianMinutes").asInt()).isEqualTo((60 + 3 * 1440) / 2);
        assertThat(report("from=2026-11-10&to=2026-11-10")
                        .at("/totals/newCustomers")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void countsByWeeksWhenTheRangeIsLong() {
        agreed("2026-01-01T06:00:00Z", Map.of());
        agreed("2026-12-31T06:00:00Z", Map.of());

        JsonNode report = report("from=2026-01-01&to=2026-12-31");

        JsonNode periods = report.path("periods");
        assertThat(report.path("unit").asString()).isEqualTo("WEEK");
        assertThat(periods.size()).isEqualTo(53);
        assertThat(periods.path(0).path("first").asString()).isEqualTo("2026-01-01");
        assertThat(periods.path(0).path("last").asString()).isEqualTo("2026-01-04");
        assertThat(counts(report, 0)).isEqualTo("CONFIRMED INTERNAL 1");
        assertThat(periods.path(52).path("last").asString()).isEqualTo("2026-12-31");
        assertThat(counts(report, 52)).isEqualTo("CONFIRMED INTERNAL 1");
    }

    @Test
    void narrowsToAStaffMemberAndAService() {
        ServiceId other = studio.service(Map.of("name", "Other"), omar);
        agreed("2026-11-23T06:00:00Z", Map.of());
        studio.appointment(other, omar, Instant.parse("2026-11-23T06:00:00Z"), 60);

        assertThat(report(WEEK).at("/totals/bookings").asInt()).isEqualTo(2);
        JsonNode ofOmar = report(WEEK + "&staffId=" + omar);
        assertThat(ofOmar.at("/totals/bookings").asInt()).isEqualTo(1);
        assertThat(ofOmar.path("utilisation").size()).isEqualTo(1);
        assertThat(ofOmar.at("/topServices/0/name").asString()).isEqualTo("Other");
        JsonNode ofService = report(WEEK + "&serviceId=" + service);
        assertThat(ofService.at("/totals/bookings").asInt()).isEqualTo(1);
        assertThat(ofService.at("/utilisation/1/bookedMinutes").asInt(-1)).isZero();
    }

    @Test
    void showsStaffMembersTheirOwn() {
        agreed("2026-11-23T06:00:00Z", Map.of());
        businesses.join(studio.business(), "omar@" + studio.slug() + ".test", "STAFF", omar);
        businesses.join(studio.business(), "nobody@" + studio.slug() + ".test", "STAFF", null);
        Browser member = new Browser(port);
        member.signIn("omar@" + studio.slug() + ".test");
        Browser nobody = new Browser(port);
        nobody.signIn("nobody@" + studio.slug() + ".test");

        JsonNode own = member.get("/api/insights?" + WEEK).json();

        assertThat(own.at("/totals/bookings").asInt(-1)).isZero();
        assertThat(own.path("utilisation").size()).isEqualTo(1);
        assertThat(own.at("/utilisation/0/name").asString()).isEqualTo("Omar");
        assertThat(member.get("/api/insights?" + WEEK + "&staffId=" + layla).status())
                .isEqualTo(404);
        assertThat(nobody.get("/api/insights?" + WEEK).status()).isEqualTo(404);
    }

    @Test
    void refusesARangeThatIsNone() {
        Answer long_ = owner.get("/api/insights?from=2026-01-01&to=2027-01-02");
        Answer backwards = owner.get("/api/insights?from=2026-01-02&to=2026-01-01");

        assertThat(long_.status()).isEqualTo(422);
        assertThat(long_.body()).contains("366");
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(owner.get("/api/insights?from=2024-01-01&to=2024-12-31").status())
                .isEqualTo(200);
    }

    @Test
    void asksAsMuchForAYearAsForADay() {
        agreed("2026-11-23T06:00:00Z", Map.of());

        List<String> day = statements.of(() -> report("from=2026-11-23&to=2026-11-23"));
        List<String> year = statements.of(() -> report("from=2026-01-01&to=2026-12-31"));

        assertThat(year).hasSameSizeAs(day).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void goesOutAsAFile() {
        agreed("2026-11-23T06:00:00Z", Map.of());

        Answer file = owner.get("/api/exports?kind=insights&" + WEEK);

        assertThat(file.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body())
                .startsWith("Figure,From,To,Of,Value\r\n")
                .contains("bookings,2026-11-23,2026-11-29,,1\r\n")
                .contains("bookings,2026-11-16,2026-11-22,,0\r\n")
                .contains("bookings of a period,2026-11-23,2026-11-23,CONFIRMED INTERNAL,1\r\n")
                .contains("booked minutes,2026-11-23,2026-11-29,Layla,60\r\n");
        Answer without = owner.get("/api/exports?kind=insights&from=2026-11-23");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(without.body()).contains("\"to\"");
        assertThat(owner.get("/api/exports?kind=insights&from=2026-11-23&to=2026-11-22")
                        .status())
                .isEqualTo(422);
    }

    private JsonNode report(String query) {
        Answer answer = owner.get("/api/insights?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** An hour of Layla's. */
    private AppointmentId agreed(String start, Map<String, Object> columns) {
        TimeInterval time = TimeInterval.startingAt(Instant.parse(start), Duration.ofHours(1));
        Map<String, Object> all = new HashMap<>(Map.of("price_amount", 4500));
        all.putAll(columns);
        boolean takes = !List.of("CANCELLED", "EXPIRED").contains(all.getOrDefault("status", ""));
        AppointmentId id = studio.appointment(service, List.of(layla), List.of(), time, all);
        if (!takes) {
            studio.change(
                    "delete from appointment_occupancies where business_id = :business and appointment_id = :id",
                    Map.of("id", id.value()));
        }
        return id;
    }

    private UUID customer(String name) {
        UUID id = UUID.randomUUID();
        studio.insert(
                "customers",
                Map.of(
                        "id",
                        id,
                        "name",
                        name,
                        "email",
                        name + "@example.test",
                        "created_at",
                        OffsetDateTime.parse("2026-01-01T00:00:00Z")));
        return id;
    }

    private void place(AppointmentId appointment, UUID customer, String status, int seats, String made) {
        byte[] hash = new byte[32];
        new SecureRandom().nextBytes(hash);
        studio.insert(
                "bookings",
                Map.of(
                        "id", UUID.randomUUID(),
                        "appointment_id", appointment.value(),
                        "customer_id", customer,
                        "status", status,
                        "seats", seats,
                        "manage_token_hash", hash,
                        "created_at", OffsetDateTime.parse(made)));
    }

    private static String counts(JsonNode report, int period) {
        return String.join(
                ", ",
                report.path("periods")
                        .path(period)
                        .path("counts")
                        .valueStream()
                        .map(each -> each.path("status").asString() + " "
                                + each.path("source").asString() + " "
                                + each.path("bookings").asInt())
                        .toList());
    }

    private static int bucket(JsonNode report, String ahead) {
        return report.at("/leadTime/buckets")
                .valueStream()
                .filter(each -> each.path("ahead").asString().equals(ahead))
                .mapToInt(each -> each.path("bookings").asInt())
                .sum();
    }
}
