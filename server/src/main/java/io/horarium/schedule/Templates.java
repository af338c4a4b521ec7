package io.horarium.schedule;

import io.horarium.catalog.WindowText;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Ceilings;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Templates of weekly hours. Every method expects a transaction of the business. */
@Repository
public class Templates {

    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Ceilings ceilings;

    Templates(JdbcClient jdbc, Ids ids, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.ceilings = ceilings;
    }

    /** All of them by name; there are at most two hundred. */
    public List<Template> list(BusinessId business) {
        return jdbc.sql("""
                        select id, name, weekly::text as weekly, version
                        from availability_templates
                        where business_id = :business
                        order by name, id
                        """)
                .param("business", business.value())
                .query(Templates::template)
                .list();
    }

    /**
     * One of them.
     *
     * @throws Rejected as not found
     */
    public Template get(BusinessId business, TemplateId id) {
        return find(business, id, false).orElseThrow(Templates::missing);
    }

    /**
     * Makes one.
     *
     * @throws Rejected when there are as many as there may be, or one of this name
     */
    public Template add(BusinessId business, String name, List<WeeklyWindow> weekly) {
        ceilings.mustHaveRoom(
                business, "availability templates", MOST, () -> list(business).size());
        Template made = new Template(new TemplateId(ids.next()), name, weekly, 1);
        int rows = jdbc.sql("""
                        insert into availability_templates (business_id, id, name, weekly)
                        values (:business, :id, :name, cast(:weekly as jsonb))
                        on conflict do nothing
                        """)
                .param("business", business.value())
                .param("id", made.id().value())
                .param("name", name)
                .param("weekly", text(weekly))
                .update();
        if (rows == 0) {
            throw new Rejected(new ScheduleRejection.TemplateExists(name));
        }
        return made;
    }

    /**
     * Changes one.
     *
     * @param seen the version that was edited; empty: whatever it is now
     * @throws Rejected as not found, when it was changed meanwhile, or when another one has this name
     */
    public Template replace(
            BusinessId business, TemplateId id, OptionalLong seen, String name, List<WeeklyWindow> weekly) {
        Template now = find(business, id, true).orElseThrow(Templates::missing);
        if (seen.isPresent() && seen.getAsLong() != now.version()) {
            throw new Rejected(new Stale("template", now.version()));
        }
        Template next = new Template(id, name, weekly, now.version() + 1);
        int rows = jdbc.sql("""
                        update availability_templates
                        set name = :name,
                            weekly = cast(:weekly as jsonb),
                            version = :version
                        where business_id = :business
                          and id = :id
                          and not exists (
                            select
                            from availability_templates other
                            where other.business_id = :business
                              and other.name = :name
                              and other.id <> :id
                          )
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("name", name)
                .param("weekly", text(weekly))
                .param("version", next.version())
                .update();
        if (rows == 0) {
            throw new Rejected(new ScheduleRejection.TemplateExists(name));
        }
        return next;
    }

    /**
     * Takes one away; the hours of those who got them stay.
     *
     * @throws Rejected as not found
     */
    public void remove(BusinessId business, TemplateId id) {
        int rows = jdbc.sql("""
                        delete from availability_templates
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .update();
        if (rows == 0) {
            throw missing();
        }
    }

    private Optional<Template> find(BusinessId business, TemplateId id, boolean locking) {
        return jdbc.sql("""
                        select id, name, weekly::text as weekly, version
                        from availability_templates
                        where business_id = :business
                          and id = :id
                        """ + (locking ? "for no key update" : ""))
                .param("business", business.value())
                .param("id", id.value())
                .query(Templates::template)
                .optional();
    }

    private static Rejected missing() {
        return new Rejected(new NotFound("availability template"));
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        List<Row> rows = JsonMapper.shared().readValue(row.getString("weekly"), ROWS);
        return new Template(
                new TemplateId(row.getObject("id", UUID.class)),
                row.getString("name"),
                rows.stream().map(Row::toWindow).toList(),
                row.getLong("version"));
    }

    private static String text(List<WeeklyWindow> weekly) {
        return JsonMapper.shared()
                .writeValueAsString(weekly.stream().map(Row::of).toList());
    }

    /** A window as it is stored. */
    private record Row(String kind, String day, List<String> window, String label) {

        static Row of(WeeklyWindow each) {
            return new Row(each.kind().name(), each.day().name(), WindowText.write(each.window()), each.label());
        }

        WeeklyWindow toWindow() {
            return new WeeklyWindow(
                    WeeklyWindow.Kind.valueOf(kind), DayOfWeek.valueOf(day), WindowText.read(window), label);
        }
    }
}
