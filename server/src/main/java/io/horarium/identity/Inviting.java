package io.horarium.identity;

import io.horarium.identity.Invitations.Invitation;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks people to join a business. */
@Component
class Inviting {

    /** How long a link can be used. */
    static final Duration VALID = Duration.ofDays(7);

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Invitations invitations;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    Inviting(Tenants tenants, Idempotency idempotency, Invitations invitations, Members members, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.invitations = invitations;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes an invitation; the answer is the only place where its token ever is.
     *
     * @throws Rejected when the person belongs to the business, or when somebody who is no owner asks for an owner
     */
    InvitationLink invite(CurrentUser asker, Attempt attempt, InvitationRequest wanted) {
        if (wanted.role() == Role.OWNER && asker.role() != Role.OWNER) {
            throw new Rejected(new IdentityRejection.Forbidden("Only an owner invites an owner."));
        }
        BusinessId business = asker.business();
        return StaffLink.checked(() -> idempotency.once(business, attempt, InvitationLink.class, () -> {
            String email = Fields.email(wanted.email());
            if (members.has(business, email)) {
                throw new Rejected(new IdentityRejection.AlreadyMember());
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Invitation invitation = new Invitation(
                    ids.next(), business, email, wanted.role(), wanted.staffId(), asker.id(), now, now.plus(VALID));
            SecretToken token = SecretToken.random();
            invitations.add(invitation, token);
            return InvitationLink.of(invitation, token);
        }));
    }

    List<Invitation> list(BusinessId business) {
        return tenants.read(business, () -> invitations.listOpen(business, clock.instant()));
    }

    /**
     * Takes an invitation back.
     *
     * @throws Rejected when there is none, or when it was accepted
     */
    void withdraw(BusinessId business, UUID id) {
        if (!tenants.write(business, () -> invitations.remove(business, id))) {
            throw new Rejected(new NotFound("invitation"));
        }
    }
}
