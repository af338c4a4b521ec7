package io.horarium.appointment;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody said they were when they booked. The business may know the customer with this e-mail address by another name.
 *
 * @param phone absent where none was given
 */
public record BookedAs(String name, @Nullable String phone) {}
