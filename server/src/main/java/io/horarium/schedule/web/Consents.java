package io.horarium.schedule.web;

import io.horarium.identity.CurrentUser;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.schedule.Consent;
import io.horarium.schedule.EntryScope;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Who may change what, and what may happen to appointments. */
final class Consents {

    private Consents() {}

    static Consent of(boolean dryRun, @Nullable Boolean acceptOrphans) {
        if (dryRun) {
            return Consent.REHEARSE;
        }
        return Boolean.TRUE.equals(acceptOrphans) ? Consent.ACCEPT_ORPHANS : Consent.REFUSE_ORPHANS;
    }

    /** Managers change everybody's schedule, others their own. */
    static EntryScope scope(CurrentUser user) {
        return user.isManager() ? new EntryScope.Everybody() : new EntryScope.Own(user.staff());
    }

    /**
     * Goes on for whoever may change all of these.
     *
     * @throws Rejected as not found: others' schedules are not there for staff
     */
    static void mayChange(CurrentUser user, Collection<StaffId> staff) {
        EntryScope scope = scope(user);
        if (!staff.stream().allMatch(scope::covers)) {
            throw new Rejected(new NotFound("staff member"));
        }
    }
}
