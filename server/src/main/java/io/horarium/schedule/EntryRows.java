package io.horarium.schedule;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Time blocks and absences that are there, by their ids. Every method expects a transaction of the business. */
@Repository
class EntryRows {

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose time block it is. */
    Optional<StaffId> ownerOfBlock(BusinessId business, ScheduleEntryId block) {
        return owner("""
                select staff_id
                from time_blocks
                where business_id = :business
                  and id = :id
                """, business, block);
    }

    /** Whose absence it is. */
    Optional<StaffId> ownerOfTimeOff(BusinessId business, ScheduleEntryId absence) {
        return owner("""
                select staff_id
                from time_off
                where business_id = :business
                  and id = :id
                """, business, absence);
    }

    /** Takes a time block away; tells whether it was there. */
    boolean removeBlock(BusinessId business, ScheduleEntryId block) {
        return remove("""
                delete from time_blocks
                where business_id = :business
                  and id = :id
                """, business, block);
    }

    /** Takes an absence away; tells whether it was there. */
    boolean removeTimeOff(BusinessId business, ScheduleEntryId absence) {
        return remove("""
                delete from time_off
                where business_id = :business
                  and id = :id
                """, business, absence);
    }

    private Optional<StaffId> owner(String sql, BusinessId business, ScheduleEntryId entry) {
        return jdbc.sql(sql)
                .param("business", business.value())
                .param("id", entry.value())
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    private boolean remove(String sql, BusinessId business, ScheduleEntryId entry) {
        return jdbc.sql(sql)
                        .param("business", business.value())
                        .param("id", entry.value())
                        .update()
                == 1;
    }
}
