package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One visitor books, nobody else is there. */
class BookingTest extends AtTheSalon {

    @Autowired
    Statements statements;

    @Test
    void confirmsAFreeStart() {
        Answer answer = visitor.book(service, Salon.at("10:00"), "noor@example.test");

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().at("/appointment/status").asString()).isEqualTo("CONFIRMED");
        assertThat(answer.json().at("/appointment/staffIds/0").asString()).isEqualTo(member.toString());
        assertThat(answer.json().at("/appointment/start").asString())
                .isEqualTo(Salon.at("10:00").toString());
        assertThat(answer.json().at("/appointment/end").asString())
                .isEqualTo(Salon.at("10:30").toString());
        assertThat(answer.json().at("/appointment/price/amount").asInt()).isEqualTo(4500);
        assertThat(answer.json().at("/appointment/reference").asString()).matches("[34679ACDEFGHJKMNPQRTVWXY]{6}");
        assertThat(answer.json().path("manageToken").asString()).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void takesTheStaffMemberWithBothBuffers() {
        ServiceId massage = salon.service(Draft.ofMinutes(60).buffers(10, 20), member);
        visitor.book(massage, Salon.at("10:00"), "noor@example.test");

        assertThat(salon.count(
                        """
                        select count(*)
                        from appointment_occupancies
                        where business_id = :business
                          and resource_id = :staff
                          and occupied_from = cast(:from as timestamptz)
                          and occupied_to = cast(:to as timestamptz)
                        """,
                        "staff",
                        member.value(),
                        "from",
                        Salon.at("09:50").toString(),
                        "to",
                        Salon.at("11:20").toString()))
                .isEqualTo(1);
    }

    @Test
    void waitsForApprovalWhereTheServiceNeedsOne() {
        ServiceId consultation = salon.service(Draft.ofMinutes(30).withApproval(), member);

        Answer answer = visitor.book(consultation, Salon.at("10:00"), "noor@example.test");

        assertThat(answer.json().at("/appointment/status").asString()).isEqualTo("PENDING");
        assertThat(visitor.book(consultation, Salon.at("10:00"), "huda@example.test")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void keepsTheManageTokenAsAHashOnly() throws Exception {
        Answer answer = visitor.book(service, Salon.at("10:00"), "noor@example.test");
        String token = answer.json().path("manageToken").asString();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));

        assertThat(salon.count(
                        "select count(*) from bookings where business_id = :business and manage_token_hash = :hash",
                        "hash",
                        hash))
                .isEqualTo(1);
        assertThat(salon.count(
                        "select count(*) from bookings b where business_id = :business and b::text like :token",
                        "token",
                        "%" + token + "%"))
                .isZero();
    }

    @Test
    void sendsAtMostThirteenStatements() {
        visitor.send(Visitor.request(service, Salon.at("09:00"), "warm@example.test"), "Idempotency-Key", "warm");

        List<String> sent = statements.of(() -> visitor.send(
                Visitor.request(service, Salon.at("10:00"), "noor@example.test"), "Idempotency-Key", "counted"));

        assertThat(sent).as(String.join("\n--\n", sent)).hasSizeBetween(8, 13);
    }

    @Test
    void refusesATakenStartAndProposesOthersInTheSameAnswer() {
        visitor.book(service, Salon.at("10:00"), "noor@example.test");

        Answer lost = visitor.book(service, Salon.at("10:00"), "huda@example.test");

        assertThat(lost.status()).isEqualTo(409);
        assertThat(lost.problem()).isEqualTo("slot-taken");
        assertThat(lost.json().path("reason").asString()).isEqualTo("booked");
        assertThat(lost.json().path("alternatives").size()).isBetween(1, 6);
        assertThat(lost.json().at("/alternatives/0/kind").asString()).isIn("same_staff", "same_start", "same_time");
        assertThat(lost.json().at("/alternatives/0/slot/staffIds/0").asString()).isEqualTo(member.toString());
    }

