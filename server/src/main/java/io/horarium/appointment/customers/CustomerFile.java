package io.horarium.appointment.customers;

import java.util.List;

/**
 * A customer and when they came.
 *
 * @param visits the latest starts first, at most {@value CustomerBook#MOST_VISITS}
 * @param moreVisits whether there are older ones
 */
public record CustomerFile(KnownCustomer customer, List<Visit> visits, boolean moreVisits) {

    /** Keeps a copy. */
    public CustomerFile {
        visits = List.copyOf(visits);
    }
}
