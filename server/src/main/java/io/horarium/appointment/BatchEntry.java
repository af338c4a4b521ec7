package io.horarium.appointment;

import io.horarium.kernel.Rejection;
import java.util.Optional;

/** What became of one of many orders. */
public sealed interface BatchEntry {

    /** It stands in the diary, as far as the transaction goes. */
    record Made(Booked booked) implements BatchEntry {}

    /**
     * It cannot be had.
     *
     * @param rejection why
     * @param obstacle the appointment that stands in the way, where one staff member was wanted and one does
     */
    record Refused(Rejection rejection, Optional<Reference> obstacle) implements BatchEntry {}
}
