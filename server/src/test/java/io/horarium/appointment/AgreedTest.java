package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was agreed is kept when it moves, whatever became of the service and of whoever gives it. */
class AgreedTest extends AtTheSalon {

    Browser owner;

    @BeforeEach
    void signIn() {
        owner = owner();
    }

    @Test
    void isMovedAlsoWhenTheServiceIsNoLongerOffered() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        archive();

        Answer alternatives = owner.get("/api/bookings/" + id + "/reschedule/alternatives?count=4");
        Answer check = owner.post(
                "/api/appointments/check",
                Map.of("appointmentId", id, "start", Salon.at("12:00").toString()));
        Answer moved = change(id, "{\"start\":\"" + Salon.at("12:00") + "\"}");

        assertThat(alternatives.json().path("alternatives").size()).isEqualTo(4);
        assertThat(check.json().path("possible").asBoolean()).as(check.body()).isTrue();
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(visitor.book(service, Salon.at("15:00"), "huda@example.test").status())
                .isEqualTo(404);
        assertThat(owner.post(
                                "/api/appointments",
                                Map.of(
                                        "serviceId", service.toString(),
                                        "start", Salon.at("15:00").toString(),
                                        "customer", Map.of("name", "Sara Ali", "email", "sara@example.test")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isMovedByItsCustomerToo() {
        Answer booked = visitor.book(service, Salon.at("10:00"), "noor@example.test");
        archive();

        Answer moved = new Browser(port)
                .post(
                        "/api/public/bookings/"
                                + booked.json().path("manageToken").asString() + "/reschedule",
                        Map.of("start", Salon.at("12:00").toString()));

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }

    @Test
    void becomesNoServiceThatIsNotOffered() {
        ServiceId other = salon.service(Draft.ofMinutes(60), member);
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        salon.write(
                "update services set active = false, version = version + 1 where business_id = :business and id = :id",
                "id",
                other.value());

        assertThat(change(id, "{\"serviceId\":\"" + other + "\"}").status()).isEqualTo(404);
    }

    @Test
    void staysWithWhoeverHasItAlsoWhenTheyAreNoLongerBooked() {
        StaffId colleague = salon.staff();
        ServiceId both = salon.service(Draft.ofMinutes(30), member, colleague);
        String id = appointmentId(visitor.book(both, Salon.at("10:00"), "noor@example.test", member));
        String unlinked = appointmentId(visitor.book(both, Salon.at("11:00"), "huda@example.test", colleague));
        salon.write(
                "update staff_members set active = false where business_id = :business and id = :id",
                "id",
                member.value());
        salon.write(
                "delete from service_staff where business_id = :business and staff_id = :id", "id", colleague.value());

        for (String each : new String[] {id, unlinked}) {
            Answer moved = change(each, "{\"start\":\"" + Salon.at("14:00") + "\"}");
            assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        }
        assertThat(owner.get("/api/appointments/" + id).json().at("/staffIds/0").asString())
                .isEqualTo(member.toString());
        assertThat(change(unlinked, "{\"staffId\":\"" + member + "\"}").status())
                .isEqualTo(404);
        assertThat(visitor.book(both, Salon.at("17:00"), "omar@example.test").status())
                .isNotEqualTo(201);
    }

    @Test
    void keepsTheProcessingTimeThatWasAgreed() {
        ServiceId colour = salon.service(Draft.ofMinutes(60).processing(20, 20), member);
        ServiceId plain = salon.service(Draft.ofMinutes(60), member);
        String coloured = appointmentId(visitor.book(colour, Salon.at("10:00"), "noor@example.test"));
        String cut = appointmentId(visitor.book(plain, Salon.at("16:00"), "huda@example.test"));
        salon.write("""
                update services
                set processing_start_minutes = case when id = :plain then 10 end,
                    processing_minutes = case when id = :plain then 10 end,
                    version = version + 1
                where business_id = :business
                """, "plain", plain.value());

        assertThat(change(coloured, "{\"start\":\"" + Salon.at("12:00") + "\"}").status())
                .isEqualTo(200);
        assertThat(change(cut, "{\"start\":\"" + Salon.at("18:00") + "\"}").status())
                .isEqualTo(200);

        assertThat(parts(coloured, "12:00", "12:20")).isEqualTo(1);
        assertThat(parts(coloured, "12:40", "13:00")).isEqualTo(1);
        assertThat(parts(cut, "18:00", "19:00")).isEqualTo(1);
    }

    @Test
    void costsInTheCurrencyOfItsPrice() {
        ServiceId other = salon.service(Draft.ofMinutes(60), member);
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        salon.write("update businesses set currency = 'EUR' where id = :business");

        change(id, "{\"start\":\"" + Salon.at("12:00") + "\"}");
        assertThat(currency(id)).isEqualTo("AED");
        Answer changed = change(id, "{\"serviceId\":\"" + other + "\"}");

        assertThat(changed.json().at("/price/currency").asString())
                .as(changed.body())
                .isEqualTo("EUR");
        assertThat(currency(id)).isEqualTo("EUR");
    }

    private void archive() {
        salon.write("update services set active = false, version = version + 1 where business_id = :business");
    }

    private Answer change(String id, String body) {
        return owner.send("PUT", "/api/appointments/" + id, body);
    }

    private String currency(String id) {
        return owner.get("/api/appointments/" + id).json().at("/price/currency").asString();
    }

    private long parts(String id, String from, String to) {
        return salon.count("""
                select count(*)
                from appointment_occupancies
                where business_id = :business
                  and appointment_id = :id::uuid
                  and occupied_from = :from
                  and occupied_to = :to
                """, "id", id, "from", Moments.toSql(Salon.at(from)), "to", Moments.toSql(Salon.at(to)));
    }
}
