package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many statements a question sends does not depend on how many work there, nor on what kind of service it is about. */
@ServerTest
class StatementsTest {

    private static final int MOST = 5;
    // who asks: the session, and the membership in its business
    private static final int FOR_SESSION = 3;
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final TimeInterval TEN =
            TimeInterval.startingAt(Instant.parse("2026-11-23T06:00:00Z"), Duration.ofHours(1));

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    TestStudio studio;
    Asking ask;
    Browser owner;

    @BeforeEach
    void open() {
        clock.set(NOW);
        studio = studios.create();
        ask = new Asking(new Browser(port), studio);
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
    }

    @ParameterizedTest(name = "{0}, {1} staff")
    @CsvSource({
        "plain, 1",
        "plain, 10",
        "plain, 60",
        "class, 1",
        "class, 10",
        "class, 60",
        "several, 1",
        "several, 60",
        "together, 2",
        "together, 10",
        "together, 60",
        "rooms, 1",
        "rooms, 10",
        "rooms, 60",
        "held, 1",
        "held, 10",
        "held, 60",
        "limited, 1",
        "limited, 10",
        "limited, 60",
        "gapless, 1",
        "gapless, 10",
        "gapless, 60"
    })
    void aQuestionTakesAtMostFiveHoweverManyWorkThere(String kind, int size) {
        List<StaffId> team = IntStream.range(0, size)
                .mapToObj(i -> studio.staff("Member " + i))
                .toList();
        ServiceId service = furnish(kind, team);
        ask.grid(service, "");
        ask.month(service, "month=2026-12");
        String several = kind.equals("several") ? "&seats=2" : "";

        forget();
        assertThat(statements.of(
                        () -> assertThat(ask.grid(service, "&days=62" + several).status())
                                .isEqualTo(200)))
                .hasSizeLessThanOrEqualTo(MOST);
        forget();
        assertThat(statements.of(() -> ask.month(service, "month=2026-11" + several)))
                .hasSizeLessThanOrEqualTo(MOST);
        forget();
        assertThat(statements.of(() -> ask.day(service, "2026-11-23", "Asia/Dubai")))
                .hasSizeLessThanOrEqualTo(MOST);
        forget();
        String explained = "/api/availability?from=2026-11-23&to=2026-11-29&explain=true&serviceId=" + service;
        assertThat(statements.of(() -> assertThat(owner.get(explained).status()).isEqualTo(200)))
                .hasSizeLessThanOrEqualTo(MOST + FOR_SESSION);
    }

    @ParameterizedTest(name = "{0}, {1} staff")
    @CsvSource({
        "plain, 1",
        "plain, 60",
        "class, 60",
        "together, 60",
        "rooms, 60",
        "held, 60",
        "limited, 60",
        "gapless, 60"
    })
    void draggingAnAppointmentTakesAtMostSevenHoweverManyWorkThere(String kind, int size) {
        List<StaffId> team = IntStream.range(0, size)
                .mapToObj(i -> studio.staff("Member " + i))
                .toList();
        ServiceId service = furnish(kind, team);
        String dragged = studio.appointment(service, team.getLast(), TEN.end().plusSeconds(3600), 60)
                .toString();
        Map<String, Object> move =
                Map.of("appointmentId", dragged, "start", TEN.end().toString());
        Map<String, Object> anew =
                Map.of("serviceId", service.toString(), "start", TEN.end().toString());

        assertThat(statements.of(() -> check(move))).hasSizeLessThanOrEqualTo(7 + FOR_SESSION);
        assertThat(statements.of(() -> check(anew))).hasSizeLessThanOrEqualTo(MOST + FOR_SESSION);
    }

    private void check(Map<String, Object> question) {
        var answer = owner.post("/api/appointments/check", question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("possible").asBoolean()).as(answer.body()).isTrue();
    }

    private ServiceId furnish(String kind, List<StaffId> team) {
        StaffId[] all = team.toArray(StaffId[]::new);
        ServiceId service = studio.service(rules(kind), all);
        Map<String, Object> state = new HashMap<>();
        if (kind.equals("held")) {
            state.putAll(Map.of("status", "HELD", "held_until", OffsetDateTime.parse("2026-11-20T08:10:00Z")));
        }
        if (kind.equals("class") || kind.equals("several")) {
            state.putAll(Map.of("capacity", 4, "seats_taken", 2));
        }
        List<UnitId> rooms = kind.equals("rooms") || kind.equals("class")
                ? studio.units(
                        service,
                        1,
                        true,
                        IntStream.range(0, team.size() + 4)
                                .mapToObj(i -> "Room " + i)
                                .toArray(String[]::new))
                : List.of();
        List<UnitId> first = rooms.isEmpty() ? List.of() : rooms.subList(0, 1);
        studio.appointment(service, team.subList(0, 1), first, TEN, state);
        return service;
    }

    private static Map<String, Object> rules(String kind) {
        return switch (kind) {
            case "class", "several" -> Map.of("capacity", 4);
            case "together" -> Map.of("staff_mode", "ALL");
            case "limited" -> Map.of("limit_per_day", 3, "limit_per_month", 40);
            case "gapless" -> Map.of("avoid_gaps", true, "grid", "ADAPTIVE");
            default -> Map.of();
        };
    }

    /** What was computed and what was read is no longer true. */
    private void forget() {
        studio.change("update services set version = version + 1 where business_id = :business", Map.of());
        studio.change(
                "update staff_members set availability_version = availability_version + 1 where business_id = :business",
                Map.of());
    }
}
