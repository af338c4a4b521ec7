package io.horarium.appointment.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some customers, by name.
 *
 * @param customers at most {@value CustomerBook#PAGE}
 * @param nextCursor where the next ones begin; absent when these are the last
 */
public record CustomerPage(
        List<KnownCustomer> customers, @Nullable String nextCursor) {

    /** Keeps a copy. */
    public CustomerPage {
        customers = List.copyOf(customers);
    }
}
