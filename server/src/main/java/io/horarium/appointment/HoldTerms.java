package io.horarium.appointment;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Jobs;
import io.horarium.platform.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may keep how much and for how long, by the rules of the business. Expects a transaction of it. */
@Component
class HoldTerms {

    private final HoldSettings settings;
    private final HoldQuotas quotas;
    private final Jobs jobs;

    HoldTerms(HoldSettings settings, HoldQuotas quotas, Jobs jobs) {
        this.settings = settings;
        this.quotas = quotas;
        this.jobs = jobs;
    }

    /**
     * Lets one more hold in; to be asked before anything is locked.
     *
     * @param replaced a hold that ends with the new one
     * @return by what it is counted
     * @throws Rejected with {@link HoldRejection.TooManyHolds}
     */
    HolderKeys admit(BusinessId business, HoldOrder.Keeper keeper, Optional<Hold> replaced, Instant now) {
        return switch (keeper) {
            case HoldOrder.ForCustomer customer -> HolderKeys.NONE;
            case HoldOrder.ByVisitor(var address, var email) -> {
                HolderKeys keys = HolderKeys.of(business, address, email);
                quotas.admit(business, keys, settings.get(business), replaced, now);
                yield keys;
            }
        };
    }

    Duration length(BusinessId business, HoldOrder.Keeper keeper) {
        return switch (keeper) {
            case HoldOrder.ForCustomer(var customer, var length) -> length;
            case HoldOrder.ByVisitor visitor -> settings.get(business).length();
        };
    }

    /** Has it tidied up when it is over. Nothing depends on that: whoever asks sees by the clock that it is. */
    void promiseEnd(BusinessId business, PlacedHold placed) {
        jobs.schedule(
                HoldExpiry.KIND,
                placed.hold().toString(),
                new HoldExpiry.Ending(business, placed.hold()),
                placed.expiresAt());
    }
}
