package io.horarium.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.storm.SecondOpinion.Place;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.SecondNode;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Everybody does everything at once, on two nodes; then nobody is booked twice, and both nodes offer exactly what a second
 * computation from the tables says. The clocks change twice in these two weeks: in Berlin and in New York.
 *
 * <p>{@code -Dstorm.operations=20000 -Dstorm.seed=7} make it longer or another one.
 */
@ServerTest
@ExtendWith(SecondNode.class)
class MixedStormTest {

    private static final int OPERATIONS = Integer.getInteger("storm.operations", 900);
    private static final long SEED = Long.getLong("storm.seed", 20261120);
    private static final int AT_ONCE = 8;
    private static final Instant NOW = Instant.parse("2026-10-20T06:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-10-21");
    private static final int DAYS = 14;
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    TestStudio studio;
    List<StaffId> team;
    List<ServiceId> services;

    @Test
    void nobodyIsBookedTwiceAndBothNodesOfferWhatTheTablesSay(Node second) throws Exception {
        List<Integer> ports = List.of(port, second.port());

        Map<Integer, Integer> answers = rage(ports);

        System.out.println("Storm of seed " + SEED + ": " + OPERATIONS + " operations, answers " + answers);
        assertThat(answers.keySet()).as("seed " + SEED).isSubsetOf(200, 201, 204, 404, 409, 422);
        assertThat(answers.get(201)).isGreaterThan(OPERATIONS / 20);
        Rows rows = new Rows(tenants, jdbc, studio.business());
        booksAddUp(rows);
        SecondOpinion opinion = new SecondOpinion(rows, FIRST, DAYS, NOW);
        int starts = 0;
        for (ServiceId service : services) {
            for (Optional<StaffId> member : asked(rows, service)) {
                Map<Instant, Place> expected =
                        opinion.starts(service.toString(), member.map(StaffId::toString), FIRST, DAYS);
                starts += expected.size();
                for (int each : ports) {
                    assertThat(offered(each, service, member))
                            .as("seed %s, service %s, staff %s", SEED, services.indexOf(service), member)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(starts).isGreaterThan(500);
    }

    @BeforeEach
    void open() {
        clock.set(NOW);
        studio = studios.create();
        team = List.of(
                studio.staff("Layla", DUBAI),
                studio.staff("Omar", DUBAI),
                studio.staff("Anna", BERLIN),
                studio.staff("John", NEW_YORK));
        StaffId layla = team.get(0);
        StaffId omar = team.get(1);
        StaffId anna = team.get(2);
        StaffId john = team.get(3);
        studio.open(layla, 6, 10 * 60, 14 * 60);
        // over midnight in Dubai, and on the Sunday on which the clocks change
        studio.open(john, 7, 8 * 60, 16 * 60);
        studio.open(anna, 7, 8 * 60, 16 * 60);
        studio.insert(
                "availability_blocks",
                Map.of(
                        "id",
                        java.util.UUID.randomUUID(),
                        "staff_id",
                        omar.value(),
                        "kind",
                        "BREAK",
                        "weekday",
                        3,
                        "start_minute",
                        12 * 60,
                        "end_minute",
                        13 * 60));
        studio.holiday(LocalDate.parse("2026-10-28"), "Holiday");
        studio.insert("hold_rules", Map.of("hold_minutes", 10, "per_address", 1000, "per_contact", 100));
        services = List.of(
                studio.service(
                        Map.of(
                                "step_minutes",
                                30,
                                "buffer_before_minutes",
                                10,
                                "buffer_after_minutes",
                                15,
                                "horizon_days",
                                10),
                        layla,
                        omar,
                        anna),
                studio.service(
                        Map.of(
                                "duration_minutes",
                                30,
                                "step_minutes",
                                15,
                                "grid",
                                "CLOCK",
                                "minimum_notice_minutes",
                                26 * 60),
                        layla,
                        omar,
                        anna,
                        john),
                studio.service(Map.of("capacity", 3), layla, anna),
                studio.service(
                        Map.of(
                                "duration_minutes",
                                45,
                                "step_minutes",
                                15,
                                "buffer_after_minutes",
                                10,
                                "staff_mode",
                                "ALL"),
                        layla,
                        omar),
                studio.service(
                        Map.of(
                                "duration_minutes", 90,
                                "step_minutes", 30,
                                "processing_start_minutes", 30,
                                "processing_minutes", 30),
                        omar,
                        john),
                studio.service(Map.of("limit_per_day", 2, "availability_schedule", TestStudio.json("""
                                                {"schedule": {"MONDAY": [["10:00", "20:00"]], "WEDNESDAY": [["10:00", "20:00"]],
                                                              "FRIDAY": [["10:15", "20:00"]]}}
                                                """)), layla, john));
        List<io.horarium.kernel.UnitId> rooms = studio.units(services.get(4), 1, false, "Room 1", "Room 2");
        assertThat(rooms).hasSize(2);
        studio.units(services.get(5), 2, false, "Bike 1", "Bike 2", "Bike 3");
    }

    private Map<Integer, Integer> rage(List<Integer> ports) throws Exception {
        List<Browser> owners = new ArrayList<>();
        for (int each : ports) {
            Browser owner = new Browser(each);
            owner.signIn(studio.tenant().ownerEmail());
            owners.add(owner);
        }
        List<Browser> visitors = ports.stream().map(Browser::new).toList();
        Weather.Studio all = new Weather.Studio(
                studio.slug(),
                team,
                services,
                services.get(2),
                List.of(DUBAI, DUBAI, BERLIN, NEW_YORK),
                FIRST,
                DAYS,
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>());
        AtomicInteger left = new AtomicInteger(OPERATIONS);
        List<Callable<List<Answer>>> crowd = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Weather weather = new Weather(SEED + i, all, owners, visitors);
            crowd.add(() -> {
                List<Answer> answers = new ArrayList<>();
                while (left.decrementAndGet() >= 0) {
                    answers.add(weather.next());
                }
                return answers;
            });
        }
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Answer>> each : threads.invokeAll(crowd)) {
                each.get().forEach(answer -> statuses.merge(answer.status(), 1, Integer::sum));
            }
        }
        return statuses;
    }

