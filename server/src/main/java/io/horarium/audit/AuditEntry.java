package io.horarium.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction did to one thing.
 *
 * @param id tells it from others
 * @param kind what sort of thing and what became of it, for example {@code service.changed}
 * @param operation of the API, or the kind of a job; absent for what was done by hand
 * @param fields what changed, by name, also where no value may be told; none of what is new or gone as a whole
 * @param before values that may be told, as they were
 * @param after values that may be told, as they became
 * @param network where the request came from, cut to what many share; absent for a job
 */
public record AuditEntry(
        String id,
        Instant at,
        String kind,
        Subject subject,
        Doer actor,
        @Nullable String operation,
        List<String> fields,
        Map<String, Object> before,
        Map<String, Object> after,
        @Nullable String network) {

    /** Keeps a copy. */
    public AuditEntry {
        fields = List.copyOf(fields);
    }

    /**
     * What was changed.
     *
     * @param type for example {@code service}
     * @param label its name as it was then; of people as it is now, and absent for those who were erased
     */
    public record Subject(String type, UUID id, @Nullable String label) {}

    /**
     * Who did it.
     *
     * @param id absent for Horarium itself, for visitors, and for customers who are known by nothing but a link
     * @param name as it was then; absent where none is kept
     */
    public record Doer(
            Kind kind, @Nullable UUID id, @Nullable String name) {

        /** The sorts of them. */
        public enum Kind {
            /** Somebody who signed in. */
            USER,
            /** A program with a key of the business. */
            API_KEY,
            /** A customer, on the booking page or with a link. */
            CUSTOMER,
            /** Somebody who had not signed in. */
            VISITOR,
            /** Horarium itself. */
            SYSTEM
        }
    }
}
