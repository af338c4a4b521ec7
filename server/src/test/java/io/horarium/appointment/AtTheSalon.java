package io.horarium.appointment;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusinesses;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A salon for each test: one staff member, one service of half an hour with a quarter behind it, one visitor, one owner. */
@ServerTest
abstract class AtTheSalon {

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

    /** Somebody who has just signed in as the owner. */
    Browser owner() {
        Browser browser = new Browser(port);
        browser.signIn(salon.ownerEmail());
        return browser;
    }

    static String appointmentId(Answer booked) {
        return booked.json().at("/appointment/id").asString();
    }
}
