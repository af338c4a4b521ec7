package io.horarium.identity;

import io.horarium.identity.Invitations.Invitation;
import io.horarium.identity.Users.Account;
import io.horarium.kernel.UserId;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets people in who were invited. */
@Component
class Joining {

    private final Tenants tenants;
    private final Invitations invitations;
    private final Members members;
    private final Users users;
    private final Ids ids;
    private final Clock clock;

    Joining(Tenants tenants, Invitations invitations, Members members, Users users, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.invitations = invitations;
        this.members = members;
        this.users = users;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The invitation of a link.
     *
     * @throws Rejected as not found when it was never one, is over, was accepted or withdrawn; the answer does not tell which
     */
    Invitation get(String link) {
        return SecretToken.parse(link)
                .flatMap(token -> tenants.door(token.hash(), () -> invitations.find(token, clock.instant())))
                .orElseThrow(Joining::over);
    }

    /** Somebody who has an account already, and proved it, joins. */
    Account join(Invitation invitation, Account account) {
        return tenants.write(
                invitation.business(), () -> tenants.person(account.id(), () -> enter(invitation, account)));
    }

    /** Somebody new joins; the account is made in the same transaction. */
    Account join(Invitation invitation, String name, Optional<String> passwordHash) {
        Account account = new Account(new UserId(ids.next()), name, invitation.email(), passwordHash.orElse(null));
        return tenants.write(
                invitation.business(),
                () -> tenants.person(account.id(), () -> {
                    users.add(account, clock.instant());
                    return enter(invitation, account);
                }));
    }

    private Account enter(Invitation invitation, Account account) {
        if (!invitations.accept(invitation, clock.instant())) {
            throw over();
        }
        if (!members.add(invitation.business(), account.id(), invitation.role(), invitation.staffId())) {
            throw new Rejected(new IdentityRejection.AlreadyMember());
        }
        return account;
    }

    private static Rejected over() {
        return new Rejected(new NotFound("invitation"));
    }
}
