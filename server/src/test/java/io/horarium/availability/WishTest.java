package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Reason;
import io.horarium.engine.slots.StartRule;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Tenants;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether one start can be booked, by whom, and what else to propose. It is a Friday noon in Dubai. */
@ServerTest
class WishTest {

    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    AvailabilityService availability;

    TestStudio studio;
    StaffId layla;
    StaffId omar;
    ServiceId session;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        studio = studios.create();
        layla = studio.staff("Layla");
        omar = studio.staff("Omar");
        session = studio.service(Map.of(), layla, omar);
    }

    @Test
    void freeStartIsTakenByTheFirstWhenNobodyHasWorkThatWeek() {
        assertThat(offered(anybody(session, MONDAY_NINE)).staff()).containsExactly(layla);
    }

    @Test
    void theOneWithTheFewestBookedMinutesThatWeekTakesIt() {
        studio.appointment(session, layla, MONDAY_NINE.plus(Duration.ofDays(3)), 60);
        assertThat(offered(anybody(session, MONDAY_NINE)).staff()).containsExactly(omar);

        // the week before does not count
        studio.appointment(session, omar, MONDAY_NINE.minus(Duration.ofDays(4)), 60);
        assertThat(offered(anybody(session, MONDAY_NINE)).staff()).containsExactly(omar);

        studio.appointment(session, omar, MONDAY_NINE.plus(Duration.ofDays(2)), 90);
        assertThat(offered(anybody(session, MONDAY_NINE)).staff()).containsExactly(layla);
    }

    @Test
    void weekBeginsOnTheDayThatTheBusinessSays() {
        studio.change("update businesses set week_start = 7 where id = :business", Map.of());
        // Sunday the 22nd is in the week of Monday the 23rd only when weeks begin on Sundays
        studio.appointment(session, layla, MONDAY_NINE.minus(Duration.ofDays(1)), 60);

        assertThat(offered(anybody(session, MONDAY_NINE)).staff()).containsExactly(omar);

        studio.change("update businesses set week_start = 1 where id = :business", Map.of());
        assertThat(offered(anybody(session, MONDAY_NINE)).staff()).containsExactly(layla);
    }

    @Test
    void whoeverIsFreeTakesIt() {
        studio.appointment(session, layla, MONDAY_NINE, 60);

        assertThat(offered(anybody(session, MONDAY_NINE)).staff()).containsExactly(omar);
        assertThat(refused(with(layla)).reason()).isEqualTo(Reason.BOOKED);
    }

    @Test
    void refusalNamesWhatIsInTheWay() {
        AppointmentId booked = studio.appointment(session, layla, MONDAY_NINE, 60);

        assertThat(refused(with(layla)).source().orElseThrow().value()).isEqualTo(booked.value());
    }

    @Test
    void appointmentThatIsMovedDoesNotStandInItsOwnWay() {
        AppointmentId booked = studio.appointment(session, layla, MONDAY_NINE, 60);
        Wish moved = new Wish(
                offering(session),
                MONDAY_NINE,
                Optional.of(layla),
                Optional.empty(),
                Optional.empty(),
                Set.of(booked),
                StartRule.ON_GRID);

        assertThat(offered(moved).staff()).containsExactly(layla);
    }

    @Test
    void startBetweenTheGridIsForTheFrontDeskOnly() {
        Instant quarterPast = MONDAY_NINE.plus(Duration.ofMinutes(15));

        assertThat(refused(anybody(session, quarterPast)).reason()).isEqualTo(Reason.NO_SERVICE_HOURS);
        assertThat(offered(new Wish(
                                offering(session),
                                quarterPast,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                StartRule.ANY_MINUTE))
                        .start())
                .isEqualTo(quarterPast);
    }

    @Test
    void somebodyWhoDoesNotGiveTheServiceIsNeverAvailable() {
        StaffId sara = studio.staff("Sara");

        assertThat(refused(with(sara)).reason()).isEqualTo(Reason.NO_SERVICE_HOURS);
    }

    @Test
    void limitOfTheCustomerCountsOnceTheCustomerIsKnown() {
        ServiceId weekly = studio.service(Map.of("customer_limit_per_week", 1), layla);
        CustomerId customer = new CustomerId(UUID.randomUUID());
        studio.insert(
                "customers",
                Map.of(
                        "id",
                        customer.value(),
                        "name",
                        "Noor",
                        "email",
                        "noor@example.test",
                        "created_at",
                        OffsetDateTime.parse("2026-11-01T00:00:00Z")));
        AppointmentId first = studio.appointment(weekly, layla, MONDAY_NINE, 60);
        studio.insert(
                "bookings",
                Map.of(
                        "id", UUID.randomUUID(),
                        "appointment_id", first.value(),
                        "customer_id", customer.value(),
                        "manage_token_hash", new byte[32],
                        "created_at", OffsetDateTime.parse("2026-11-01T00:00:00Z")));
        Wish tuesday = anybody(weekly, MONDAY_NINE.plus(Duration.ofDays(1)));

        assertThat(offered(tuesday).staff()).containsExactly(layla);
        assertThat(refused(tuesday.by(customer)).reason()).isEqualTo(Reason.LIMIT_REACHED);
        assertThat(offered(anybody(weekly, MONDAY_NINE.plus(Duration.ofDays(7))).by(customer))
                        .staff())
                .containsExactly(layla);
    }

    @Test
    void limitOfAStaffMemberLetsOthersTakeIt() {
        studio.change(
                "update staff_members set limit_per_day = 1 where business_id = :business and id = :id",
                Map.of("id", layla.value()));
        studio.appointment(session, layla, MONDAY_NINE.plus(Duration.ofHours(3)), 60);

        assertThat(refused(with(layla)).reason()).isEqualTo(Reason.LIMIT_REACHED);
        assertThat(offered(anybody(session, MONDAY_NINE)).staff()).containsExactly(omar);
    }

    @Test
    void roomIsAssignedInTheOrderOfTheBusinessAndTheChosenOneFirst() {
        List<UnitId> rooms = studio.units(session, 1, true, "Room 1", "Room 2", "Room 3");
        assertThat(offered(anybody(session, MONDAY_NINE)).units()).containsExactly(rooms.get(0));
        assertThat(offered(choosing(rooms.get(2))).units()).containsExactly(rooms.get(2));

        ServiceId other = studio.service(Map.of(), omar);
        studio.appointment(
                other,
                List.of(omar),
                List.of(rooms.get(2)),
                TimeInterval.startingAt(MONDAY_NINE, Duration.ofHours(1)),
                Map.of());

        assertThat(refused(choosing(rooms.get(2))).reason()).isEqualTo(Reason.RESOURCE_UNAVAILABLE);
        assertThat(offered(choosing(rooms.get(1))).units()).containsExactly(rooms.get(1));
    }

    @Test
    void seatOfASessionIsTakenWithItsAppointment() {
        ServiceId pilates = studio.service(Map.of("capacity", 3), layla);
        List<UnitId> reformers = studio.units(pilates, 3, true, "Reformer 1", "Reformer 2", "Reformer 3");
        AppointmentId running = studio.appointment(
                pilates,
                List.of(layla),
                reformers,
                TimeInterval.startingAt(MONDAY_NINE, Duration.ofHours(1)),
                Map.of("capacity", 3, "seats_taken", 2));

        Bookable.Offered seat = offered(anybody(pilates, MONDAY_NINE));
        assertThat(seat.joins()).contains(running);
        assertThat(seat.staff()).containsExactly(layla);
        assertThat(offered(anybody(pilates, MONDAY_NINE.plus(Duration.ofHours(1))))
                        .joins())
                .isEmpty();

        studio.change("update appointments set seats_taken = 3 where business_id = :business", Map.of());
        assertThat(refused(anybody(pilates, MONDAY_NINE)).reason()).isEqualTo(Reason.FULL);
    }

    @Test
    void checkAgreesWithTheGridOnEveryQuarterOfAnHour() {
        ServiceId busy =
                studio.service(Map.of("step_minutes", 15, "duration_minutes", 45, "buffer_after_minutes", 20), layla);
        studio.appointment(busy, layla, MONDAY_NINE.plus(Duration.ofMinutes(75)), 45);
        studio.appointment(busy, layla, MONDAY_NINE.plus(Duration.ofMinutes(240)), 30);
        TimeInterval monday = TimeInterval.startingAt(MONDAY_NINE.minus(Duration.ofHours(2)), Duration.ofHours(14));
        Set<Instant> listed =
                read(busy).offered(monday).stream().map(SlotView::start).collect(java.util.stream.Collectors.toSet());

        for (Instant start = monday.start(); start.isBefore(monday.end()); start = start.plus(Duration.ofMinutes(15))) {
            assertThat(check(anybody(busy, start)) instanceof Bookable.Offered)
                    .as("%s", start)
                    .isEqualTo(listed.contains(start));
        }
        assertThat(listed).isNotEmpty();
    }

    @Test
    void alternativesKeepWhoThenWhenThenTheTimeOfDay() {
        studio.appointment(session, layla, MONDAY_NINE, 60);

        List<Alternative> proposed = alternatives(with(layla));

        assertThat(proposed).hasSizeBetween(3, 6);
        assertThat(proposed).extracting(Alternative::kind).contains(Alternative.Kind.values());
        assertThat(proposed.getFirst().kind()).isEqualTo(Alternative.Kind.SAME_STAFF);
        assertThat(proposed.getFirst().staffId()).isEqualTo(layla);
        assertThat(proposed)
                .filteredOn(each -> each.kind() == Alternative.Kind.SAME_START)
                .allSatisfy(each -> {
                    assertThat(each.slot().start()).isEqualTo(MONDAY_NINE);
                    assertThat(each.staffId()).isEqualTo(omar);
                });
        assertThat(proposed)
                .allSatisfy(each -> assertThat(check(Wish.ofVisitor(
                                offering(session), each.slot().start(), Optional.of(each.staffId()), Optional.empty())))
                        .isInstanceOf(Bookable.Offered.class));
    }

    private Wish anybody(ServiceId service, Instant start) {
        return Wish.ofVisitor(offering(service), start, Optional.empty(), Optional.empty());
    }

    private Wish with(StaffId staff) {
        return Wish.ofVisitor(offering(session), MONDAY_NINE, Optional.of(staff), Optional.empty());
    }

    private Wish choosing(UnitId unit) {
        return Wish.ofVisitor(offering(session), MONDAY_NINE, Optional.of(layla), Optional.of(unit));
    }

    private Offering offering(ServiceId service) {
        return tenants.read(
                studio.business(),
                () -> availability.findOffering(studio.business(), service).orElseThrow());
    }

    private Availability read(ServiceId service) {
        return tenants.read(
                studio.business(),
                () -> availability.read(studio.business(), service, Interest.of(Optional.empty(), 1)));
    }

    private Bookable check(Wish wish) {
        return tenants.read(studio.business(), () -> availability.check(wish));
    }

    private List<Alternative> alternatives(Wish wish) {
        return tenants.read(studio.business(), () -> availability.alternatives(wish));
    }

    private Bookable.Offered offered(Wish wish) {
        Bookable answer = check(wish);
        assertThat(answer).isInstanceOf(Bookable.Offered.class);
        return (Bookable.Offered) answer;
    }

    private Bookable.Refused refused(Wish wish) {
        Bookable answer = check(wish);
        assertThat(answer).isInstanceOf(Bookable.Refused.class);
        return (Bookable.Refused) answer;
    }
}