    private void booksAddUp(Rows rows) {
        assertThat(rows.count("""
                select count(*)
                from appointment_occupancies one
                join appointment_occupancies other
                  on other.business_id = one.business_id
                  and other.resource_id = one.resource_id
                  and (other.appointment_id, other.part) > (one.appointment_id, one.part)
                  and other.occupied && one.occupied
                where one.business_id = :business
                """)).as("seed " + SEED).isZero();
        assertThat(rows.count("""
                select count(*)
                from appointments a
                where a.business_id = :business
                  and (a.status in ('HELD', 'PENDING', 'CONFIRMED')) <> exists (
                    select
                    from appointment_occupancies o
                    where o.business_id = a.business_id
                      and o.appointment_id = a.id)
                """)).as("seed " + SEED).isZero();
        assertThat(rows.count("""
                select count(*)
                from appointments a
                where a.business_id = :business
                  and a.status in ('PENDING', 'CONFIRMED')
                  and a.seats_taken <> (
                    select coalesce(sum(b.seats), 0)
                    from bookings b
                    where b.business_id = a.business_id
                      and b.appointment_id = a.id
                      and b.status = 'ACTIVE')
                """)).as("seed " + SEED).isZero();
    }

    /** Everybody, and each of those who give it; where all are needed only all of them. */
    private List<Optional<StaffId>> asked(Rows rows, ServiceId service) {
        boolean all = rows.of("select id, staff_mode from services where business_id = :business").stream()
                .anyMatch(each -> each.text("id").equals(service.toString())
                        && each.text("staff_mode").equals("ALL"));
        List<String> giving =
                rows.of("select service_id, staff_id from service_staff where business_id = :business").stream()
                        .filter(each -> each.text("service_id").equals(service.toString()))
                        .map(each -> each.text("staff_id"))
                        .toList();
        Stream<Optional<StaffId>> each = team.stream()
                .filter(member -> !all && giving.contains(member.toString()))
                .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<StaffId>empty()), each).toList();
    }

    private Map<Instant, Place> offered(int where, ServiceId service, Optional<StaffId> member) {
        Answer grid = new Browser(where)
                .get("/api/public/booking/" + studio.slug() + "/availability?serviceId=" + service + "&date=" + FIRST
                        + "&days=" + DAYS
                        + member.map(each -> "&staffId=" + each).orElse(""));
        assertThat(grid.status()).as(grid.body()).isEqualTo(200);
        Map<Instant, Place> offered = new TreeMap<>();
        grid.json()
                .path("days")
                .forEach(day -> day.path("slots")
                        .forEach(slot -> offered.put(
                                Instant.parse(slot.path("start").asString()),
                                new Place(
                                        slot.path("staffIds")
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .toList(),
                                        slot.path("seatsLeft").isNull()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        slot.path("seatsLeft").asInt())))));
        return offered;
    }
}
