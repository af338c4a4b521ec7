package io.horarium.identity;

import io.horarium.identity.Users.Account;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UserId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens businesses, each together with its owner. */
@Component
class Founding {

    private final Tenants tenants;
    private final Workplaces workplaces;
    private final Users users;
    private final Members members;
    private final Idempotency idempotency;
    private final Clock clock;

    Founding(
            Tenants tenants,
            Workplaces workplaces,
            Users users,
            Members members,
            Idempotency idempotency,
            Clock clock) {
        this.tenants = tenants;
        this.workplaces = workplaces;
        this.users = users;
        this.members = members;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * The first business and the first account of an installation.
     *
     * @throws Rejected when somebody lives here already, or when the business cannot be opened as wanted
     */
    void first(SetupToken setup, NewBusiness wanted, BusinessId business, Account owner) {
        tenants.write(
                business,
                () -> tenants.person(owner.id(), () -> {
                    if (!setup.isNeededNow()) {
                        throw new Rejected(new IdentityRejection.AlreadySetUp());
                    }
                    workplaces.open(business, wanted);
                    users.add(owner, clock.instant());
                    return members.add(business, owner.id(), Role.OWNER, null);
                }));
    }

    /**
     * One more business of somebody. Its id follows from the attempt, so that a repeated request finds what it made.
     *
     * @throws Rejected when it cannot be opened as wanted, or when the key came before with another request
     */
    BusinessView another(UserId owner, Attempt attempt, NewBusiness wanted) {
        BusinessId business = id(attempt);
        return tenants.write(business, () -> {
            boolean opens = !workplaces.isOpen(business);
            if (opens) {
                workplaces.open(business, wanted);
            }
            return idempotency.once(business, attempt, BusinessView.class, () -> {
                if (!opens) {
                    // the answer is forgotten, and whoever asks may have been removed from the business since
                    throw new Rejected(new NotFound("business"));
                }
                tenants.person(owner, () -> members.add(business, owner, Role.OWNER, null));
                return workplaces.get(business);
            });
        });
    }

    private static BusinessId id(Attempt attempt) {
        String key = attempt.key();
        if (key == null) {
            return new BusinessId(UUID.randomUUID());
        }
        String name = SecretToken.digest(attempt.caller() + " " + attempt.operation() + " " + key);
        return new BusinessId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)));
    }
}
