package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.JobHandler;
import io.horarium.platform.JobKind;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tidies up after a hold that ran out: says so in the history, and to whoever waits for the time. */
@Component
class HoldExpiry implements JobHandler<HoldExpiry.Ending> {

    static final JobKind<Ending> KIND = new JobKind<>("end-hold", Ending.class);

    private final Tenants tenants;
    private final Occupancies occupancies;
    private final HoldEnds ends;
    private final Clock clock;

    HoldExpiry(Tenants tenants, Occupancies occupancies, HoldEnds ends, Clock clock) {
        this.tenants = tenants;
        this.occupancies = occupancies;
        this.ends = ends;
        this.clock = clock;
    }

    /** Which hold. */
    record Ending(BusinessId business, HoldId hold) {}

    @Override
    public JobKind<Ending> kind() {
        return KIND;
    }

    @Override
    public void run(Ending ending) {
        tenants.write(ending.business(), () -> {
            ends.find(ending.business(), ending.hold()).ifPresent(hold -> end(ending.business(), hold));
            return ending;
        });
    }

    private void end(BusinessId business, Hold hold) {
        Instant now = clock.instant();
        switch (hold.state()) {
            case TAKEN, RELEASED -> {}
            // somebody else met it first, and had no time to tell
            case EXPIRED -> ends.tell(business, hold);
            case RUNNING -> {
                if (!hold.until().isAfter(now)) {
                    occupancies.lock(business, Claim.of(hold.staff(), hold.units()));
                    ends.end(business, hold, Hold.State.EXPIRED, Actor.SYSTEM, now);
                }
            }
        }
    }
}
