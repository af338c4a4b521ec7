package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several customers share one appointment. */
class ClassTest extends AtTheSalon {

    @Test
    void putsEverybodyIntoOneAppointment() {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(3), member);

        Answer first = visitor.book(yoga, Salon.at("10:00"), "noor@example.test");
        Answer second = visitor.book(yoga, Salon.at("10:00"), "huda@example.test");

        assertThat(appointmentId(second)).isEqualTo(appointmentId(first));
        assertThat(second.json().path("manageToken")).isNotEqualTo(first.json().path("manageToken"));
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(2);
    }

    @Test
    void saysFullWhenItIs() {
        ServiceId duo = salon.service(Draft.ofMinutes(60).seats(2), member);
        visitor.book(duo, Salon.at("10:00"), "noor@example.test");
        visitor.book(duo, Salon.at("10:00"), "huda@example.test");

        Answer third = visitor.book(duo, Salon.at("10:00"), "omar@example.test");

        assertThat(third.status()).isEqualTo(409);
        assertThat(third.json().path("reason").asString()).isEqualTo("full");
    }

    @Test
    void hidesEveryOtherStartThatOverlaps() {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(3), member);
        visitor.book(yoga, Salon.at("10:00"), "noor@example.test");

        assertThat(visitor.book(yoga, Salon.at("10:30"), "huda@example.test").status())
                .isEqualTo(409);
        assertThat(visitor.book(service, Salon.at("10:00"), "huda@example.test").status())
                .isEqualTo(409);
    }

    @Test
    void takesTheSameCustomerOnce() {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(3), member);
        visitor.book(yoga, Salon.at("10:00"), "noor@example.test");

        Answer again = visitor.book(yoga, Salon.at("10:00"), "Noor@Example.Test");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("already-booked");
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(1);
    }

    @Test
    void fillsTheSessionThatThereIsBeforeItOpensAnother() {
        StaffId second = salon.staff();
        ServiceId duo = salon.service(Draft.ofMinutes(60).seats(2), member, second);

        Set<String> appointments = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            Answer answer = visitor.book(duo, Salon.at("10:00"), "guest" + i + "@example.test");
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            appointments.add(appointmentId(answer));
            assertThat(appointments).hasSize(i / 2 + 1);
        }
        assertThat(visitor.book(duo, Salon.at("10:00"), "late@example.test").status())
                .isEqualTo(409);
    }

    @Test
    void givesEachAttendeeAPlaceOfTheirOwn() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(3), member);
        List<UnitId> reformers = salon.units(3, 1, true, pilates);

        Answer chose = visitor.book(pilates, Salon.at("10:00"), "noor@example.test", reformers.get(1));
        Answer any = visitor.book(pilates, Salon.at("10:00"), "huda@example.test");
        Answer taken = visitor.book(pilates, Salon.at("10:00"), "omar@example.test", reformers.get(1));
        Answer rest = visitor.book(pilates, Salon.at("10:00"), "omar@example.test", reformers.get(2));

        assertThat(chose.json().at("/appointment/unit/id").asString())
                .isEqualTo(reformers.get(1).toString());
        assertThat(any.json().at("/appointment/unit/id").asString())
                .isEqualTo(reformers.get(0).toString());
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().at("/freeUnits/0/id").asString())
                .isEqualTo(reformers.get(2).toString());
        assertThat(rest.status()).isEqualTo(201);
    }

    @Test
    void sharesItsMachinesWithNobodyElse() {
        StaffId second = salon.staff();
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(3), member);
        ServiceId single = salon.service(Draft.ofMinutes(60), second);
        salon.units(3, 1, true, pilates, single);
        visitor.book(pilates, Salon.at("10:00"), "noor@example.test");

        Answer answer = visitor.book(single, Salon.at("10:00"), "huda@example.test");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("reason").asString()).isEqualTo("resource_unavailable");
    }

    @Test
    void doesNotKnowPlacesThatTheServiceHasNot() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(3), member);
        salon.units(3, 1, true, pilates);
        UnitId elsewhere = salon.units(1, 1, false, service).getFirst();

        assertThat(visitor.book(pilates, Salon.at("10:00"), "noor@example.test", elsewhere)
                        .status())
                .isEqualTo(404);
        assertThat(visitor.book(service, Salon.at("10:00"), "noor@example.test", elsewhere)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isNotJoinedInTheMiddle() {
        ServiceId colour = salon.service(Draft.ofMinutes(60).seats(3).processing(15, 15), member);
        visitor.book(colour, Salon.at("10:00"), "noor@example.test");

        Answer second = visitor.book(colour, Salon.at("10:30"), "huda@example.test");

        assertThat(second.status()).as(second.body()).isEqualTo(409);
        assertThat(second.json().path("reason").asString()).isEqualTo("booked");
        assertThat(visitor.book(colour, Salon.at("10:00"), "huda@example.test").status())
                .isEqualTo(201);
    }

    @Test
    void hasTheSeatsThatWereThereWhenItWasOpened() {
        ServiceId duo = salon.service(Draft.ofMinutes(60).seats(2), member);
        visitor.book(duo, Salon.at("10:00"), "noor@example.test");
        visitor.book(duo, Salon.at("10:00"), "huda@example.test");
        visitor.book(duo, Salon.at("14:00"), "noor@example.test");
        seats(duo, 3);

        assertThat(visitor.book(duo, Salon.at("10:00"), "omar@example.test")
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("full");
        assertThat(seatsShown(duo, "10:00")).isZero();
        assertThat(seatsShown(duo, "14:00")).isEqualTo(1);
        assertThat(seatsShown(duo, "16:00")).isEqualTo(3);
        visitor.book(duo, Salon.at("16:00"), "noor@example.test");
        visitor.book(duo, Salon.at("16:00"), "huda@example.test");
        seats(duo, 2);
        assertThat(seatsShown(duo, "16:00")).isEqualTo(1);
        assertThat(visitor.book(duo, Salon.at("16:00"), "omar@example.test").status())
                .isEqualTo(201);
    }

    private void seats(ServiceId service, int capacity) {
        salon.write(
                "update services set capacity = :seats, version = version + 1 where business_id = :business and id = :id",
                "seats",
                capacity,
                "id",
                service.value());
    }

    private int seatsShown(ServiceId service, String time) {
        String date =
                Salon.at(time).atZone(ZoneId.of("Asia/Dubai")).toLocalDate().toString();
        Answer page = new Browser(port)
                .get("/api/public/booking/" + salon.slug() + "/availability?serviceId=" + service + "&date=" + date
                        + "&days=1&timezone=Asia/Dubai");
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        for (var each : page.json().findParents("seatsLeft")) {
            if (each.path("start").asString().equals(Salon.at(time).toString())) {
                return each.path("seatsLeft").asInt();
            }
        }
        return 0;
    }
}
