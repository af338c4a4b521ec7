package io.horarium.kernel;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something; every change is written down with its actor.
 *
 * @param kind what sort of party acts
 * @param id the user or the customer; absent for the system, and for a customer who is not known yet
 * @param name how the activity of an appointment names the actor; never blank
 */
public record Actor(Kind kind, @Nullable UUID id, String name) {

    /** Horarium itself: a job, a clean-up, a deadline that passed. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "Horarium");

    /** Refuses a blank name, and a user without an id. */
    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (kind == Kind.USER && id == null) {
            throw new IllegalArgumentException("id is needed for a user");
        }
    }

    /** Somebody who signed in. */
    public static Actor user(UserId id, String name) {
        return new Actor(Kind.USER, id.value(), name);
    }

    /** A customer whom the business knows. */
    public static Actor customer(CustomerId id, String name) {
        return new Actor(Kind.CUSTOMER, id.value(), name);
    }

    /** The sorts of actors. */
    public enum Kind {
        /** Somebody who signed in for the business. */
        USER,
        /** A customer, on the booking page or with a manage link. */
        CUSTOMER,
        /** A program with a key of the business. */
        API_KEY,
        /** Horarium itself. */
        SYSTEM
    }
}
