package io.horarium.identity;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as an argument of a controller; {@code Optional<CurrentUser>} where nobody need be.
 *
 * @param business for whom the session was opened
 * @param staffId the staff member who this person is, null for one who takes no appointments
 */
public record CurrentUser(
        UserId id,
        String name,
        String email,
        BusinessId business,
        Role role,
        @Nullable StaffId staffId) {

    /** Refuses absent parts. */
    public CurrentUser {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(business, "business");
        Objects.requireNonNull(role, "role");
    }

    /** How changes by this person are written down. */
    public Actor actor() {
        return Actor.user(id, name);
    }

    /** How this person's repeated requests are told from those of others. */
    public String caller() {
        return "user:" + id;
    }

    /** Whether this person sees and changes the appointments of the whole team. */
    public boolean isManager() {
        return switch (role) {
            case OWNER, ADMIN -> true;
            case STAFF -> false;
        };
    }

    /** The staff member who this person is. */
    public Optional<StaffId> staff() {
        return Optional.ofNullable(staffId);
    }
}
