package io.horarium.identity;

import io.horarium.identity.Members.Member;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Tenants;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works for a business, and as what. Only an owner makes, changes and removes owners, and one of them always stays. */
@Component
class Team {

    private final Tenants tenants;
    private final Members members;

    Team(Tenants tenants, Members members) {
        this.tenants = tenants;
        this.members = members;
    }

    List<Member> list(BusinessId business) {
        return tenants.read(business, () -> members.list(business));
    }

    /**
     * Gives somebody another role, and another staff member or none.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @throws Rejected as stale, when there is no such person, when it needs an owner, or when no owner would be left
     */
    Member change(CurrentUser asker, UserId user, @Nullable String ifMatch, Role role, @Nullable StaffId staff) {
        BusinessId business = asker.business();
        return StaffLink.checked(() -> tenants.write(business, () -> {
            List<UserId> owners = members.lockOwners(business);
            members.lock(business, user);
            Member member = get(business, user);
            Revision.check(ifMatch, member.version(), "user");
            if (member.role() == Role.OWNER || role == Role.OWNER) {
                mustBeOwner(asker.id(), owners);
            }
            if (role != Role.OWNER) {
                mustNotBeLast(user, owners);
            }
            members.update(business, user, role, staff);
            return get(business, user);
        }));
    }

    /**
     * Ends somebody's membership, and at once all sessions that come with it.
     *
     * @throws Rejected as {@link #change}
     */
    void remove(CurrentUser asker, UserId user) {
        BusinessId business = asker.business();
        tenants.write(business, () -> {
            List<UserId> owners = members.lockOwners(business);
            if (get(business, user).role() == Role.OWNER) {
                mustBeOwner(asker.id(), owners);
            }
            mustNotBeLast(user, owners);
            members.remove(business, user);
            return null;
        });
    }

    private Member get(BusinessId business, UserId user) {
        return members.find(business, user).orElseThrow(() -> new Rejected(new NotFound("user")));
    }

    private static void mustBeOwner(UserId asker, List<UserId> owners) {
        if (!owners.contains(asker)) {
            throw new Rejected(new IdentityRejection.Forbidden("Only an owner changes who is an owner."));
        }
    }

    private static void mustNotBeLast(UserId user, List<UserId> owners) {
        if (owners.equals(List.of(user))) {
            throw new Rejected(new IdentityRejection.LastOwner());
        }
    }
}
