package io.horarium.schedule;

import java.time.LocalDate;

/** Which occurrences of a time block somebody means. */
public sealed interface BlockPart {

    /** All of them; of a block that does not return the only one. */
    record All() implements BlockPart {}

    /**
     * One alone.
     *
     * @param date the one that its rule gives it, on the wall clock of the staff member
     */
    record This(LocalDate date) implements BlockPart {}

    /**
     * One and those after it.
     *
     * @param first the date that its rule gives to the first of them
     */
    record Following(LocalDate first) implements BlockPart {}
}
