package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.availability.HoldId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats of a class, and places in it, are kept like starts. */
class HeldSeatTest extends AtTheSalon {

    @Autowired
    TestClock clock;

    @Autowired
    HoldExpiry expiry;

    Instant start;
    ServiceId duo;

    @BeforeEach
    void choose() {
        start = Salon.at("10:00");
        duo = salon.service(Draft.ofMinutes(60).seats(2), member);
    }

    @Test
    void areCountedWithTheBookedOnes() {
        visitor.book(duo, start, "noor@example.test");
        String hold = HoldTest.id(visitor.hold(duo, start));

        Answer third = visitor.book(duo, start, "huda@example.test");

        assertThat(third.status()).isEqualTo(409);
        assertThat(third.json().path("reason").asString()).isEqualTo("held");
        assertThat(visitor.hold(duo, start).status()).isEqualTo(409);
        assertThat(HoldTest.starts(visitor.times(duo, start, ""))).doesNotContain(start.toString());
        assertThat(HoldTest.starts(visitor.times(duo, start, hold))).contains(start.toString());
        assertThat(visitor.bookHeld(duo, start, "huda@example.test", hold).status())
                .isEqualTo(201);
        assertThat(visitor.book(duo, start, "omar@example.test")
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("full");
    }

    @Test
    void openASessionThatOthersJoin() {
        String hold = HoldTest.id(visitor.hold(duo, start));

        Answer stranger = visitor.book(duo, start, "huda@example.test");
        Answer owner = visitor.bookHeld(duo, start, "noor@example.test", hold);

        assertThat(stranger.status()).as(stranger.body()).isEqualTo(201);
        assertThat(stranger.json().at("/appointment/status").asString()).isEqualTo("CONFIRMED");
        assertThat(owner.status()).as(owner.body()).isEqualTo(201);
        assertThat(appointmentId(owner)).isEqualTo(appointmentId(stranger));
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(2);
    }

    @Test
    void shareASessionThatNobodyHasBookedYet() {
        String first = HoldTest.id(visitor.hold(duo, start));
        String second = HoldTest.id(visitor.hold(duo, start));

        assertThat(visitor.hold(duo, start).status()).isEqualTo(409);
        assertThat(visitor.release(first).status()).isEqualTo(204);
        assertThat(visitor.bookHeld(duo, start, "noor@example.test", second).status())
                .isEqualTo(201);
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(1);
    }

    @Test
    void takeTheSessionWithThemWhenTheLastIsGivenBack() {
        String first = HoldTest.id(visitor.hold(duo, start));
        String second = HoldTest.id(visitor.hold(duo, start));
        visitor.release(first);
        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(409);

        visitor.release(second);

        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(201);
        assertThat(salon.count(
                        "select count(*) from appointments where business_id = :business and status = 'CANCELLED'"))
                .isEqualTo(1);
    }

    @Test
    void areFreeAgainWhenTheirTimeIsOver() {
        visitor.book(duo, start, "noor@example.test");
        String hold = HoldTest.id(visitor.hold(duo, start));
        visitor.times(duo, start, "");

        clock.set(Instant.now().plus(Duration.ofMinutes(11)));

        assertThat(HoldTest.starts(visitor.times(duo, start, ""))).contains(start.toString());
        assertThat(visitor.book(duo, start, "huda@example.test").status()).isEqualTo(201);
        assertThat(visitor.bookHeld(duo, start, "omar@example.test", hold).status())
                .isEqualTo(409);
        expiry.run(new HoldExpiry.Ending(salon.id(), new HoldId(UUID.fromString(hold))));
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(2);
    }

    @Test
    void endWithTheSessionThatWasOpenedForThem() {
        String hold = HoldTest.id(visitor.hold(duo, start));
        clock.set(Instant.now().plus(Duration.ofMinutes(11)));

        expiry.run(new HoldExpiry.Ending(salon.id(), new HoldId(UUID.fromString(hold))));

        assertThat(salon.count(
                        "select count(*) from appointments where business_id = :business and status = 'EXPIRED'"))
                .isEqualTo(1);
        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(201);
    }

    @Test
    void mayBeSeveral() {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(4), member);
        visitor.book(yoga, start, "noor@example.test");
        String hold = HoldTest.id(visitor.hold(Visitor.with(Visitor.wish(yoga, start), "seats", 2)));

        Answer two = visitor.hold(Visitor.with(Visitor.wish(yoga, start), "seats", 2));
        Answer booked = visitor.bookHeld(yoga, start, "huda@example.test", hold);

        assertThat(two.status()).isEqualTo(409);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(3);
        assertThat(salon.count("select sum(seats) from bookings where business_id = :business"))
                .isEqualTo(3);
    }

