package io.horarium.schedule;

import io.horarium.availability.Refits;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Changes schedules so that no appointment loses its time unnoticed. Each change is one transaction, for all of the staff members or
 * for none: lock them, change, see which appointments lose their time.
 */
@Service
public class ScheduleDesk {

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final StaffRows rows;
    private final ChangeWriter writer;
    private final Orphans orphans;
    private final EntryRows entries;

    ScheduleDesk(
            Tenants tenants,
            Idempotency idempotency,
            StaffRows rows,
            ChangeWriter writer,
            Orphans orphans,
            EntryRows entries) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.rows = rows;
        this.writer = writer;
        this.orphans = orphans;
        this.entries = entries;
    }

    /**
     * Makes a change, or says what it would do.
     *
     * @param staff whose schedules change, at least one
     * @throws Rejected with a {@link ScheduleRejection}, or as not found when a staff member is not one of the business
     */
    public ScheduleOutcome change(
            BusinessId business, Attempt attempt, Set<StaffId> staff, ScheduleChange change, Consent consent) {
        return switch (consent) {
            case REHEARSE -> rehearse(business, staff, change);
            case REFUSE_ORPHANS -> strict(business, attempt, staff, change);
            case ACCEPT_ORPHANS -> accepted(business, attempt, staff, change);
        };
    }

    /**
     * Changes a time block of one of these staff members, or a part of it.
     *
     * @param own whose blocks may be changed
     * @throws Rejected as {@link #change} does, as not found when there is no such block, or as unprocessable when it has no such
     *     part
     */
    public ScheduleOutcome rebook(
            BusinessId business,
            Attempt attempt,
            ScheduleEntryId block,
            BlockPart part,
            EntryScope own,
            Supplier<BlockPlan> plan,
            Consent consent) {
        StaffId member = tenants.read(business, () -> entries.ownerOfBlock(business, block))
                .filter(own::covers)
                .orElseThrow(() -> new Rejected(new NotFound("time block")));
        return change(business, attempt, Set.of(member), new ScheduleChange.Reblock(block, part, plan.get()), consent);
    }

    /**
     * Changes an absence of one of these staff members.
     *
     * @param own whose absences may be changed
     * @throws Rejected as {@link #change} does, or as not found when there is no such absence
     */
    public ScheduleOutcome stayAway(
            BusinessId business,
            Attempt attempt,
            ScheduleEntryId absence,
            EntryScope own,
            Supplier<ScheduleChange.Away> away,
            Consent consent) {
        StaffId member = tenants.read(business, () -> entries.ownerOfTimeOff(business, absence))
                .filter(own::covers)
                .orElseThrow(() -> new Rejected(new NotFound("time off")));
        return change(business, attempt, Set.of(member), new ScheduleChange.AwayInstead(absence, away.get()), consent);
    }

    private ScheduleOutcome strict(BusinessId business, Attempt attempt, Set<StaffId> staff, ScheduleChange change) {
        try {
            return idempotency.once(business, attempt, ScheduleOutcome.class, () -> {
                Orphans.Found found = make(business, staff, change);
                if (found.outcome().orphanCount() > 0) {
                    throw undone(business, found);
                }
                return found.outcome();
            });
        } catch (Undone rolledBack) {
            ScheduleOutcome outcome = rolledBack.outcome();
            throw new Rejected(new ScheduleRejection.WouldOrphan(outcome.orphanCount(), outcome.orphans()));
        }
    }

    /** Where the appointments could go is looked up after the commit, and again for a repeated request. */
    private ScheduleOutcome accepted(BusinessId business, Attempt attempt, Set<StaffId> staff, ScheduleChange change) {
        ScheduleOutcome made = idempotency.once(
                business,
                attempt,
                ScheduleOutcome.class,
                () -> make(business, staff, change).outcome());
        return made.orphans().isEmpty()
                ? made
                : made.with(tenants.read(business, () -> orphans.search(business, made))
                        .run());
    }

    /** Only making the change tells what it does; its transaction is then rolled back. */
    private ScheduleOutcome rehearse(BusinessId business, Set<StaffId> staff, ScheduleChange change) {
        try {
            return tenants.write(business, () -> {
                throw undone(business, make(business, staff, change));
            });
        } catch (Undone rolledBack) {
            return rolledBack.outcome().rehearsed();
        }
    }

    private Orphans.Found make(BusinessId business, Set<StaffId> staff, ScheduleChange change) {
        Map<StaffId, StaffRows.Row> locked = rows.lock(business, staff);
        return orphans.of(business, staff, () -> writer.write(business, locked, change));
    }

    private Undone undone(BusinessId business, Orphans.Found found) {
        return new Undone(found.outcome(), orphans.search(business, found.listed()));
    }

    /** Carries what a change would do out of a transaction that must not be kept. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ScheduleOutcome found;
        private final transient Refits.Search search;

        Undone(ScheduleOutcome found, Refits.Search search) {
            super("undone", null, false, false);
            this.found = found;
            this.search = search;
        }

        /** Searches; the locks are given back by now. */
        ScheduleOutcome outcome() {
            return found.with(search.run());
        }
    }
}
