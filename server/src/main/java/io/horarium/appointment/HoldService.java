package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps starts for visitors, each in one transaction, and the rules for that. */
@Service
public class HoldService {

    private final Turns turns;
    private final Tenants tenants;
    private final HoldDesk desk;
    private final HoldSettings settings;
    private final Clock clock;

    HoldService(Turns turns, Tenants tenants, HoldDesk desk, HoldSettings settings, Clock clock) {
        this.turns = turns;
        this.tenants = tenants;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps a start.
     *
     * @throws Rejected with an {@link AppointmentRejection}, or as not found when the business has no such service, or the
     *     service no such staff member or unit
     */
    public PlacedHold place(BusinessId business, Attempt attempt, HoldOrder order) {
        return place(business, attempt, order, PlacedHold.class, Function.identity());
    }

    /**
     * Keeps a start, and does what belongs to it in the same transaction.
     *
     * @param type of the answer; it is kept as JSON for a repeated request
     * @param with is done again when a race is lost, so it must have no effect but on the database
     * @throws Rejected as for the hold alone
     */
    public <T> T place(
            BusinessId business, Attempt attempt, HoldOrder order, Class<T> type, Function<PlacedHold, T> with) {
        return turns.take(
                business,
                attempt,
                type,
                () -> with.apply(desk.place(business, order, clock.instant())),
                () -> desk.alternatives(business, order));
    }

    /**
     * Gives back what was kept; to do so twice changes nothing.
     *
     * @throws Rejected as not found when there never was such a hold
     */
    public void release(BusinessId business, HoldId hold) {
        tenants.write(business, () -> {
            desk.release(business, hold, HoldDesk.visitor(), clock.instant());
            return hold;
        });
    }

    /** The rules of the business. */
    public HoldRules rules(BusinessId business) {
        return tenants.read(business, () -> settings.get(business));
    }

    /**
     * Puts these rules in the place of the old ones; holds that run keep their end.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @throws Rejected as stale
     */
    public HoldRules change(BusinessId business, @Nullable String ifMatch, HoldRules wanted) {
        return tenants.write(business, () -> {
            HoldRules before = settings.get(business);
            Revision.check(ifMatch, before.version(), "rules for holds");
            HoldRules next =
                    new HoldRules(wanted.holdMinutes(), wanted.perAddress(), wanted.perContact(), before.version());
            if (!settings.put(business, next)) {
                Revision.check(
                        Revision.tag(before.version()), settings.get(business).version(), "rules for holds");
            }
            return settings.get(business);
        });
    }
}
