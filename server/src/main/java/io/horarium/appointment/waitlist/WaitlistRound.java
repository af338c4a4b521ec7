package io.horarium.appointment.waitlist;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.platform.JobHandler;
import io.horarium.platform.JobKind;
import io.horarium.platform.Tenants;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Goes through the list of a business and asks whoever comes first about what is free.
 *
 * <p>For the maintainer: a round does not know what was freed, nor by what: cancelled, moved, not taken in time, a block that went,
 * more seats, a date that came within the horizon. It looks at what is free now and was not when somebody came. So it may run at
 * any time, twice, and on two nodes: the start is held under the locks of booking, and the database knows one open offer for each
 * wish and one question for each start. Many who are refused must not keep those behind them waiting for ever, so a round that has
 * asked often enough goes on where it stopped in a job of its own, whatever begins anew meanwhile.
 */
@Component
class WaitlistRound implements JobHandler<WaitlistRound.Look> {

    static final JobKind<Look> KIND = new JobKind<>("waitlist-round", Look.class);

    private final Tenants tenants;
    private final WaitlistBell bell;
    private final WaitlistQueues queues;
    private final RoundRules rules;
    private final ServiceRound services;

    WaitlistRound(Tenants tenants, WaitlistBell bell, WaitlistQueues queues, RoundRules rules, ServiceRound services) {
        this.tenants = tenants;
        this.bell = bell;
        this.queues = queues;
        this.rules = rules;
        this.services = services;
    }

    /**
     * At whose list to look.
     *
     * @param service at which to go on; absent: from the beginning
     * @param after the wish of it that was looked at last
     */
    record Look(
            BusinessId business,
            @Nullable ServiceId service,
            @Nullable EntryId after) {

        /** From the beginning. */
        Look(BusinessId business) {
            this(business, null, null);
        }
    }

    @Override
    public JobKind<Look> kind() {
        return KIND;
    }

    @Override
    public void run(Look look) {
        BusinessId business = look.business();
        // the next look is promised first: whatever becomes of this one, the list is not forgotten
        boolean anybody = tenants.write(business, () -> {
            queues.endOffers(business, rules.now());
            queues.endOver(business, rules.now());
            return bell.ringAgain(business);
        });
        if (anybody) {
            List<ServiceId> wanted = tenants.read(business, () -> queues.services(business, look.service()));
            Patience patience = new Patience();
            for (ServiceId service : wanted) {
                EntryId after = service.equals(look.service()) ? look.after() : null;
                EntryId last = services.ask(business, service, after, patience);
                if (patience.isOver()) {
                    Look rest = new Look(business, service, last);
                    tenants.write(business, () -> bell.goOn(rest));
                    return;
                }
            }
        }
    }
}
