package io.horarium.identity;

import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/users/invitations}. */
record InvitationRequest(
        @NotNull(message = "is missing")
        @Size(max = Fields.LONGEST_EMAIL, message = "must have at most 320 characters")
        @Pattern(regexp = Fields.EMAIL, message = "must be an e-mail address")
        String email,

        @NotNull(message = "is missing") Role role,

        @Nullable StaffId staffId) {}
