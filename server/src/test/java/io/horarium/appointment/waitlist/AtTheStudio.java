package io.horarium.appointment.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.JobHandler;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A studio for each test, with one staff member who has two hours a day, both of them booked, and no quiet hours. */
@ServerTest
abstract class AtTheStudio {

    static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Autowired
    WaitlistRound rounds;

    @Autowired
    List<JobHandler<?>> handlers;

    @Autowired
    JsonMapper json;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableApplicationContext application;

    final List<WaitlistOffered> letters = new CopyOnWriteArrayList<>();
    final ApplicationListener<ApplicationEvent> postman = event -> {
        if (event instanceof PayloadApplicationEvent<?> payload
                && payload.getPayload() instanceof WaitlistOffered offered) {
            letters.add(offered);
        }
    };

    TestStudio studio;
    StaffId member;
    ServiceId service;
    Browser owner;
    Browser visitor;
    LocalDate date;
    String ten;
    String eleven;

    @BeforeEach
    void open() {
        application.addApplicationListener(postman);
        studio = studios.create();
        member = studio.staffWithoutHours("Somebody", Map.of());
        for (int weekday = 1; weekday <= 7; weekday++) {
            studio.open(member, weekday, 600, 720);
        }
        service = studio.service(Map.of(), member);
        rules(true, 30, 0, 0);
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
        visitor = new Browser(port);
        date = LocalDate.now(DUBAI).plusDays(3);
        ten = book("10:00", "layla@example.test");
        eleven = book("11:00", "maha@example.test");
    }

    @AfterEach
    void stopListening() {
        application.removeApplicationListener(postman);
    }

    void rules(boolean automatic, int minutes, int quietFrom, int quietTo) {
        studio.change("delete from waitlist_rules where business_id = :business", Map.of());
        studio.insert(
                "waitlist_rules",
                Map.of(
                        "automatic",
                        automatic,
                        "offer_minutes",
                        minutes,
                        "quiet_from_minute",
                        quietFrom,
                        "quiet_to_minute",
                        quietTo,
                        "per_contact",
                        5));
    }

    Instant at(String time) {
        return date.atTime(LocalTime.parse(time)).atZone(DUBAI).toInstant();
    }

    Map<String, Object> wish(String email) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("serviceId", service.toString());
        wish.put("from", date.toString());
        wish.put("to", date.toString());
        wish.put("customer", Map.of("name", "Noor Haddad", "email", email));
        wish.put("timezone", "Asia/Dubai");
        return wish;
    }

    static Map<String, Object> with(Map<String, Object> wish, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(wish);
        changed.put(field, value);
        return changed;
    }

    Answer join(Object wish, String... headers) {
        return visitor.post("/api/public/booking/" + studio.slug() + "/waitlist", wish, headers);
    }

    /** Joins; the answer is the key. */
    String wait(String email) {
        Answer joined = join(wish(email));
        assertThat(joined.status()).as(joined.body()).isEqualTo(201);
        return joined.json().path("manageToken").asString();
    }

    Answer tryToBook(String time, String email) {
        return visitor.post(
                "/api/public/booking/" + studio.slug() + "/book",
                Map.of(
                        "serviceId",
                        service.toString(),
                        "start",
                        at(time).toString(),
                        "customer",
                        Map.of("name", "Somebody", "email", email),
                        "timezone",
                        "Asia/Dubai"));
    }

    String book(String time, String email) {
        Answer booked = tryToBook(time, email);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked.json().at("/appointment/id").asString();
    }

    void cancel(String appointment) {
        Answer cancelled = owner.post("/api/bookings/" + appointment + "/cancel", "{}");
        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
    }

    void round() {
        rounds.run(new WaitlistRound.Look(studio.business()));
    }

    /** Has the jobs run that tidy up after holds. */
    void endHolds() {
        List<String> running = tenants.read(
                studio.business(),
                () -> jdbc.sql("""
                        select id::text
                        from appointment_holds
                        where business_id = :business
                          and status = 'RUNNING'
                        """)
                        .param("business", studio.business().value())
                        .query(String.class)
                        .list());
        for (JobHandler<?> handler : handlers) {
            if (handler.kind().name().equals("end-hold")) {
                running.forEach(hold -> run(
                        handler, "{\"business\":\"" + studio.business() + "\",\"hold\":{\"value\":\"" + hold + "\"}}"));
            }
        }
    }

    private <T> void run(JobHandler<T> handler, String payload) {
        handler.run(json.readValue(payload, handler.kind().payload()));
    }

    /** Waits until jobs have brought it about. */
    static <T> void become(Supplier<T> seen, T wanted) {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!seen.get().equals(wanted) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(seen.get()).isEqualTo(wanted);
    }

    /** What was told to somebody last, or nothing. */
    @Nullable
    WaitlistOffered letter() {
        List<WaitlistOffered> mine = letters.stream()
                .filter(each -> each.business().equals(studio.business()))
                .toList();
        return mine.isEmpty() ? null : mine.getLast();
    }

    String offerKey() {
        return Objects.requireNonNull(letter(), "nobody was asked").key().text();
    }

    String offerPath() {
        return "/api/public/waitlist-offers/" + offerKey();
    }

    long count(String sql) {
        return tenants.read(
                studio.business(),
                () -> jdbc.sql(sql)
                        .param("business", studio.business().value())
                        .query(Long.class)
                        .single());
    }

    /** Answers to the offers so far, of one customer. */
    List<String> answers(String email) {
        return tenants.read(
                studio.business(),
                () -> jdbc.sql("""
                        select o.status
                        from waitlist_offers o
                        join waitlist_entries e on e.business_id = o.business_id and e.id = o.entry_id
                        join customers c on c.business_id = e.business_id and c.id = e.customer_id
                        where o.business_id = :business
                          and c.email = :email
                        order by o.created_at, o.id
                        """)
                        .param("business", studio.business().value())
                        .param("email", email)
                        .query(String.class)
                        .list());
    }

    /** Who is known by this address. */
    String customer(String email) {
        return Objects.requireNonNull(tenants.read(
                studio.business(),
                () -> jdbc.sql("""
                        select id::text
                        from customers
                        where business_id = :business
                          and email = :email
                        """)
                        .param("business", studio.business().value())
                        .param("email", email)
                        .query(String.class)
                        .single()));
    }
}
