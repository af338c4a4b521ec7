package io.horarium.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Calendars ask what changed since they last asked. */
@ServerTest
class ChangesTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    private static final tools.jackson.databind.json.JsonMapper JSON = tools.jackson.databind.json.JsonMapper.shared();

    private TestStudio studio;
    private StaffId omar;
    private StaffId layla;
    private ServiceId service;
    private Browser owner;
    private String cursor;

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
        owner = signedIn(studio.tenant().ownerEmail());
        cursor = now(owner);
    }

    @Test
    void answersWithoutACursorWhereTheLogEnds() {
        Answer answer = owner.get("/api/changes");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("changes").size()).isZero();
        assertThat(answer.json().path("more").asBoolean()).isFalse();
    }

    @Test
    void tellsOfANewAppointmentAsTheCalendarShowsIt() {
        String id = book(omar, at(10));

        List<JsonNode> changes = changes(owner);

        assertThat(changes).hasSize(1);
        assertThat(type(changes.getFirst())).isEqualTo("appointment.created");
        assertThat(changes.getFirst().path("data"))
                .isEqualTo(owner.get("/api/appointments/" + id).json());
    }

    @Test
    void tellsNothingTwice() {
        book(omar, at(10));
        changes(owner);

        assertThat(changes(owner)).isEmpty();
    }

    @Test
    void goesOnBehindTheCursorOfASingleChange() {
        book(omar, at(10));
        String second = book(omar, at(12));
        String first = ask(owner, cursor).at("/changes/0/cursor").asString();

        JsonNode rest = ask(owner, first);

        assertThat(rest.path("changes").size()).isEqualTo(1);
        assertThat(rest.at("/changes/0/data/id").asString()).isEqualTo(second);
    }

    @Test
    void takesAnAppointmentOffTheCalendarOfWhoeverLostIt() {
        Browser omars = staff(omar);
        Browser laylas = staff(layla);
        String id = book(omar, at(10));
        changes(owner);
        String before = cursor;

        assertThat(put(id, Map.of("staffId", layla.toString())).status()).isEqualTo(200);

        JsonNode lost = only(omars, before);
        assertThat(type(lost)).isEqualTo("appointment.deleted");
        assertThat(lost.path("data")).isEqualTo(json("{\"id\": \"" + id + "\"}"));
        JsonNode got = only(laylas, before);
        assertThat(type(got)).isEqualTo("appointment.updated");
        assertThat(got.at("/data/staffIds/0").asString()).isEqualTo(layla.toString());
        assertThat(type(only(owner, before))).isEqualTo("appointment.updated");
    }

    @Test
    void showsAStaffMemberNothingOfOthers() {
        Browser laylas = staff(layla);
        String before = cursor;
        book(omar, at(10));
        takeOff(omar);

        assertThat(ask(laylas, before).path("changes").size()).isZero();
    }

    @Test
    void tellsOnlyTheIdOfWhatWasCalledOff() {
        String id = book(omar, at(10));
        changes(owner);

        owner.post("/api/bookings/" + id + "/cancel", Map.of());

        JsonNode change = changes(owner).getFirst();
        assertThat(type(change)).isEqualTo("appointment.deleted");
        assertThat(change.path("data")).isEqualTo(json("{\"id\": \"" + id + "\"}"));
    }

    @Test
    void tellsEachStepOfAnAppointment() {
        String id = book(omar, at(10));
        changes(owner);

        assertThat(put(id, Map.of("start", at(11).toString())).status()).isEqualTo(200);
        assertThat(types()).containsExactly("appointment.updated");
        assertThat(put(id, Map.of("notes", "Left knee")).status()).isEqualTo(200);
        assertThat(types()).containsExactly("appointment.updated");
        assertThat(put(id, Map.of("start", at(11).toString())).status()).isEqualTo(200);
        assertThat(types()).as("nothing changed").isEmpty();
    }

    @Test
    void tellsOfAnotherNameOfACustomer() {
        String id = book(omar, at(10));
        changes(owner);
        String customer = owner.get("/api/appointments/" + id)
                .json()
                .at("/attendees/0/customer/id")
                .asString();

        studio.change(
                "update customers set name = 'Huda Aziz' where business_id = :business and id = :id",
                Map.of("id", UUID.fromString(customer)));

        JsonNode change = changes(owner).getFirst();
        assertThat(type(change)).isEqualTo("appointment.updated");
        assertThat(change.at("/data/attendees/0/customer/name").asString()).isEqualTo("Huda Aziz");
    }

    @Test
    void tellsWhoIsAwayAndWhen() {
        String absence = takeOff(omar);

        JsonNode change = changes(owner).getFirst();
        assertThat(type(change)).isEqualTo("time-off.changed");
        assertThat(change.at("/data/staffIds/0").asString()).isEqualTo(omar.toString());
        assertThat(change.at("/data/firstDate").asString()).isEqualTo("2031-03-03");
        assertThat(change.at("/data/lastDate").asString()).isEqualTo("2031-03-05");
        owner.send("DELETE", "/api/time-off/" + absence, null);
        assertThat(types()).containsExactly("time-off.changed");
    }

    @Test
    void tellsWhoseHoursAreOthersInOneChange() {
        Answer changed = owner.post(
                "/api/availability/bulk",
                Map.of(
                        "staffIds",
                        List.of(omar.toString(), layla.toString()),
                        "weekly",
                        List.of(
                                Map.of("kind", "OPEN", "day", "MONDAY", "start", "09:00", "end", "12:00"),
                                Map.of("kind", "OPEN", "day", "MONDAY", "start", "13:00", "end", "17:00"))));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);

        List<JsonNode> changes = changes(owner);

        assertThat(changes).hasSize(1);
        assertThat(type(changes.getFirst())).isEqualTo("availability.changed");
        assertThat(changes.getFirst().at("/data/staffIds").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(omar.toString(), layla.toString());
        assertThat(changes.getFirst().at("/data/firstDate").isNull()).isTrue();
    }

    @Test
    void tellsTheDatesOfABlock() {
        Answer blocked = owner.post(
                "/api/time-blocks",
                Map.of(
                        "staffIds",
                        List.of(omar.toString()),
                        "start",
                        "2031-03-03T08:00:00Z",
                        "end",
                        "2031-03-03T09:00:00Z",
                        "reason",
                        "Stocktaking"));
        assertThat(blocked.status()).as(blocked.body()).isEqualTo(201);

        JsonNode change = changes(owner).getFirst();

        assertThat(type(change)).isEqualTo("availability.changed");
        assertThat(change.at("/data/firstDate").asString()).isEqualTo("2031-03-02");
        assertThat(change.at("/data/lastDate").asString()).isEqualTo("2031-03-03");
    }

    @Test
    void tellsEverybodyOfAHoliday() {
        Browser laylas = staff(layla);
        changes(owner);
        String before = cursor;
        assertThat(owner.post("/api/holidays", Map.of("date", "2031-03-03", "name", "Stocktaking"))
                        .status())
                .isEqualTo(201);

        JsonNode change = only(laylas, before);

        assertThat(type(change)).isEqualTo("availability.changed");
        assertThat(change.at("/data/staffIds").size()).isZero();
    }

    @Test
    void tellsNothingOfWhatWasRefusedOrOnlyRehearsed() {
        book(omar, at(10));
        changes(owner);

        assertThat(tryToBook(omar, at(10)).status()).isEqualTo(409);
        owner.post(
                "/api/time-off?dryRun=true",
                Map.of("staffIds", List.of(omar.toString()), "firstDate", "2031-03-03", "lastDate", "2031-03-05"));

        assertThat(changes(owner)).isEmpty();
    }

    @Test
    void leavesOneRowForABooking() {
        book(omar, at(10));

        assertThat(studio.change(
                        "delete from changes where business_id = :business and type like 'appointment.%'", Map.of()))
                .isEqualTo(1);
    }

    @Test
    void sendsTheSameFewStatementsForOneChangeAndForMany() {
        book(omar, at(0));
        Horizon.passes(jdbc);
        List<String> one = statements.of(() -> owner.get("/api/changes?since=" + cursor));
        IntStream.range(1, 12).forEach(hour -> book(omar, at(hour)));
        Horizon.passes(jdbc);

        List<String> many = statements.of(() -> owner.get("/api/changes?since=" + cursor));

        assertThat(many).as(String.join("\n--\n", many)).hasSameSizeAs(one);
        assertThat(many.stream()
                        .filter(sql ->
                                sql.contains("changes") || sql.contains("appointments") || sql.contains("bookings")))
                .hasSize(4);
    }

    @Test
    void tellsALongLogInPagesWithoutGapOrRepetition() {
        studio.change("""
                insert into changes (business_id, subject, type)
                select :business, gen_random_uuid(), 'appointment.updated'
                from generate_series(1, 450)
                """, Map.of());

        List<JsonNode> all = changes(owner);

        assertThat(all).hasSize(450);
        assertThat(all.stream().map(each -> each.at("/data/id").asString())).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatIsNoCursor() {
        for (String text : List.of("yesterday", "1", cursor + "0000000000", cursor.replace('-', '+'), "%27--")) {
            Answer answer = owner.get("/api/changes?since=" + text);
            assertThat(answer.status()).as(text).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("since");
        }
    }

    @Test
    void sendsWhoeverComesTooLateBackToTheBeginning() {
        Cursor present = Cursor.parse(cursor);
        Cursor old = new Cursor(present.xid(), present.subject(), present.at().minus(8, ChronoUnit.DAYS));
        Cursor ofAnotherDatabase = new Cursor(present.xid() + 1_000_000, present.subject(), present.at());

        for (Cursor each : List.of(old, ofAnotherDatabase)) {
            Answer answer = owner.get("/api/changes?since=" + each.text());
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.problem()).isEqualTo("cursor-too-old");
        }
    }

    private List<String> types() {
        return changes(owner).stream().map(ChangesTest::type).toList();
    }

    /** Everything since the last time, page by page. */
    private List<JsonNode> changes(Browser browser) {
        List<JsonNode> all = new java.util.ArrayList<>();
        boolean more = true;
        while (more) {
            JsonNode page = ask(browser, cursor);
            page.path("changes").forEach(all::add);
            cursor = page.path("cursor").asString();
            more = page.path("more").asBoolean();
        }
        return all;
    }

    private JsonNode only(Browser browser, String since) {
        JsonNode page = ask(browser, since);
        assertThat(page.path("changes").size()).as(page.toString()).isEqualTo(1);
        return page.path("changes").get(0);
    }

    private JsonNode ask(Browser browser, String since) {
        Horizon.passes(jdbc);
        Answer answer = browser.get("/api/changes?since=" + since);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String now(Browser browser) {
        Horizon.passes(jdbc);
        return browser.get("/api/changes").json().path("cursor").asString();
    }

    private Browser staff(StaffId member) {
        String email = member + "@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", member);
        return signedIn(email);
    }

    private Browser signedIn(String email) {
        Browser browser = new Browser(port);
        browser.signIn(email);
        return browser;
    }

    private String book(StaffId member, Instant start) {
        Answer booked = tryToBook(member, start);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked.json().path("id").asString();
    }

    private Answer tryToBook(StaffId member, Instant start) {
        return owner.post(
                "/api/appointments",
                Map.of(
                        "serviceId", service.toString(),
                        "staffId", member.toString(),
                        "start", start.toString(),
                        "customer", Map.of("name", "Noor Haddad", "email", "noor@example.test")));
    }

    private Answer put(String id, Map<String, Object> change) {
        return owner.send("PUT", "/api/appointments/" + id, JSON.writeValueAsString(change));
    }

    private String takeOff(StaffId member) {
        Answer off = owner.post(
                "/api/time-off",
                Map.of("staffIds", List.of(member.toString()), "firstDate", "2031-03-03", "lastDate", "2031-03-05"));
        assertThat(off.status()).as(off.body()).isEqualTo(201);
        return off.json().at("/entries/0/id").asString();
    }

    /** Three days from now. */
    private static Instant at(int hour) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(3, ChronoUnit.DAYS)
                .plus(hour, ChronoUnit.HOURS);
    }

    private static String type(JsonNode change) {
        return change.path("type").asString();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
