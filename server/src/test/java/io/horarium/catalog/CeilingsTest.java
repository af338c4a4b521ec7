package io.horarium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is listed without pages cannot grow without end. */
@ServerTest
class CeilingsTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    TestStudio studio;
    Browser owner;

    @BeforeEach
    void open() {
        studio = studios.create();
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
    }

    @Test
    void thereAreFiveHundredServices() {
        fill("services", "(business_id, id, name, duration_minutes)", "'Service ' || n, 60", 499);
        String archived = id(owner.post("/api/services", service()));
        refuses(owner.post("/api/services", service()), 500);

        studio.change(
                "update services set active = false where business_id = :business and id = cast(:id as uuid)",
                Map.of("id", archived));
        assertThat(owner.post("/api/services", service()).status()).isEqualTo(201);
        refuses(owner.send("PUT", "/api/services/" + archived, service()), 500);
        assertThat(owner.get("/api/services").json().path("services")).hasSize(500);
    }

    @Test
    void thereAreTwoHundredStaffMembers() {
        fill("staff_members", "(business_id, id, name)", "'Member ' || n", 199);
        assertThat(owner.post("/api/staff", Map.of("name", "The last one")).status())
                .isEqualTo(201);

        refuses(owner.post("/api/staff", Map.of("name", "One too many")), 200);
        assertThat(owner.get("/api/staff").json().path("staff")).hasSize(200);
    }

    @Test
    void ofTwoWhoAddTheLastOneAtOnceOneIsRefused() throws Exception {
        fill("staff_members", "(business_id, id, name)", "'Member ' || n", 199);
        List<Callable<Integer>> adding = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            adding.add(
                    () -> owner.post("/api/staff", Map.of("name", "Somebody")).status());
        }

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> answer : people.invokeAll(adding)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void thereAreAHundredHeadingsAndKindsAndAThousandUnits() {
        fill("service_categories", "(business_id, id, name)", "'Heading ' || n", 100);
        refuses(owner.post("/api/categories", Map.of("name", "One too many")), 100);

        String rooms = id(owner.post("/api/resources", Map.of("name", "Rooms")));
        fill("resource_units", "(business_id, id, resource_id, name)", "'" + rooms + "'::uuid, 'Room ' || n", 999);
        id(owner.post("/api/resources/" + rooms + "/units", Map.of("name", "The last one")));
        String unit =
                owner.get("/api/resources/" + rooms).json().at("/units/0/id").asString();
        refuses(owner.post("/api/resources/" + rooms + "/units", Map.of("name", "One too many")), 1000);

        fill("resources", "(business_id, id, name)", "'Kind ' || n", 99);
        refuses(owner.post("/api/resources", Map.of("name", "One too many")), 100);

        fill(
                "unit_downtimes",
                "(business_id, id, unit_id, starts_at, ends_at)",
                "'" + unit + "'::uuid, now() + make_interval(days => n), now() + make_interval(days => n, hours => 1)",
                200);
        String downtimes = "/api/units/" + unit + "/downtimes";
        Map<String, String> more = Map.of("start", "2027-01-04T05:00:00Z", "end", "2027-01-04T06:00:00Z");
        refuses(owner.post(downtimes, more), 200);
        assertThat(owner.post(downtimes + "?dryRun=true", more).status()).isEqualTo(201);
        assertThat(owner.get(downtimes).json().path("downtimes")).hasSize(200);
    }

    @Test
    void thereAreTwoHundredTemplates() {
        fill("availability_templates", "(business_id, id, name, weekly)", "'Template ' || n, '[]'::jsonb", 200);

        refuses(owner.post("/api/availability-templates", Map.of("name", "One too many", "weekly", List.of())), 200);
    }

    private void fill(String table, String columns, String values, int count) {
        studio.change(
                "insert into " + table + " " + columns + " select :business, gen_random_uuid(), " + values
                        + " from generate_series(1, :count) n",
                Map.of("count", count));
    }

    private static void refuses(Answer answer, int most) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("limit-reached");
        assertThat(answer.json().path("most").intValue()).isEqualTo(most);
    }

    private static String id(Answer made) {
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asString();
    }

    private static String service() {
        return "{\"name\": \"Massage\", \"durationMinutes\": 60, \"price\": {\"amount\": 100, \"currency\": \"AED\"}}";
    }
}
