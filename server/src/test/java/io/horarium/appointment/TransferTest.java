package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One attendee of a class goes to another session; the others stay where they are. */
class TransferTest extends AtTheSalon {

    static final Instant MORNING = Salon.at("10:00");
    static final Instant AFTERNOON = Salon.at("14:00");

    Browser owner;
    Browser customer;
    ServiceId yoga;

    @BeforeEach
    void signIn() {
        owner = owner();
        customer = new Browser(port);
        yoga = salon.service(Draft.ofMinutes(60).seats(3), member);
    }

    @Test
    void takesASeatInTheOtherSessionAndFreesTheirOwn() {
        Answer noor = visitor.book(yoga, MORNING, "noor@example.test");
        visitor.book(yoga, MORNING, "huda@example.test");
        Answer omar = visitor.book(yoga, AFTERNOON, "omar@example.test");

        Answer moved = byStaff(noor, AFTERNOON, Map.of());

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("id").asString()).isEqualTo(appointmentId(omar));
        assertThat(moved.json().path("seatsTaken").asInt()).isEqualTo(2);
        assertThat(session(noor).json().path("seatsTaken").asInt()).isEqualTo(1);
        assertThat(session(noor).json().path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(managed(noor, "").json().path("start").asString()).isEqualTo(AFTERNOON.toString());
        for (Answer session : List.of(noor, omar)) {
            Answer history = owner.get("/api/appointments/" + appointmentId(session) + "/activity");
            assertThat(history.json().at("/activity/0/action").asString()).isEqualTo("RESCHEDULED");
            assertThat(history.json().at("/activity/0/before/start").asString()).isEqualTo(MORNING.toString());
            assertThat(history.json().at("/activity/0/after/start").asString()).isEqualTo(AFTERNOON.toString());
        }
        seatsAreBookings();
    }

    @Test
    void opensASessionAndCallsOffTheOneThatNobodyIsIn() {
        Answer noor = visitor.book(yoga, MORNING, "noor@example.test");

        Answer moved = byStaff(noor, Salon.at("10:30"), Map.of());

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("id").asString()).isNotEqualTo(appointmentId(noor));
        assertThat(moved.json().path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(session(noor).json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(visitor.book(yoga, Salon.at("08:30"), "huda@example.test").status())
                .isEqualTo(201);
        assertThat(salon.overlaps()).isZero();
        seatsAreBookings();
    }

    @Test
    void leavesTheTimeOfTheOthersAlone() {
        Answer noor = visitor.book(yoga, MORNING, "noor@example.test");
        visitor.book(yoga, MORNING, "huda@example.test");

        Answer refused = byStaff(noor, Salon.at("10:30"), Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("reason").asString()).isEqualTo("booked");
        assertThat(refused.json().path("alternatives").size()).isPositive();
        seatsAreBookings();
    }

    @Test
    void staysWhereTheOtherSessionIsFullOrTheCustomerIsInItAlready() {
        Answer noor = visitor.book(yoga, MORNING, "noor@example.test");
        visitor.book(yoga, AFTERNOON, "noor@example.test");

        Answer twice = byStaff(noor, AFTERNOON, Map.of());
        visitor.book(yoga, AFTERNOON, "huda@example.test");
        visitor.book(yoga, AFTERNOON, "omar@example.test");
        Answer full = byStaff(noor, AFTERNOON, Map.of());

        assertThat(twice.problem()).isEqualTo("already-booked");
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.json().path("reason").asString()).isEqualTo("full");
        assertThat(session(noor).json().path("seatsTaken").asInt()).isEqualTo(1);
        seatsAreBookings();
    }

    @Test
    void takesNoSeatThatIsHeldForSomebodyElse() {
        Answer noor = visitor.book(yoga, MORNING, "noor@example.test");
        visitor.book(yoga, AFTERNOON, "huda@example.test");
        visitor.book(yoga, AFTERNOON, "omar@example.test");
        Answer held = visitor.hold(yoga, AFTERNOON);

        Answer refused = byStaff(noor, AFTERNOON, Map.of());

        assertThat(held.status()).as(held.body()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("reason").asString()).isEqualTo("held");
        seatsAreBookings();
    }

