package io.horarium.catalog;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Ceilings;
import io.horarium.platform.Ids;
import io.horarium.platform.Rejected;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The headings of the booking page. Every method expects a transaction of the business. */
@Repository
public class Categories {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Ceilings ceilings;

    Categories(JdbcClient jdbc, JsonMapper json, Ids ids, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.ceilings = ceilings;
    }

    /**
     * A new heading.
     *
     * @throws Rejected when there are a hundred already
     */
    public CategoryId add(BusinessId business, String name, Map<String, ?> translations, int position) {
        ceilings.mustHaveRoom(business, "headings", MOST, """
                select count(*)
                from service_categories
                where business_id = :business
                """);
        CategoryId id = new CategoryId(ids.next());
        write("""
                insert into service_categories (business_id, id, name, translations, position)
                values (:business, :id, :name, cast(:translations as jsonb), :position)
                """, business, id, name, translations, position);
        return id;
    }

    /** Other words or another place for a heading; tells whether the business has it. */
    public boolean change(BusinessId business, CategoryId id, String name, Map<String, ?> translations, int position) {
        return write("""
                update service_categories
                set name = :name,
                    translations = cast(:translations as jsonb),
                    position = :position
                where business_id = :business
                  and id = :id
                """, business, id, name, translations, position);
    }

    /** Takes a heading away; its services stand under none. Tells whether the business had it. */
    public boolean remove(BusinessId business, CategoryId id) {
        jdbc.sql("""
                        update services
                        set category_id = null,
                            version = version + 1
                        where business_id = :business
                          and category_id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .update();
        return jdbc.sql("""
                        delete from service_categories
                        where business_id = :business
                          and id = :id
                        """)
                        .param("business", business.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private boolean write(
            String sql, BusinessId business, CategoryId id, String name, Map<String, ?> translations, int position) {
        return jdbc.sql(sql)
                        .param("business", business.value())
                        .param("id", id.value())
                        .param("name", name)
                        .param("translations", json.writeValueAsString(translations))
                        .param("position", position)
                        .update()
                == 1;
    }
}
