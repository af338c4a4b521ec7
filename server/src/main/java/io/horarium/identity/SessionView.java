package io.horarium.identity;

import io.horarium.identity.Users.Membership;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as the pages see it. For nobody the user, the business, the role and the staff member are null. */
record SessionView(
        boolean authenticated,
        @Nullable UserView user,
        @Nullable BusinessView business,
        @Nullable Role role,
        @Nullable StaffId staffId,
        List<WorkplaceView> businesses,
        @Nullable TrialView trial) {

    /** A business that the user may switch to. */
    record WorkplaceView(BusinessId id, String slug, String name, Role role) {

        static WorkplaceView from(Membership membership) {
            return new WorkplaceView(membership.id(), membership.slug(), membership.name(), membership.role());
        }
    }

    /** Somebody who signed in. */
    record UserView(UserId id, String name, String email) {}

    /** The login of the demo, in a trial. */
    record TrialView(String email, String password, String bookingPath) {

        static TrialView from(TrialLogin login) {
            return new TrialView(login.email(), login.password(), login.bookingPath());
        }
    }
}
