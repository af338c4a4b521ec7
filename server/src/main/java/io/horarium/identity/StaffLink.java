package io.horarium.identity;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * The tie between a person who signs in and a staff member. This module does not know the staff; the foreign keys do, and
 * they know only staff of the same business.
 */
final class StaffLink {

    private StaffLink() {}

    /**
     * Does the work around a whole transaction.
     *
     * @throws Rejected when it names a staff member whom the business does not have
     */
    static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException refused) {
            String message = String.valueOf(refused.getMostSpecificCause().getMessage());
            if (message.contains("memberships_staff") || message.contains("invitations_staff")) {
                throw new Rejected(Unprocessable.of("staffId", "must be a staff member of this business"));
            }
            throw refused;
        }
    }
}
