package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.availability.spi.AvailabilitySource;
import io.horarium.catalog.Offerings;
import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Tenants;
import io.horarium.schedule.DateException;
import io.horarium.schedule.ScheduleChanges;
import io.horarium.schedule.ScheduleEntryId;
import io.horarium.schedule.WeeklyWindow;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever is written, in whatever order: what is remembered says the same as what somebody says who has just been born and
 * remembers nothing.
 */
@ServerTest
class MemoryStormTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");
    private static final int CHANGES = 60;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    ScheduleChanges schedules;

    @Autowired
    AvailabilityService remembering;

    @Autowired
    List<AvailabilitySource> sources;

    @Autowired
    Offerings offerings;

    @Autowired
    JdbcClient jdbc;

    TestStudio studio;
    BusinessId business;
    List<StaffId> team;
    List<ServiceId> services;
    List<UnitId> rooms;
    final List<AppointmentId> booked = new ArrayList<>();
    final List<ScheduleEntryId> entries = new ArrayList<>();

    @BeforeEach
    void open() {
        clock.set(NOW);
        studio = studios.create();
        business = studio.business();
        team = List.of(studio.staff("Layla"), studio.staff("Omar"), studio.staff("Sara", ZoneId.of("Europe/Berlin")));
        StaffId[] all = team.toArray(StaffId[]::new);
        services = List.of(
                studio.service(Map.of(), all),
                studio.service(Map.of("duration_minutes", 45, "step_minutes", 15, "buffer_after_minutes", 20), all),
                studio.service(Map.of("limit_per_day", 3, "grid", "ADAPTIVE"), all),
                studio.service(Map.of("staff_mode", "ALL"), team.get(0), team.get(1)),
                studio.service(Map.of("avoid_gaps", true, "step_minutes", 15), team.get(0)));
        rooms = studio.units(services.getFirst(), 1, true, "Room 1", "Room 2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsRememberedIsWhatIsTrue(long seed) {
        Random random = new Random(seed);
        for (int change = 0; change < CHANGES; change++) {
            String what = change(random);
            ServiceId service = services.get(random.nextInt(services.size()));
            Optional<StaffId> staff = random.nextInt(3) == 0 ? Optional.of(team.getFirst()) : Optional.empty();

            assertThat(seen(remembering, service, staff))
                    .as("seed %s, change %s: %s", seed, change, what)
                    .isEqualTo(seen(newborn(), service, staff));
        }
    }

    private String change(Random random) {
        StaffId member = team.get(random.nextInt(team.size()));
        LocalDate date = LocalDate.ofInstant(NOW, DUBAI).plusDays(random.nextInt(20));
        Instant start = date.atTime(9 + random.nextInt(8), 15 * random.nextInt(4))
                .atZone(DUBAI)
                .toInstant();
        TimeInterval hour = TimeInterval.startingAt(start, Duration.ofMinutes(60));
        int kind = random.nextInt(13);
        switch (kind) {
            case 0, 1, 2 -> book(member, hour, random);
            case 3 -> pick(booked, random).ifPresent(studio::cancel);
            case 4 -> entries.add(write(() -> schedules.block(business, member, hour, "", null)));
            case 5 -> entries.add(write(() -> schedules.takeOff(business, member, date, date.plusDays(1), "")));
            case 6 -> entries.add(write(() -> schedules.maintain(business, rooms.getFirst(), hour, "")));
            case 7 -> pick(entries, random).ifPresent(entry -> write(() -> schedules.remove(business, entry)));
            case 8 ->
                write(() -> {
                    schedules.setException(
                            business, member, new DateException(date, List.of(LocalWindow.of("08:00", "11:30")), ""));
                    return true;
                });
            case 9 ->
                write(() -> {
                    schedules.setWeeklyHours(business, member, hours(random));
                    return true;
                });
            case 10 ->
                studio.change(
                        "update businesses set minimum_notice_minutes = :value, horizon_days = 30 + :value where id = :business",
                        Map.of("value", random.nextInt(40)));
            case 11 -> stay(member, date);
            default -> clock.set(clock.instant().plus(Duration.ofMinutes(random.nextInt(30))));
        }
        return "kind " + kind;
    }

    private void book(StaffId member, TimeInterval hour, Random random) {
        boolean free = isFree(member, hour);
        if (free) {
            Map<String, Object> status = random.nextBoolean()
                    ? Map.of("buffer_after_minutes", 0)
                    : Map.of(
                            "status",
                            "HELD",
                            "held_until",
                            OffsetDateTime.ofInstant(clock.instant().plusSeconds(600), DUBAI));
            ServiceId service = services.get(random.nextInt(services.size()));
            booked.add(studio.appointment(service, List.of(member), List.of(), hour, status));
        }
    }

    /** The constraint would refuse it otherwise; this test is not about that. */
    private boolean isFree(StaffId member, TimeInterval hour) {
        return tenants.<Long>read(
                        business,
                        () -> jdbc.sql("""
                                        select count(*)
                                        from appointment_occupancies
                                        where business_id = :business
                                          and resource_id = :member
                                          and occupied && tstzrange(:from, :to)
                                        """)
                                .param("business", business.value())
                                .param("member", member.value())
                                .param("from", OffsetDateTime.ofInstant(hour.start(), DUBAI))
                                .param("to", OffsetDateTime.ofInstant(hour.end(), DUBAI))
                                .query(Long.class)
                                .single())
                == 0;
    }

    private void stay(StaffId member, LocalDate date) {
        studio.change("delete from travel where business_id = :business", Map.of());
        write(() -> schedules.travel(business, member, new Travel(date, date.plusDays(2), ZoneId.of("Asia/Tokyo"))));
    }

    private static List<WeeklyWindow> hours(Random random) {
        List<WeeklyWindow> windows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                windows.add(WeeklyWindow.open(day, "0" + (7 + random.nextInt(3)) + ":30", "16:00"));
                windows.add(WeeklyWindow.pause(day, "12:00", "12:45", "Lunch"));
            }
        }
        return windows;
    }

    private AvailabilityService newborn() {
        Sources all = new Sources(sources);
        Gathering gathering = new Gathering(all, new SourceMemory(all));
        return new AvailabilityService(offerings, gathering, new Grids(gathering), clock);
    }

    private List<Object> seen(AvailabilityService service, ServiceId id, Optional<StaffId> staff) {
        return tenants.read(business, () -> {
            if (staff.isPresent()
                    && !service.findOffering(business, id).orElseThrow().isGivenBy(staff.get())) {
                return List.of();
            }
            Availability availability = service.read(business, id, Interest.of(staff, 1));
            LocalDate today = LocalDate.ofInstant(NOW, DUBAI);
            TimeInterval weeks = Availability.day(DUBAI, today, 45);
            return List.of(
                    availability.offered(weeks),
                    availability.refused(weeks),
                    availability.days(DUBAI, today, today.plusDays(70)),
                    availability.firstFrom(NOW));
        });
    }

    private <T> T write(java.util.function.Supplier<T> work) {
        return tenants.write(business, work);
    }

    private static <T> Optional<T> pick(List<T> list, Random random) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.remove(random.nextInt(list.size())));
    }
}