    @Test
    void whatItProposesCanBeBooked() {
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        Answer lost = visitor.book(service, Salon.at("10:00"), "huda@example.test");
        String start = lost.json().at("/alternatives/0/slot/start").asString();

        Answer second = visitor.send(
                Visitor.with(Visitor.request(service, Salon.at("10:00"), "huda@example.test"), "start", start));

        assertThat(second.status()).as(second.body()).isEqualTo(201);
    }

    @Test
    void leavesTheBuffersOfBothNeighboursBetweenThem() {
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        ServiceId prepared = salon.service(Draft.ofMinutes(30).buffers(15, 0), member);

        // 10:30 + 15 minutes behind the first + 15 minutes before the second
        assertThat(visitor.book(prepared, Salon.at("10:30"), "huda@example.test")
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("buffer");
        assertThat(visitor.book(prepared, Salon.at("11:00"), "huda@example.test")
                        .status())
                .isEqualTo(201);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void letsAnotherAppointmentIntoTheProcessingTime() {
        ServiceId colour = salon.service(Draft.ofMinutes(120).processing(30, 60), member);
        ServiceId cut = salon.service(Draft.ofMinutes(30), member);
        visitor.book(colour, Salon.at("10:00"), "noor@example.test");

        assertThat(visitor.book(cut, Salon.at("10:00"), "huda@example.test").status())
                .isEqualTo(409);
        assertThat(visitor.book(cut, Salon.at("10:30"), "huda@example.test").status())
                .isEqualTo(201);
        assertThat(visitor.book(cut, Salon.at("11:00"), "huda@example.test").status())
                .isEqualTo(201);
        assertThat(visitor.book(cut, Salon.at("11:30"), "huda@example.test").status())
                .isEqualTo(409);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void takesEverybodyWhereTheServiceNeedsAll() {
        StaffId second = salon.staff();
        ServiceId duet = salon.service(Draft.ofMinutes(30).takingAllStaff(), member, second);

        Answer answer = visitor.book(duet, Salon.at("10:00"), "noor@example.test");

        assertThat(answer.json().at("/appointment/staffIds").size()).isEqualTo(2);
        assertThat(visitor.book(service, Salon.at("10:00"), "huda@example.test").status())
                .isEqualTo(409);
    }

    @Test
    void givesAnybodysWorkToTheOneWithTheLeastOfItThatWeek() {
        StaffId second = salon.staff();
        ServiceId either = salon.service(Draft.ofMinutes(30), member, second);
        visitor.book(either, Salon.at("08:00"), "noor@example.test", member);

        Answer answer = visitor.book(either, Salon.at("10:00"), "huda@example.test");

        assertThat(answer.json().at("/appointment/staffIds/0").asString()).isEqualTo(second.toString());
    }

    @Test
    void stopsAtTheLimitsOfServiceAndCustomer() {
        ServiceId rare = salon.service(Draft.ofMinutes(30).limits(2, 1), member);

        assertThat(visitor.book(rare, Salon.at("10:00"), "noor@example.test").status())
                .isEqualTo(201);
        Answer sameCustomer = visitor.book(rare, Salon.at("11:00"), "Noor@Example.test");
        assertThat(sameCustomer.status()).isEqualTo(409);
        assertThat(sameCustomer.json().path("reason").asString()).isEqualTo("limit_reached");
        assertThat(visitor.book(rare, Salon.at("11:00"), "huda@example.test").status())
                .isEqualTo(201);
        assertThat(visitor.book(rare, Salon.at("12:00"), "omar@example.test").status())
                .isEqualTo(409);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "-1, 10:00, past",
        "90, 10:00, beyond_horizon",
        "3, 10:07, no_service_hours",
        "3, 07:30, no_service_hours",
        "3, 20:00, no_service_hours"
    })
    void saysWhichRuleDoesNotOfferTheStart(int daysAhead, String time, String reason) {
        Answer answer = visitor.book(service, Salon.at(daysAhead, time), "noor@example.test");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("not-bookable");
        assertThat(answer.json().path("reason").asString()).isEqualTo(reason);
        assertThat(answer.json().path("alternatives").isArray()).isTrue();
    }

    @Test
    void doesNotKnowWhatBelongsToOthers() {
        Salon other = Salon.open(businesses, tenants, jdbc, ids);
        StaffId stranger = other.staff();
        ServiceId foreign = other.service(Draft.ofMinutes(30), stranger);

        assertThat(visitor.book(foreign, Salon.at("10:00"), "noor@example.test").status())
                .isEqualTo(404);
        assertThat(visitor.book(service, Salon.at("10:00"), "noor@example.test", stranger)
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(port, "nobody-has-this-page")
                        .book(service, Salon.at("10:00"), "noor@example.test")
                        .status())
                .isEqualTo(404);
        assertThat(salon.count("select count(*) from customers where business_id = :business"))
                .isZero();
    }

    @Test
    void keepsWhatItKnowsOfACustomerWhenSomebodyTypesTheSameAddress() {
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        Map<String, Object> request = Visitor.request(service, Salon.at("12:00"), "NOOR@example.test");
        Visitor.customer(request).put("name", "Somebody Else");
        Visitor.customer(request).put("phone", "+971 50 123 4567");
        visitor.send(request);

        assertThat(salon.count("""
                        select count(*)
                        from customers
                        where business_id = :business
                          and name = 'Noor Haddad'
                          and phone = '+971 50 123 4567'
                        """)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "serviceId, not-an-id, serviceId",
        "start, yesterday, start",
        "start, 2027-02-31T10:00:00Z, start",
        "timezone, Mars/Olympus, timezone",
        "locale, ../../etc, locale",
        "unitId, 1, unitId",
        "surprise, 1, surprise"
    })
    void namesTheFieldThatCannotBeRead(String field, String value, String named) {
        Answer answer = visitor.send(
                Visitor.with(Visitor.request(service, Salon.at("10:00"), "noor@example.test"), field, value));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(named);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "email, noor, customer.email",
        "email, noor@localhost, customer.email",
        "email, noor@example..test, customer.email",
        "email, 'noor@example.test\nBcc: all@example.test', customer.email",
        "email, '<script>@example.test', customer.email",
        "name, '   ', customer.name",
        "name, '', customer.name",
        "phone, call me, customer.phone",
        "phone, 1234, customer.phone"
    })
    void refusesACustomerWhoCannotBeReached(String field, String value, String named) {
        Map<String, Object> request = Visitor.request(service, Salon.at("10:00"), "noor@example.test");
        Visitor.customer(request).put(field, value);

        Answer answer = visitor.send(request);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsString("field")).contains(named);
    }

    @Test
    void answersMomentsFarAwayInPlainWords() {
        for (String start : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-20T08:00:30Z")) {
            Answer answer = visitor.send(
                    Visitor.with(Visitor.request(service, Salon.at("10:00"), "noor@example.test"), "start", start));

            assertThat(answer.status()).as("%s: %s", start, answer.body()).isIn(400, 422);
        }
    }

    @Test
    void rowLevelSecurityHidesTheBookingFromOtherBusinesses() {
        Answer booked = visitor.book(service, Salon.at("10:00"), "noor@example.test");
        UUID id = UUID.fromString(appointmentId(booked));
        Salon other = Salon.open(businesses, tenants, jdbc, ids);

        for (String table : List.of(
                "appointments",
                "bookings",
                "customers",
                "appointment_staff",
                "appointment_occupancies",
                "appointment_activity",
                "idempotency_keys")) {
            assertThat(other.count("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(other.count("select count(*) from appointments where id = :id", "id", id))
                .isZero();
        assertThat(salon.count("select count(*) from appointments where id = :id", "id", id))
                .isEqualTo(1);
    }
}
