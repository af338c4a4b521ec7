package io.horarium.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A studio on two nodes: Layla and Omar work Monday to Friday from nine to five in Dubai. Layla gives the session that is looked
 * at, an hour each hour; both give the treatment.
 */
final class House {

    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");
    private static final JsonMapper JSON = JsonMapper.shared();

    final TestStudio studio;
    final TestClock clock;
    final Browser owner;
    private final Described described;
    private final int port;
    final StaffId layla;
    final StaffId omar;
    final ServiceId session;
    final ServiceId treatment;

    House(TestStudio studio, TestClock clock, Described described, int port) {
        this.studio = studio;
        this.clock = clock;
        this.described = described;
        this.port = port;
        this.layla = studio.staff("Layla");
        this.omar = studio.staff("Omar");
        this.session = studio.service(Map.of(), layla);
        this.treatment = studio.service(Map.of("name", "Treatment"), layla, omar);
        this.owner = new Browser(port);
        assertThat(owner.signIn(studio.tenant().ownerEmail()).status()).isEqualTo(200);
    }

    static Instant at(String date, String time) {
        return LocalDate.parse(date).atTime(LocalTime.parse(time)).atZone(DUBAI).toInstant();
    }

    /** The moment of Monday. */
    static String monday(String time) {
        return at(Change.MONDAY, time).toString();
    }

    /** A confirmed hour of Layla's on Monday. */
    AppointmentId booked(ServiceId service, String time) {
        return studio.appointment(service, layla, at(Change.MONDAY, time), 60);
    }

    Answer post(String path, Map<String, Object> body) {
        return owner.post(path, body);
    }

    Answer put(String path, Map<String, Object> body) {
        return owner.send("PUT", path, JSON.writeValueAsString(body));
    }

    Answer delete(String path) {
        return owner.send("DELETE", path, null);
    }

    /** What a customer sends to book the session. */
    Map<String, Object> order(String time) {
        return order(time, "noor@example.test");
    }

    private Map<String, Object> order(String time, String email) {
        return Map.of(
                "serviceId", session.toString(),
                "start", monday(time),
                "customer", Map.of("name", "Noor Haddad", "email", email));
    }

    /** Books on the booking page. */
    Answer visit(String time) {
        return visit(time, "noor@example.test");
    }

    Answer visit(String time, String email) {
        Map<String, Object> wish = new HashMap<>(order(time, email));
        wish.put("timezone", "Asia/Dubai");
        return owner.post("/api/public/booking/" + studio.slug() + "/book", wish);
    }

    /** Keeps a start on the booking page. */
    Answer hold(String time) {
        return owner.post(
                "/api/public/booking/" + studio.slug() + "/holds",
                Map.of("serviceId", session.toString(), "start", monday(time), "timezone", "Asia/Dubai"));
    }

    /** Brings an hour of Layla's on Monday in from a file. */
    Answer bringIn(String time) {
        String file = "Service,Staff,Date,Time,Customer,E-mail\nTreatment,Layla," + Change.MONDAY + "," + time
                + ",Noor Haddad,noor@example.test\n";
        return owner.upload(
                "/api/imports?kind=appointments", "text/csv", file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The key of somebody who has just booked on the booking page. */
    String visited(String time) {
        return visit(time).json().path("manageToken").asString();
    }

    /** Changes fields of a document as a person would: reads it, and sends all of it with these. */
    Answer edit(String path, String operation, Map<String, Object> changes) {
        JsonNode read = owner.get(path).json();
        JsonNode settings = read.path("settings").isObject() ? read.path("settings") : read;
        Set<String> fields = described.fields(operation);
        Map<String, Object> body = new HashMap<>();
        settings.properties().stream()
                .filter(each -> fields.contains(each.getKey()))
                .forEach(each -> body.put(each.getKey(), each.getValue()));
        body.putAll(changes);
        return put(path, body);
    }

    Answer editSession(String field, Object value) {
        return edit("/api/services/" + session, "PUT /api/services/{id}", Map.of(field, value));
    }

    Answer editBusiness(String field, Object value) {
        return edit("/api/business", "PUT /api/business", Map.of(field, value));
    }

    Answer editLayla(String field, Object value) {
        return edit("/api/staff/" + layla, "PUT /api/staff/{id}", Map.of(field, value));
    }

    /** Another document of Layla's hours. */
    Answer keep(String field, List<Map<String, Object>> entries) {
        return edit("/api/staff/" + layla + "/schedule", "PUT /api/staff/{id}/schedule", Map.of(field, entries));
    }

    /** One more session of the owner. */
    void signInElsewhere() {
        new Browser(port).signIn(studio.tenant().ownerEmail());
    }

    /** Somebody of the team, by the id of their login. */
    String colleague() {
        Answer invited =
                post("/api/users/invitations", Map.of("email", "maha@" + studio.slug() + ".test", "role", "STAFF"));
        Browser maha = new Browser(port);
        maha.get("/api/session");
        Answer joined = maha.post(
                "/api/invitations/" + invited.json().path("token").asString(),
                Map.of("name", "Maha Said", "password", "a password of her own"));
        return joined.json().at("/user/id").asString();
    }

    /** Rooms that the session needs, the first of them taken on Monday at nine. */
    List<UnitId> rooms(String... names) {
        List<UnitId> rooms = studio.units(session, 1, false, names);
        studio.appointment(
                treatment,
                List.of(omar),
                rooms.subList(0, 1),
                io.horarium.engine.time.TimeInterval.startingAt(
                        at(Change.MONDAY, "09:00"), java.time.Duration.ofHours(1)),
                Map.of());
        return rooms;
    }

    String resource() {
        return owner.get("/api/resources").json().at("/resources/0/id").asString();
    }

    void set(String table, String assignment) {
        studio.change("update " + table + " set " + assignment + " where business_id = :business", Map.of());
    }

    /**
     * What a visitor of a node sees: the starts of the grid, seats in brackets. The other questions have to say the same.
     */
    String seen(Browser visitor, String date) {
        Answer grid = visitor.get(
                "/api/public/booking/" + studio.slug() + "/availability?days=1&serviceId=" + session + "&date=" + date);
        Answer day = visitor.post(
                "/api/services/" + session + "/availability", Map.of("date", date, "timezone", "Asia/Dubai"));
        Answer month = visitor.get("/api/services/" + session + "/calendar-availability?timezone=Asia/Dubai&month="
                + date.substring(0, 7));
        if (grid.status() != 200) {
            return grid.problem();
        }
        JsonNode slots = grid.json().at("/days/0/slots");
        assertThat(texts(day.json().path("availableInstants"), JsonNode::asString))
                .isEqualTo(texts(slots, slot -> slot.path("start").asString()));
        assertThat(month.json()
                        .path("availableDates")
                        .valueStream()
                        .filter(each -> each.path("date").asString().equals(date))
                        .mapToInt(each -> each.path("availableSlots").asInt())
                        .sum())
                .isEqualTo(slots.size());
        return texts(slots, House::slot);
    }

    private static String slot(JsonNode slot) {
        String time = Instant.parse(slot.path("start").asString())
                .atZone(DUBAI)
                .toLocalTime()
                .toString();
        return slot.path("seatsLeft").isNull()
                ? time
                : time + "(" + slot.path("seatsLeft").asInt() + ")";
    }

    private static String texts(JsonNode array, Function<JsonNode, String> text) {
        return String.join(" ", array.valueStream().map(text).toList());
    }
}
