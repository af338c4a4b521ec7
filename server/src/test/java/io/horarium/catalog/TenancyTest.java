package io.horarium.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Tenants;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With the filters of the application removed, the database still shows a business nothing but its own. */
@ServerTest
class TenancyTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T08:00:00Z");

    @Autowired
    TestStudios studios;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    TestStudio studio;
    TestStudio other;
    ServiceId service;

    @BeforeEach
    void open() {
        studio = studios.create();
        other = studios.create();
        StaffId layla = studio.staff("Layla");
        service = studio.service(Map.of(), layla);
        UnitId room = studio.units(service, 1, false, "Room").getFirst();
        studio.insert("service_categories", Map.of("id", UUID.randomUUID(), "name", "Body"));
        studio.insert("holidays", Map.of("date", LocalDate.parse("2026-12-02"), "name", "National Day"));
        studio.insert("date_exceptions", Map.of("staff_id", layla.value(), "date", LocalDate.parse("2026-12-24")));
        studio.insert(
                "time_off",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "staff_id",
                        layla.value(),
                        "starts_at",
                        NOON,
                        "ends_at",
                        NOON.plusHours(1)));
        studio.insert(
                "time_blocks",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "staff_id",
                        layla.value(),
                        "starts_at",
                        NOON,
                        "ends_at",
                        NOON.plusHours(1)));
        studio.insert(
                "travel",
                Map.of(
                        "id", UUID.randomUUID(),
                        "staff_id", layla.value(),
                        "first_date", LocalDate.parse("2026-12-24"),
                        "last_date", LocalDate.parse("2026-12-26"),
                        "zone", "Europe/Berlin"));
        studio.insert(
                "unit_downtimes",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "unit_id",
                        room.value(),
                        "starts_at",
                        NOON,
                        "ends_at",
                        NOON.plusHours(1)));
        studio.appointment(service, layla, Instant.parse("2026-11-24T05:00:00Z"), 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service_categories", "staff_members", "services", "service_staff", "resources", "resource_units",
                "service_resources", "unit_downtimes", "availability_blocks", "date_exceptions", "time_off",
                        "time_blocks",
                "travel", "holidays", "appointments", "appointment_staff", "appointment_occupancies"
            })
    void tableShowsNoRowOfAnotherBusiness(String table) {
        String everything = "select count(*) from " + table;

        assertThat(tenants.<Long>read(studio.business(), () -> count(everything)))
                .isPositive();
        assertThat(tenants.<Long>read(other.business(), () -> count(everything)))
                .isZero();
    }

    @Test
    void rowOfAnotherBusinessCanNeitherBeChangedNorMade() {
        assertThat(tenants.<Integer>write(
                        other.business(),
                        () -> jdbc.sql("update services set name = 'Mine now'").update()))
                .isZero();
        assertThatThrownBy(() -> tenants.<Integer>write(
                        other.business(),
                        () -> jdbc.sql(
                                        "insert into staff_members (business_id, id, name) values (:foreign, :id, 'Spy')")
                                .param("foreign", studio.business().value())
                                .param("id", UUID.randomUUID())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void doorOfAServiceOpensThatServiceOnly() {
        studio.service(Map.of());

        List<UUID> seen = tenants.door(
                service.toString(),
                () -> jdbc.sql("select id from services").query(UUID.class).list());

        assertThat(seen).containsExactly(service.value());
        assertThat(tenants.<Long>door(service.toString(), () -> count("select count(*) from staff_members")))
                .isZero();
    }

    private Long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
