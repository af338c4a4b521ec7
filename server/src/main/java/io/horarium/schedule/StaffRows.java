package io.horarium.schedule;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Locks the rows of staff members whose schedule changes.
 *
 * <p>For the maintainer: a booking locks the same rows, in the order of their ids too, before it asks whether a time is free. So of
 * a time block and a booking that race for one stretch one waits for the other: the booking then finds the block and is refused, or
 * the change of the schedule finds the appointment and says so. No constraint stands behind this, because a block over an
 * appointment is allowed where somebody accepts it.
 */
@Repository
class StaffRows {

    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks them until the end of the transaction, whatever their order in the argument.
     *
     * @throws Rejected as not found when one of them is not a staff member of the business
     */
    Map<StaffId, Row> lock(BusinessId business, Set<StaffId> staff) {
        Map<StaffId, Row> rows = read(business, staff, true);
        if (rows.size() < staff.size()) {
            throw new Rejected(new NotFound("staff member"));
        }
        return rows;
    }

    /**
     * The row of one staff member.
     *
     * @throws Rejected as not found
     */
    Row get(BusinessId business, StaffId member) {
        Row row = read(business, Set.of(member), false).get(member);
        if (row == null) {
            throw new Rejected(new NotFound("staff member"));
        }
        return row;
    }

    private Map<StaffId, Row> read(BusinessId business, Set<StaffId> staff, boolean locking) {
        Map<StaffId, Row> rows = new LinkedHashMap<>();
        jdbc.sql("""
                        select m.id, m.schedule_version, coalesce(m.zone, b.zone) as zone
                        from staff_members m
                        join businesses b on b.id = m.business_id
                        where m.business_id = :business
                          and m.id = any(:staff)
                        order by m.id
                        """ + (locking ? "for no key update of m" : ""))
                .param("business", business.value())
                .param("staff", staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(row -> {
                    rows.put(
                            new StaffId(row.getObject("id", UUID.class)),
                            new Row(row.getLong("schedule_version"), ZoneId.of(row.getString("zone"))));
                });
        return rows;
    }

    /**
     * What a change has to know of a staff member.
     *
     * @param version of the schedule as a document
     */
    record Row(long version, ZoneId zone) {}
}