    @Test
    void letsCustomersDoItWithTheirOwnKey() {
        Answer noor = visitor.book(yoga, MORNING, "noor@example.test");
        visitor.book(yoga, MORNING, "huda@example.test");
        visitor.book(yoga, MORNING, "omar@example.test");
        Answer other = visitor.book(yoga, AFTERNOON, "sara@example.test");
        long before = managed(noor, "").json().path("version").asLong();
        Answer offered = managed(noor, "/alternatives?count=20");

        Answer offGrid = byCustomer(noor, Salon.at("12:07"));
        Answer moved = byCustomer(noor, AFTERNOON, "If-Match", "\"" + before + "\"");
        Answer late = byCustomer(noor, Salon.at("16:00"), "If-Match", "\"" + before + "\"");

        assertThat(offered.json().path("alternatives").size()).isEqualTo(20);
        assertThat(offered.body()).contains(AFTERNOON.toString());
        assertThat(offGrid.problem()).isEqualTo("not-bookable");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("id").asString()).isEqualTo(appointmentId(other));
        assertThat(moved.json().path("version").asLong()).isGreaterThan(before);
        assertThat(late.status()).isEqualTo(412);
        Answer back = byCustomer(
                noor, MORNING, "If-Match", "\"" + moved.json().path("version").asLong() + "\"");
        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.json().path("id").asString()).isEqualTo(appointmentId(noor));
        assertThat(back.json().path("version").asLong())
                .isGreaterThan(moved.json().path("version").asLong());
        seatsAreBookings();
    }

    @Test
    void keepsItsPlaceWhereItIsFree() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(3), member);
        List<UnitId> reformers = salon.units(3, 1, true, pilates);
        Answer noor = visitor.book(pilates, MORNING, "noor@example.test", reformers.get(1));
        Answer huda = visitor.book(pilates, MORNING, "huda@example.test", reformers.get(2));
        visitor.book(pilates, AFTERNOON, "omar@example.test", reformers.get(2));

        byStaff(noor, AFTERNOON, Map.of());
        byStaff(huda, AFTERNOON, Map.of());

        assertThat(managed(noor, "").json().at("/unit/id").asString())
                .isEqualTo(reformers.get(1).toString());
        assertThat(managed(huda, "").json().at("/unit/id").asString())
                .isEqualTo(reformers.get(0).toString());
        seatsAreBookings();
    }

    @Test
    void countsNoLimitTwiceForTheSameCustomer() {
        ServiceId once = salon.service(Draft.ofMinutes(60).seats(3).limits(0, 1), member);
        Answer noor = visitor.book(once, MORNING, "noor@example.test");
        visitor.book(once, MORNING, "huda@example.test");
        visitor.book(once, Salon.at(4, "10:00"), "noor@example.test");

        assertThat(byStaff(noor, Salon.at(4, "14:00"), Map.of())
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("limit_reached");
        assertThat(byStaff(noor, AFTERNOON, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void goesToAnybodyUnlessSomebodyIsNamed() {
        StaffId colleague = salon.staff();
        ServiceId both = salon.service(Draft.ofMinutes(60).seats(3), member, colleague);
        Answer noor = visitor.book(both, MORNING, "noor@example.test", member);
        Answer other = visitor.book(both, AFTERNOON, "huda@example.test", colleague);

        Answer anybody = byStaff(noor, AFTERNOON, Map.of());
        Answer named = byStaff(noor, AFTERNOON, Map.of("staffId", member.toString()));

        assertThat(anybody.json().path("id").asString()).isEqualTo(appointmentId(other));
        assertThat(named.json().at("/staffIds/0").asString()).isEqualTo(member.toString());
        seatsAreBookings();
    }

    @Test
    void letsTwoChangePlacesAtTheSameTime() {
        StaffId colleague = salon.staff();
        ServiceId both = salon.service(Draft.ofMinutes(60).seats(12), member, colleague);
        List<Answer> booked = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            booked.add(visitor.book(both, MORNING, "guest" + i + "@example.test", i % 2 == 0 ? member : colleague));
        }

        List<Answer> answers = Race.of(
                booked.size(),
                racer -> byStaff(
                        booked.get(racer),
                        MORNING,
                        Map.of("staffId", (racer % 2 == 0 ? colleague : member).toString())));

        assertThat(answers)
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isEqualTo(200));
        assertThat(session(booked.get(0)).json().path("seatsTaken").asInt()).isEqualTo(5);
        seatsAreBookings();
    }

    @Test
    void givesTheLastSeatToOneOfMany() {
        ServiceId big = salon.service(Draft.ofMinutes(60).seats(8), member);
        List<Answer> booked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            booked.add(visitor.book(big, MORNING, "guest" + i + "@example.test"));
        }
        for (int i = 0; i < 7; i++) {
            visitor.book(big, AFTERNOON, "other" + i + "@example.test");
        }

        List<Answer> answers = Race.of(8, racer -> byCustomer(booked.get(racer), AFTERNOON));

        assertThat(answers.stream().filter(each -> each.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(each -> each.status() == 409)).hasSize(7);
        assertThat(session(booked.get(0)).json().path("seatsTaken").asInt()).isEqualTo(7);
        seatsAreBookings();
    }

    private void seatsAreBookings() {
        assertThat(salon.count("""
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
                        """)).isZero();
    }

    private Answer session(Answer booked) {
        return owner.get("/api/appointments/" + appointmentId(booked));
    }

    private Answer managed(Answer booked, String path) {
        return customer.get("/api/public/bookings/" + token(booked) + path);
    }

    private Answer byCustomer(Answer booked, Instant start, String... headers) {
        return customer.post(
                "/api/public/bookings/" + token(booked) + "/reschedule", Map.of("start", start.toString()), headers);
    }

    private Answer byStaff(Answer booked, Instant start, Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(more);
        wish.put("start", start.toString());
        return owner.post("/api/bookings/" + booking(booked) + "/reschedule", wish);
    }

    private UUID booking(Answer booked) {
        return salon.read(() -> jdbc.sql("select id from bookings where manage_token_hash = :hash")
                .param("hash", ManageToken.find(token(booked)).orElseThrow().hash())
                .query(UUID.class)
                .single());
    }

    private static String token(Answer booked) {
        return booked.json().path("manageToken").asString();
    }
}
