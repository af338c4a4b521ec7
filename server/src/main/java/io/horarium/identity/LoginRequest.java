package io.horarium.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of {@code POST /api/auth/login}. */
record LoginRequest(
        @NotBlank(message = "must not be empty") @Size(max = 320, message = "must have at most 320 characters")
        String email,

        @NotBlank(message = "must not be empty") @Size(max = 200, message = "must have at most 200 characters")
        String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "LoginRequest[…]";
    }
}
