package io.horarium.audit;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are wanted.
 *
 * @param from first local date of the business; empty from the beginning on
 * @param to last local date of the business; empty until now
 * @param actor whose; empty for everybody's
 * @param kind a sort of thing, for example {@code service}, or with what became of it, for example {@code service.removed}
 */
public record AuditQuestion(
        BusinessId business,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<UUID> actor,
        Optional<String> kind) {

    /**
     * Refuses a range that is upside down.
     *
     * @throws Rejected as unprocessable
     */
    public AuditQuestion {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new Rejected(Unprocessable.of("to", "must not be before from"));
        }
    }

    /** Everything there is. */
    public static AuditQuestion all(BusinessId business) {
        return new AuditQuestion(business, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
