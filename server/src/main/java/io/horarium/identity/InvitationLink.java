package io.horarium.identity;

import io.horarium.identity.Invitations.Invitation;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the inviter gets, once.
 *
 * @param token for the path of {@code /api/invitations/{token}}
 * @param path the page that the invited person opens
 */
record InvitationLink(
        UUID id, String email, Role role, @Nullable StaffId staffId, Instant expiresAt, String token, String path) {

    static InvitationLink of(Invitation invitation, SecretToken token) {
        return new InvitationLink(
                invitation.id(),
                invitation.email(),
                invitation.role(),
                invitation.staffId(),
                invitation.expiresAt(),
                token.text(),
                "/invitation/" + token.text());
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "InvitationLink[" + id + "]";
    }
}
