package io.horarium.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an address, on its method in a controller. Everybody else gets 403 before the request is read, and the
 * description of the API names the roles as {@code x-roles}. Without it everybody who is signed in may.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The roles; at least one. */
    Role[] value();
}
