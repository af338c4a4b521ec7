package io.horarium.appointment.waitlist;

import io.horarium.appointment.HolderKeys;
import io.horarium.appointment.ManageToken;
import io.horarium.kernel.BusinessId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who tells a wish.
 *
 * @param keyHash of the key that they get; absent for the front desk
 * @param network digest of the network from which they tell it; absent for the front desk
 */
record Teller(byte @Nullable [] keyHash, byte @Nullable [] network) {

    static final Teller FRONT_DESK = new Teller(null, null);

    /** Somebody on the booking page. */
    static Teller guest(BusinessId business, ManageToken key, String address) {
        return new Teller(
                key.hash(), HolderKeys.of(business, address, Optional.empty()).address());
    }
}