    @Test
    void keepThePlaceThatWasChosen() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(3), member);
        List<UnitId> reformers = salon.units(3, 1, true, pilates);
        visitor.book(pilates, start, "noor@example.test", reformers.get(0));
        String second = reformers.get(1).toString();
        Answer hold = visitor.hold(Visitor.with(Visitor.wish(pilates, start), "unitId", second));

        assertThat(hold.json().at("/unit/id").asString()).isEqualTo(second);
        Answer same = visitor.book(pilates, start, "huda@example.test", reformers.get(1));
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.json().path("freeUnits").findValuesAsString("id"))
                .containsExactly(reformers.get(2).toString());
        assertThat(visitor.book(pilates, start, "huda@example.test")
                        .json()
                        .at("/appointment/unit/id")
                        .asString())
                .isEqualTo(reformers.get(2).toString());
        assertThat(HoldTest.starts(visitor.times(pilates, start, HoldTest.id(hold))))
                .contains(start.toString());
        Answer booked = visitor.bookHeld(pilates, start, "omar@example.test", HoldTest.id(hold));
        assertThat(booked.json().at("/appointment/unit/id").asString()).isEqualTo(second);
    }

    @Test
    void keepTheRoomOfOneWhoComesAlone() {
        List<UnitId> rooms = salon.units(2, 1, true, service);
        String room = rooms.get(1).toString();
        Answer hold = visitor.hold(Visitor.with(Visitor.wish(service, start), "unitId", room));

        Answer booked = visitor.bookHeld(service, start, "noor@example.test", HoldTest.id(hold));

        assertThat(hold.json().at("/unit/id").asString()).isEqualTo(room);
        assertThat(booked.json().at("/appointment/unit/id").asString()).isEqualTo(room);
        assertThat(salon.count("select count(*) from appointment_units where business_id = :business"))
                .isEqualTo(1);
    }

    @Test
    void keepTheSessionThatItsLastAttendeeLeaves() {
        Answer booked = visitor.book(duo, start, "noor@example.test");
        String hold = HoldTest.id(visitor.hold(duo, start));

        Answer left = new Browser(port)
                .post(
                        "/api/public/bookings/"
                                + booked.json().path("manageToken").asString() + "/cancel",
                        Map.of());

        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(409);
        Answer held = visitor.bookHeld(duo, start, "omar@example.test", hold);
        assertThat(held.status()).as(held.body()).isEqualTo(201);
        assertThat(appointmentId(held)).isEqualTo(appointmentId(booked));
    }

    @Test
    void ofSeveralAreKeptWithWhoeverHasThem() {
        StaffId colleague = salon.staff();
        ServiceId both = salon.service(Draft.ofMinutes(60).seats(2), member, colleague);
        visitor.book(both, start, "noor@example.test", member);

        Answer hold = visitor.hold(Visitor.with(Visitor.wish(both, start), "seats", 2));

        assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        assertThat(hold.json().path("staffId").asString()).isEqualTo(colleague.toString());
        Answer booked = visitor.bookHeld(both, start, "huda@example.test", HoldTest.id(hold));
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(booked.json().at("/appointment/staffIds/0").asString()).isEqualTo(colleague.toString());
    }

    @Test
    void areShownOnlyWhereSoManyCanBeKept() {
        Instant later = Salon.at("16:00");
        visitor.book(duo, start, "noor@example.test");

        Answer two = visitor.times(duo, start, "", 2);

        assertThat(HoldTest.starts(visitor.times(duo, start, ""))).contains(start.toString(), later.toString());
        assertThat(HoldTest.starts(two)).contains(later.toString()).doesNotContain(start.toString());
        Answer refused = visitor.hold(Visitor.with(Visitor.wish(duo, start), "seats", 2));
        assertThat(refused.json().path("reason").asString()).isEqualTo("full");
        List<String> proposed = refused.json().path("alternatives").findValuesAsString("start");
        assertThat(proposed).isNotEmpty().doesNotContain(start.toString());
        assertThat(visitor.hold(Visitor.with(Visitor.wish(duo, Instant.parse(proposed.getFirst())), "seats", 2))
                        .status())
                .isEqualTo(201);
        assertThat(visitor.hold(Visitor.with(Visitor.wish(duo, later), "seats", 2))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void areBookedWithoutAHoldAsWell() {
        Answer three = visitor.send(Visitor.with(Visitor.request(duo, start, "noor@example.test"), "seats", 3));
        Answer two = visitor.send(Visitor.with(Visitor.request(duo, start, "noor@example.test"), "seats", 2));

        assertThat(three.status()).isEqualTo(422);
        assertThat(three.json().at("/errors/0/field").asString()).isEqualTo("seats");
        assertThat(two.status()).as(two.body()).isEqualTo(201);
        assertThat(visitor.book(duo, start, "huda@example.test")
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("full");
        assertThat(salon.count("select sum(seats) from bookings where business_id = :business"))
                .isEqualTo(2);
    }

    @Test
    void areAllBookedThoughTheirTimeIsOver() {
        String hold = HoldTest.id(visitor.hold(Visitor.with(Visitor.wish(duo, start), "seats", 2)));
        clock.set(Instant.now().plus(Duration.ofMinutes(11)));

        Answer booked = visitor.bookHeld(duo, start, "noor@example.test", hold);

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"
                        + " and status = 'CONFIRMED'"))
                .isEqualTo(2);
    }

    @Test
    void areAsManyAsTheBookingSays() {
        String hold = HoldTest.id(visitor.hold(Visitor.with(Visitor.wish(duo, start), "seats", 2)));
        Map<String, Object> request = Visitor.with(Visitor.request(duo, start, "noor@example.test"), "holdId", hold);

        Answer one = visitor.send(Visitor.with(request, "seats", 1));

        assertThat(one.status()).isEqualTo(422);
        assertThat(one.json().at("/errors/0/field").asString()).isEqualTo("holdId");
        assertThat(visitor.send(Visitor.with(request, "seats", 2)).status()).isEqualTo(201);
    }

    @Test
    void keepTheSessionThatItsLastAttendeeExchanges() {
        Answer booked = visitor.book(duo, start, "noor@example.test");
        String hold = HoldTest.id(visitor.hold(duo, start));
        String rescheduled =
                "/api/public/bookings/" + booked.json().path("manageToken").asString() + "/reschedule";

        Answer overlapping = new Browser(port)
                .post(rescheduled, Map.of("start", Salon.at("10:30").toString()));
        Answer gone = new Browser(port)
                .post(rescheduled, Map.of("start", Salon.at("14:00").toString()));

        assertThat(overlapping.status()).isEqualTo(409);
        assertThat(gone.status()).as(gone.body()).isEqualTo(200);
        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(409);
        Answer held = visitor.bookHeld(duo, start, "omar@example.test", hold);
        assertThat(held.status()).as(held.body()).isEqualTo(201);
        assertThat(appointmentId(held)).isEqualTo(appointmentId(booked));
        assertThat(salon.count("select count(*) from appointment_activity where business_id = :business"
                        + " and action = 'CANCELLED'"))
                .isZero();
    }
}
