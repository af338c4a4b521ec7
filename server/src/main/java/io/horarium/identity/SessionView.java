package io.horarium.identity;

import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as the pages see it; all but the first and the last member are null for nobody. */
record SessionView(
        boolean authenticated,
        @Nullable UserView user,
        @Nullable BusinessView business,
        @Nullable Role role,
        @Nullable StaffId staffId,
        @Nullable TrialView trial) {

    /** Somebody who signed in. */
    record UserView(UserId id, String name, String email) {}

    /** The login of the demo, in a trial. */
    record TrialView(String email, String password, String bookingPath) {

        static TrialView from(TrialLogin login) {
            return new TrialView(login.email(), login.password(), login.bookingPath());
        }
    }
}
