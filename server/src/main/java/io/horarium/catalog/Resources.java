package io.horarium.catalog;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Ceilings;
import io.horarium.platform.Ids;
import io.horarium.platform.Rejected;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rooms and machines. Every method expects a transaction of the business. */
@Repository
public class Resources {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Ceilings ceilings;

    Resources(JdbcClient jdbc, JsonMapper json, Ids ids, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.ceilings = ceilings;
    }

    /** All of them with their units, by name, in one statement. */
    public List<Resource> list(BusinessId business) {
        return jdbc.sql("""
                        select json_build_object(
                          'id', r.id,
                          'version', r.version,
                          'name', r.name,
                          'translations', r.translations,
                          'units', (
                            select coalesce(json_agg(
                              json_build_object(
                                'id', u.id,
                                'name', u.name,
                                'translations', u.translations,
                                'position', u.position,
                                'active', u.active
                              )
                              order by u.position, u.id
                            ), '[]')
                            from resource_units u
                            where u.business_id = r.business_id
                              and u.resource_id = r.id
                          )
                        )::text as document
                        from resources r
                        where r.business_id = :business
                        order by r.name, r.id
                        """)
                .param("business", business.value())
                .query((row, number) -> json.readValue(row.getString("document"), Resource.class))
                .list();
    }

    /** One of them; empty when the business has no such. */
    public Optional<Resource> find(BusinessId business, PoolId id) {
        return list(business).stream()
                .filter(each -> each.id().equals(id.value()))
                .findFirst();
    }

    /** The kind to which the unit belongs; empty when the business has no such unit. Locks both until the end. */
    public Optional<PoolId> poolOf(BusinessId business, UnitId unit) {
        return jdbc.sql("""
                        select r.id
                        from resource_units u
                        join resources r on r.business_id = u.business_id and r.id = u.resource_id
                        where u.business_id = :business
                          and u.id = :unit
                        for update
                        """)
                .param("business", business.value())
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(PoolId::new);
    }

    /**
     * A new kind without units.
     *
     * @throws Rejected when there are a hundred already
     */
    public PoolId add(BusinessId business, String name, Map<String, ?> translations) {
        ceilings.mustHaveRoom(business, "kinds of resources", MOST, """
                select count(*)
                from resources
                where business_id = :business
                """);
        PoolId id = new PoolId(ids.next());
        jdbc.sql("""
                        insert into resources (business_id, id, name, translations)
                        values (:business, :id, :name, cast(:translations as jsonb))
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("name", name)
                .param("translations", json.writeValueAsString(translations))
                .update();
        return id;
    }

    /** Other words for a kind. */
    public void rename(BusinessId business, PoolId id, String name, Map<String, ?> translations) {
        jdbc.sql("""
                        update resources
                        set version = version + 1,
                            name = :name,
                            translations = cast(:translations as jsonb)
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("name", name)
                .param("translations", json.writeValueAsString(translations))
                .update();
    }

    /** Whether a unit belongs to it, or a service needs it. */
    public boolean isUsed(BusinessId business, PoolId id) {
        return jdbc.sql("""
                        select exists (
                          select from resource_units where business_id = :business and resource_id = :id
                          union all
                          select from service_resources where business_id = :business and resource_id = :id
                        )
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Deletes a kind that nothing uses. */
    public void delete(BusinessId business, PoolId id) {
        jdbc.sql("""
                        delete from resources
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .update();
    }
}
