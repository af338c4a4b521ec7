package io.horarium.identity;

import io.horarium.identity.Invitations.Invitation;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations, as those see them who invite. */
@RestController
class InvitationController {

    private final Inviting inviting;

    InvitationController(Inviting inviting) {
        this.inviting = inviting;
    }

    /** An invitation that can still be accepted. */
    record InvitationView(
            UUID id, String email, Role role, @Nullable StaffId staffId, Instant createdAt, Instant expiresAt) {

        static InvitationView from(Invitation invitation) {
            return new InvitationView(
                    invitation.id(),
                    invitation.email(),
                    invitation.role(),
                    invitation.staffId(),
                    invitation.createdAt(),
                    invitation.expiresAt());
        }
    }

    /** All of them, newest first. */
    record InvitationList(List<InvitationView> invitations) {}

    @Operation(operationId = "invitations", summary = "Who is invited and has not come yet; at most 500")
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/users/invitations")
    InvitationList list(CurrentUser user) {
        return new InvitationList(inviting.list(user.business()).stream()
                .map(InvitationView::from)
                .toList());
    }

    @Operation(operationId = "invite", summary = "Invite somebody; the link is in this answer and nowhere else")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/users/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationLink invite(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody InvitationRequest request) {
        return inviting.invite(user, new Attempt(user.caller(), key, "invite", request), request);
    }

    @Operation(operationId = "withdrawInvitation", summary = "Take an invitation back")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/users/invitations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(CurrentUser user, @PathVariable UUID id) {
        inviting.withdraw(user.business(), id);
    }
}
