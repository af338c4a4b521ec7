package io.horarium.schedule;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/** Takes time blocks and absences away. Nobody loses a time by that, so nobody is asked; each is one transaction. */
@Service
public class RemovalDesk {

    private final Tenants tenants;
    private final StaffRows rows;
    private final BlockEdits edits;
    private final EntryRows entries;

    RemovalDesk(Tenants tenants, StaffRows rows, BlockEdits edits, EntryRows entries) {
        this.tenants = tenants;
        this.rows = rows;
        this.edits = edits;
        this.entries = entries;
    }

    /**
     * Takes a time block away, or a part of it.
     *
     * @param own whose blocks may be taken away
     * @throws Rejected as not found, or as unprocessable when it has no such part
     */
    public void removeBlock(BusinessId business, ScheduleEntryId block, BlockPart part, EntryScope own) {
        boolean gone = tenants.write(business, () -> {
            StaffId owner = entries.ownerOfBlock(business, block)
                    .filter(own::covers)
                    .orElseThrow(() -> new Rejected(new NotFound("time block")));
            ZoneId zone = rows.get(business, owner).zone();
            return edits.remove(business, block, zone, part);
        });
        if (!gone) {
            throw new Rejected(new NotFound("time block"));
        }
    }

    /**
     * Takes an absence away.
     *
     * @param own whose absences may be taken away
     * @throws Rejected as not found
     */
    public void removeTimeOff(BusinessId business, ScheduleEntryId absence, EntryScope own) {
        boolean gone = tenants.write(
                business,
                () -> entries.ownerOfTimeOff(business, absence)
                                .filter(own::covers)
                                .isPresent()
                        && entries.removeTimeOff(business, absence));
        if (!gone) {
            throw new Rejected(new NotFound("time off"));
        }
    }
}
