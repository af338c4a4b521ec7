package io.horarium.identity;

import io.horarium.identity.ApiKeys.ApiKey;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as an argument of a controller; {@code Optional<CurrentUser>} where nobody need be.
 * A program with an API key is an administrator whom the scopes of the key have let in.
 *
 * @param id for a program the person who made its key
 * @param name for a program the name of its key
 * @param business for whom the session was opened
 * @param staffId the staff member who this person is, null for one who takes no appointments
 * @param key with which a program asks, null for a person
 */
public record CurrentUser(
        UserId id,
        String name,
        String email,
        BusinessId business,
        Role role,
        @Nullable StaffId staffId,
        @Nullable ApiKeyId key) {

    /** Refuses absent parts. */
    public CurrentUser {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(business, "business");
        Objects.requireNonNull(role, "role");
    }

    static CurrentUser program(ApiKey key) {
        return new CurrentUser(key.createdBy(), key.name(), "", key.business(), Role.ADMIN, null, key.id());
    }

    /** How changes by whoever asks are written down. */
    public Actor actor() {
        return key == null ? Actor.user(id, name) : new Actor(Actor.Kind.API_KEY, key.value(), name);
    }

    /** How the repeated requests of whoever asks are told from those of others. */
    public String caller() {
        return key == null ? "user:" + id : "key:" + key;
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
