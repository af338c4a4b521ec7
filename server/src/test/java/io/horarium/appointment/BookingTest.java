package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusinesses;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One visitor books, nobody else is there. */
@ServerTest
class BookingTest {

    @LocalServerPort
    int port;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    Statements statements;

    Salon salon;
    StaffId member;
    ServiceId service;
    Visitor visitor;

    @BeforeEach
    void open() {
        salon = Salon.open(businesses, tenants, jdbc, ids);
        member = salon.staff();
        service = salon.service(Draft.ofMinutes(30).buffers(0, 15), member);
        visitor = new Visitor(port, salon.slug());
    }

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
        UUID appointment = UUID.fromString(answer.json().at("/appointment/id").asString());
        assertThat(salon.count(
                        """
                select count(*)
                from appointment_occupancies
                where business_id = :business
                  and appointment_id = :id
                  and occupied_from = starts_at(:start)
                """.replace("starts_at(:start)", "cast(:start as timestamptz)"),
                        "id",
                        appointment,
                        "start",
                        Salon.at("10:00").toString()))
                .isEqualTo(1);
    }
}
