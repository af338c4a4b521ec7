package io.horarium.appointment.waitlist;

import io.horarium.business.Businesses;
import io.horarium.kernel.BusinessId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether the list may ask anybody at this moment. Expects a transaction of the business. */
@Component
class RoundRules {

    private final WaitlistSettings settings;
    private final Businesses businesses;
    private final Clock clock;

    RoundRules(WaitlistSettings settings, Businesses businesses, Clock clock) {
        this.settings = settings;
        this.businesses = businesses;
        this.clock = clock;
    }

    WaitlistRules get(BusinessId business) {
        return settings.get(business);
    }

    Instant now() {
        return clock.instant();
    }

    boolean mayAsk(BusinessId business) {
        WaitlistRules rules = settings.get(business);
        return rules.automatic()
                && !rules.isQuietAt(
                        clock.instant().atZone(businesses.get(business).zone()).toLocalTime());
    }
}
