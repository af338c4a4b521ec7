package io.horarium.appointment;

import io.horarium.kernel.CustomerId;
import org.jspecify.annotations.Nullable;

/** Somebody who books, as the business knows them. */
public record Customer(
        CustomerId id, String name, String email, @Nullable String phone) {}
