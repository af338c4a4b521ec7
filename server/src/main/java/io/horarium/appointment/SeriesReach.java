package io.horarium.appointment;

import io.horarium.catalog.Offering;
import java.util.OptionalInt;

/** The horizon is there for visitors; what the staff agree on for the coming two years lies beyond most horizons. */
final class SeriesReach {

    // two years, one of them a leap year, and a month for those that are moved
    private static final int DAYS = 731 + 31;

    private SeriesReach() {}

    /** The same service with a horizon behind which no series reaches. */
    static Offering of(Offering offering) {
        return offering.withPolicy(offering.policy().withLead(offering.policy().noticeMinutes(), OptionalInt.of(DAYS)));
    }
}
