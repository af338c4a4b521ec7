package io.horarium.catalog;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The staff of a business. Every method expects a transaction of that business. */
@Repository
public class StaffMembers {

    private final JdbcClient jdbc;

    StaffMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All who work here now, in the order of the business. */
    public List<StaffMember> list(BusinessId business) {
        return jdbc.sql("""
                        select id, name, title, known_for, languages, hue, zone, position, translations
                        from staff_members
                        where business_id = :business
                          and active
                        order by position, id
                        """)
                .param("business", business.value())
                .query(StaffMembers::member)
                .list();
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        String zone = row.getString("zone");
        return new StaffMember(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                row.getString("known_for"),
                row.getString("languages"),
                row.getInt("hue"),
                zone == null ? null : ZoneId.of(zone),
                row.getInt("position"),
                Columns.translations(row));
    }
}
