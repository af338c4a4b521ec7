package io.horarium.catalog;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Ceilings;
import io.horarium.platform.Ids;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The units of resources and when they are out of use. Every method expects a transaction of the business; the version of the
 * resource grows with each change.
 */
@Repository
public class Units {

    private static final int MOST = 1_000;
    private static final int MOST_DOWNTIMES = 200;

    /** A kind is shown with its units, so it changes with them. */
    private static final String KIND_CHANGED = """
            update resources
            set version = version + 1
            where business_id = :business
              and id in (select resource_id from changed)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Ceilings ceilings;

    Units(JdbcClient jdbc, JsonMapper json, Ids ids, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.ceilings = ceilings;
    }

    /**
     * One more unit of a kind.
     *
     * @throws Rejected when there are a thousand of all kinds already
     */
    public UnitId add(BusinessId business, PoolId pool, String name, Map<String, ?> translations, int position) {
        ceilings.mustHaveRoom(business, "units", MOST, """
                select count(*)
                from resource_units
                where business_id = :business
                """);
        UnitId id = new UnitId(ids.next());
        jdbc.sql("""
                        with changed as (
                          update resources
                          set version = version + 1
                          where business_id = :business
                            and id = :pool
                        )
                        insert into resource_units (business_id, id, resource_id, name, translations, position)
                        values (:business, :id, :pool, :name, cast(:translations as jsonb), :position)
                        """)
                .param("business", business.value())
                .param("pool", pool.value())
                .param("id", id.value())
                .param("name", name)
                .param("translations", json.writeValueAsString(translations))
                .param("position", position)
                .update();
        return id;
    }

    /** Other words or another place for a unit, in use or not. */
    public void change(
            BusinessId business, UnitId id, String name, Map<String, ?> translations, int position, boolean active) {
        jdbc.sql("""
                        with changed as (
                          update resource_units
                          set name = :name,
                              translations = cast(:translations as jsonb),
                              position = :position,
                              active = :active,
                              availability_version = availability_version + 1
                          where business_id = :business
                            and id = :id
                          returning resource_id
                        )
                        """ + KIND_CHANGED)
                .param("business", business.value())
                .param("id", id.value())
                .param("name", name)
                .param("translations", json.writeValueAsString(translations))
                .param("position", position)
                .param("active", active)
                .update();
    }

    /** Takes a unit out of use for good. */
    public void archive(BusinessId business, UnitId id) {
        jdbc.sql("""
                        with changed as (
                          update resource_units
                          set active = false,
                              availability_version = availability_version + 1
                          where business_id = :business
                            and id = :id
                          returning resource_id
                        )
                        """ + KIND_CHANGED)
                .param("business", business.value())
                .param("id", id.value())
                .update();
    }

    /** Deletes a unit that no appointment ever took, with its times out of use. */
    public void delete(BusinessId business, UnitId id) {
        jdbc.sql("""
                        delete from unit_downtimes
                        where business_id = :business
                          and unit_id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        with changed as (
                          delete from resource_units
                          where business_id = :business
                            and id = :id
                          returning resource_id
                        )
                        """ + KIND_CHANGED)
                .param("business", business.value())
                .param("id", id.value())
                .update();
    }

    /** When the unit is out of use, from the moment on, by start; there are at most two hundred. */
    public List<Downtime> downtimes(BusinessId business, UnitId unit, Instant from) {
        return jdbc.sql("""
                        select id, starts_at, ends_at, reason
                        from unit_downtimes
                        where business_id = :business
                          and unit_id = :unit
                          and ends_at > :from
                        order by starts_at, id
                        """)
                .param("business", business.value())
                .param("unit", unit.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Downtime(
                        row.getObject("id", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    /**
     * Takes a unit out of use for a while.
     *
     * @param now from when on the times out of use count
     * @throws Rejected when there are two hundred for this unit already
     */
    public Downtime takeOut(BusinessId business, UnitId unit, Instant start, Instant end, String reason, Instant now) {
        ceilings.mustHaveRoom(
                business,
                "times out of use of a unit",
                MOST_DOWNTIMES,
                () -> downtimes(business, unit, now).size());
        Downtime downtime = new Downtime(ids.next(), start, end, reason);
        jdbc.sql("""
                        insert into unit_downtimes (business_id, id, unit_id, starts_at, ends_at, reason)
                        values (:business, :id, :unit, :start, :end, :reason)
                        """)
                .param("business", business.value())
                .param("id", downtime.id())
                .param("unit", unit.value())
                .param("start", start.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
        return downtime;
    }

    /** Puts it into use again; tells whether it was out. */
    public boolean putBack(BusinessId business, DowntimeId id) {
        return jdbc.sql("""
                        delete from unit_downtimes
                        where business_id = :business
                          and id = :id
                        """)
                        .param("business", business.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
