package io.horarium.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.horarium.availability.Alternative;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one occurrence of a series fares.
 *
 * @param recurrenceId the start that the rule gives it
 * @param start the start that was asked for
 * @param staffIds who would take it; empty unless it is free
 * @param reason why it cannot be had; absent unless it is a conflict
 * @param alternatives for a conflict, ranked, best first
 */
public record OccurrenceReport(
        Instant recurrenceId,
        Instant start,
        Outcome outcome,
        List<StaffId> staffIds,
        @Nullable Reason reason,
        List<Alternative> alternatives) {

    /** Keeps copies. */
    public OccurrenceReport {
        staffIds = List.copyOf(staffIds);
        alternatives = List.copyOf(alternatives);
    }

    static OccurrenceReport free(Instant recurrenceId, Booked booked) {
        return new OccurrenceReport(recurrenceId, booked.time().start(), Outcome.FREE, booked.staff(), null, List.of());
    }

    static OccurrenceReport free(Instant recurrenceId, Appointment changed) {
        return new OccurrenceReport(
                recurrenceId, changed.time().start(), Outcome.FREE, changed.staff(), null, List.of());
    }

    static OccurrenceReport skipped(Instant recurrenceId) {
        return new OccurrenceReport(recurrenceId, recurrenceId, Outcome.SKIPPED, List.of(), null, List.of());
    }

    static OccurrenceReport conflict(Instant recurrenceId, Instant start, Reason reason) {
        return new OccurrenceReport(recurrenceId, start, Outcome.CONFLICT, List.of(), reason, List.of());
    }

    OccurrenceReport proposing(List<Alternative> proposals) {
        return new OccurrenceReport(recurrenceId, start, outcome, staffIds, reason, proposals);
    }

    boolean isConflict() {
        return outcome == Outcome.CONFLICT;
    }

    /** The three ways. */
    public enum Outcome {
        /** It can be had, or was. */
        @JsonProperty("free")
        FREE,
        /** It cannot. */
        @JsonProperty("conflict")
        CONFLICT,
        /** Nobody wants it. */
        @JsonProperty("skipped")
        SKIPPED
    }
}
