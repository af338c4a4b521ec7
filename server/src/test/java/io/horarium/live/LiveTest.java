package io.horarium.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calendars that are open hear at once what happened, wherever, and nobody hears more than they may. */
@ServerTest
class LiveTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenants tenants;

    @Autowired
    Rooms rooms;

    private TestStudio studio;
    private StaffId omar;
    private StaffId layla;
    private ServiceId service;
    private Browser owner;
    private String path;

    @BeforeEach
    void open() {
        studio = studios.create();
        omar = studio.staffWithoutHours("Omar", Map.of());
        layla = studio.staffWithoutHours("Layla", Map.of());
        for (int weekday = 1; weekday <= 7; weekday++) {
            studio.open(omar, weekday, 0, 1440);
            studio.open(layla, weekday, 0, 1440);
        }
        service = studio.service(Map.of(), omar, layla);
        owner = signedIn(port, studio.tenant().ownerEmail());
        path = "/ws/calendar/" + studio.business();
    }

    @Test
    void saysWhatHappensAsTheCalendarShowsIt() {
        try (Listener listener = listen(owner, path)) {
            String id = book(omar, 10);

            JsonNode made = listener.next();
            assertThat(made.path("type").asString()).isEqualTo("appointment.created");
            assertThat(made.path("data"))
                    .isEqualTo(owner.get("/api/appointments/" + id).json());
            owner.post("/api/bookings/" + id + "/cancel", Map.of());
            JsonNode gone = listener.next();
            assertThat(gone.path("type").asString()).isEqualTo("appointment.deleted");
            assertThat(gone.at("/data/id").asString()).isEqualTo(id);
        }
    }

    @Test
    void saysOnOneNodeWhatHappensOnAnother() {
        try (Node other = Node.start();
                Listener there = listen(
                        other.port(), signedIn(other.port(), studio.tenant().ownerEmail()), path);
                Listener here = listen(owner, path)) {
            String id = book(omar, 10);

            assertThat(there.next().at("/data/id").asString()).isEqualTo(id);
            assertThat(here.next().at("/data/id").asString()).isEqualTo(id);
            there.cut();
            assertThat(here.unread()).isZero();
        }
    }

    @Test
    void goesOnBehindTheLastWordAfterACut() {
        Listener first = listen(owner, path);
        book(omar, 10);
        String cursor = first.next().path("cursor").asString();
        first.cut();
        String second = book(omar, 11);
        String third = book(omar, 12);

        try (Listener again = listen(owner, path + "?since=" + cursor)) {
            assertThat(again.next(2).stream().map(each -> each.at("/data/id").asString()))
                    .containsExactly(second, third);
            String fourth = book(omar, 13);
            assertThat(again.next().at("/data/id").asString()).isEqualTo(fourth);
            assertThat(again.unread()).isZero();
        }
    }

    @Test
    void leavesNothingOutAndSaysNothingTwiceToWhoeverIsCutOffAgainAndAgain() throws Exception {
        int changes = 120;
        String cursor = owner.get("/api/changes").json().path("cursor").asString();
        List<String> heard = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
                Listener beside = listen(owner, path)) {
            Future<?> written = writers.submit(() -> {
                for (int i = 0; i < changes; i++) {
                    studio.insert(
                            "time_off",
                            Map.of(
                                    "id", java.util.UUID.randomUUID(),
                                    "staff_id", omar.value(),
                                    "first_date", java.time.LocalDate.of(2031, 1, 1),
                                    "last_date", java.time.LocalDate.of(2031, 1, 2)));
                }
            });
            while (heard.size() < changes) {
                try (Listener listener = listen(owner, path + "?since=" + cursor)) {
                    for (int i = 0; i < 7 && heard.size() < changes; i++) {
                        cursor = listener.next().path("cursor").asString();
                        heard.add(cursor);
                    }
                }
            }
            written.get();

            assertThat(heard).doesNotHaveDuplicates();
            assertThat(beside.next(changes).stream()
                            .map(each -> each.path("cursor").asString()))
                    .containsExactlyElementsOf(heard);
        }
    }

    @Test
    void hangsUpWhenTheSessionEndsWhereverThatIs() {
        try (Node other = Node.start()) {
            Browser phone = signedIn(port, studio.tenant().ownerEmail());
            try (Listener listener = listen(phone, path);
                    Listener staying = listen(owner, path)) {
                String id = phone.cookie("horarium").orElseThrow();
                assertThat(asking(other.port(), id).status()).isEqualTo(204);

                assertThat(listener.closeCode()).isEqualTo(Line.ACCESS_ENDED);
                book(omar, 10);
                assertThat(staying.next().path("type").asString()).isEqualTo("appointment.created");
            }
        }
    }

    @Test
    void hangsUpWhenTheRoleBecomesAnother() {
        String email = "admin@" + studio.slug() + ".test";
        var admin = businesses.join(studio.business(), email, "ADMIN", null);
        try (Listener listener = listen(signedIn(port, email), path)) {
            studio.change(
                    "update memberships set role = 'STAFF' where business_id = :business and user_id = :user",
                    Map.of("user", admin.value()));

            assertThat(listener.closeCode()).isEqualTo(Line.ACCESS_ENDED);
        }
    }

    @Test
    void speaksToProgramsUntilTheirKeyIsRevoked() {
        Answer made = owner.post("/api/api-keys", Map.of("name", "Till", "scopes", List.of("appointments:read")));
        String key = "Bearer " + made.json().path("secret").asString();
        Answer blind = owner.post("/api/api-keys", Map.of("name", "Menu", "scopes", List.of("catalog:read")));
        assertThat(Listener.refusal(
                        port,
                        path,
                        "Authorization",
                        "Bearer " + blind.json().path("secret").asString()))
                .isEqualTo(403);

        try (Listener listener = Listener.open(port, path, "Authorization", key)) {
            book(omar, 10);
            assertThat(listener.next().path("type").asString()).isEqualTo("appointment.created");
            owner.send("DELETE", "/api/api-keys/" + made.json().at("/apiKey/id").asString(), null);

            assertThat(listener.closeCode()).isEqualTo(Line.ACCESS_ENDED);
        }
    }

    @Test
    void isClosedToNobodyToStrangersAndToTheirPages() {
        String cookie = cookie(owner);
        TestStudio other = studios.create();
        String ours = "http://127.0.0.1:" + port;

        assertThat(Listener.refusal(port, path)).isEqualTo(401);
        assertThat(Listener.refusal(port, "/ws/calendar/" + other.business(), "Cookie", cookie))
                .isEqualTo(404);
        assertThat(Listener.refusal(port, path + "?since=yesterday", "Cookie", cookie))
                .isEqualTo(422);
        for (String origin : List.of(
                "https://evil.example",
                "null",
                "http://127.0.0.1",
                "https://127.0.0.1:" + port,
                ours + ".evil.example")) {
            assertThat(Listener.refusal(port, path, "Cookie", cookie, "Origin", origin))
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(Listener.refusal(port, path, "Cookie", cookie, "Origin", ours))
                .isEqualTo(101);
        assertThat(owner.get(path).status()).isEqualTo(426);
    }

    @Test
    void saysToAStaffMemberOnlyWhatIsTheirs() {
        String email = "layla@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", layla);
        try (Listener laylas = listen(signedIn(port, email), path)) {
            String omars = book(omar, 10);
            String hers = book(layla, 11);

            assertThat(laylas.next().at("/data/id").asString()).isEqualTo(hers);
            move(omars, layla);
            JsonNode got = laylas.next();
            assertThat(got.at("/data/id").asString()).isEqualTo(omars);
            assertThat(got.at("/data/attendees/0/customer/name").asString()).isEqualTo("Noor Haddad");
            move(omars, omar);
            JsonNode lost = laylas.next();
            assertThat(lost.path("type").asString()).isEqualTo("appointment.deleted");
            assertThat(lost.path("data")).isEqualTo(JSON.readTree("{\"id\": \"" + omars + "\"}"));
        }
    }

    @Test
    void cutsOffASessionThatEndsByTheClock() {
        try (Listener listener = listen(owner, path)) {
            tenants.person(
                    studio.tenant().owner(),
                    () -> jdbc.sql("update sessions set expires_at = now() - interval '1 hour' where user_id = :user")
                            .param("user", studio.tenant().owner().value())
                            .update());

            rooms.checkEverybody();

            assertThat(listener.closeCode()).isEqualTo(Line.ACCESS_ENDED);
        }
    }

    @Test
    void dropsWhoeverDoesNotReadAndNobodyElse() {
        String id = book(omar, 10);
        try (Listener deaf = Listener.deaf(port, path, "Cookie", cookie(owner));
                Listener attentive = listen(owner, path)) {
            int changes = 400;
            for (int i = 0; i < changes; i++) {
                studio.change(
                        "update appointments set notes = repeat('x', 100000), version = version + 1 where business_id = :business and id = :id",
                        Map.of("id", java.util.UUID.fromString(id)));
                attentive.next();
            }

            deaf.readOn();

            // the last word itself is lost where the text before it did not get through in time
            assertThat(deaf.closeCode()).isNotEqualTo(Line.ACCESS_ENDED);
            assertThat(deaf.unread()).isLessThan(changes);
        }
    }

    @Test
    void sendsWhoeverComesTooLateBackToTheBeginning() {
        Cursor present =
                Cursor.parse(owner.get("/api/changes").json().path("cursor").asString());
        Cursor old = new Cursor(present.xid(), present.subject(), present.at().minus(8, ChronoUnit.DAYS));

        try (Listener listener = listen(owner, path + "?since=" + old.text())) {
            assertThat(listener.closeCode()).isEqualTo(Line.CURSOR_TOO_OLD);
        }
    }

    @Test
    void saysToTheBookingPageThatTimesMayBeOthersAndNothingElse() {
        assertThat(Listener.refusal(port, "/ws/booking/no-such-page")).isEqualTo(404);
        try (Listener visitor = Listener.open(port, "/ws/booking/" + studio.slug())) {
            book(omar, 10);

            JsonNode said = visitor.next();

            assertThat(said.path("type").asString()).isEqualTo("availability.changed");
            assertThat(said.propertyNames()).containsExactlyInAnyOrder("type", "data");
            assertThat(said.path("data").propertyNames()).containsExactly("dates");
            assertThat(said.at("/data/dates").valueStream().map(JsonNode::asString))
                    .contains(at(10).toString().substring(0, 10));
        }
    }

    @Test
    void hearsAgainAfterItsConnectionToTheOthersWasCut() {
        try (Listener listener = listen(owner, path)) {
            book(omar, 10);
            listener.next();

            jdbc.sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'horarium-signals'")
                    .query()
                    .listOfRows();
            book(omar, 11);

            assertThat(listener.next().path("type").asString()).isEqualTo("appointment.created");
        }
    }

    /** Ends a session on another node with nothing but its cookie. */
    private static Answer asking(int port, String session) {
        Browser browser = new Browser(port);
        browser.get("/api/session");
        return browser.send(
                "POST",
                "/api/auth/logout",
                "",
                "Cookie",
                "horarium=" + session + "; XSRF-TOKEN="
                        + browser.cookie("XSRF-TOKEN").orElseThrow());
    }

    private Listener listen(Browser browser, String path) {
        return listen(port, browser, path);
    }

    private static Listener listen(int port, Browser browser, String path) {
        return Listener.open(port, path, "Cookie", cookie(browser));
    }

    private static String cookie(Browser browser) {
        return "horarium=" + browser.cookie("horarium").orElseThrow();
    }

    private static Browser signedIn(int port, String email) {
        Browser browser = new Browser(port);
        browser.signIn(email);
        return browser;
    }

    private String book(StaffId member, int hour) {
        Answer booked = owner.post(
                "/api/appointments",
                Map.of(
                        "serviceId", service.toString(),
                        "staffId", member.toString(),
                        "start", at(hour).toString(),
                        "customer", Map.of("name", "Noor Haddad", "email", "noor@example.test")));
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked.json().path("id").asString();
    }

    private void move(String appointment, StaffId to) {
        Answer moved = owner.send(
                "PUT", "/api/appointments/" + appointment, JSON.writeValueAsString(Map.of("staffId", to.toString())));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }

    private static Instant at(int hour) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(3, ChronoUnit.DAYS)
                .plus(hour, ChronoUnit.HOURS);
    }
}
