package io.horarium.appointment.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer and when they came.
 *
 * @param visits the latest starts first, at most {@value CustomerBook#MOST_VISITS}
 * @param moreVisits whether there are older ones
 * @param visitsCursor where the older ones begin; absent when there are none
 */
public record CustomerFile(
        KnownCustomer customer,
        List<Visit> visits,
        boolean moreVisits,
        @Nullable String visitsCursor) {

    /** Keeps a copy. */
    public CustomerFile {
        visits = List.copyOf(visits);
    }
}
