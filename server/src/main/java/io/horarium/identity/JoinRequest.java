package io.horarium.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/invitations/{token}}.
 *
 * @param name for a new account
 * @param password of the account that has the invited address, or for a new one; not needed when that account is signed in
 * @param code of that account's second factor, where it has one
 */
record JoinRequest(
        @Nullable
        @Size(min = 1, max = Fields.LONGEST_NAME, message = "must have 1 to 200 characters")
        @Pattern(regexp = Fields.NAME, message = "must be a name without control characters")
        String name,

        @Nullable @Size(min = 1, max = Fields.LONGEST_PASSWORD, message = "must have 1 to 200 characters")
        String password,

        @Nullable @Size(max = 40, message = "must have at most 40 characters")
        String code) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "JoinRequest[…]";
    }
}
