package io.horarium.availability.spi;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.Set;

/** What staff members have agreed to. Whoever changes when they work asks here whom the change would hit. */
public interface Commitments {

    /**
     * Pending and confirmed appointments, and holds that run, of these staff members that share a moment with the window, in the
     * order of their starts. One statement, inside the transaction of the caller. Whoever wants to rely on the answer has locked
     * the rows of the staff members before.
     *
     * @param window its start decides which holds have run out
     */
    List<Commitment> within(BusinessId business, Set<StaffId> staff, TimeInterval window);
}
