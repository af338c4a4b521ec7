package io.horarium.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/auth/login}.
 *
 * @param code of the authenticator, or a recovery code, where the account has a second factor
 */
record LoginRequest(
        @NotBlank(message = "must not be empty") @Size(max = 320, message = "must have at most 320 characters")
        String email,

        @NotBlank(message = "must not be empty") @Size(max = 200, message = "must have at most 200 characters")
        String password,

        @Nullable @Size(max = 40, message = "must have at most 40 characters")
        String code) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "LoginRequest[…]";
    }
}
