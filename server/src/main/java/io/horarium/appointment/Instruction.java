package io.horarium.appointment;

import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/** What to do about one occurrence of a series that is made. */
public sealed interface Instruction {

    /** Leave it out. */
    record Skip() implements Instruction {}

    /**
     * Take another start or somebody else for it.
     *
     * @param start empty: the one of the rule
     * @param staff empty: the one of the series
     */
    record Move(Optional<Instant> start, Optional<StaffId> staff) implements Instruction {}
}
