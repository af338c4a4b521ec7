package io.horarium.appointment.web;

import io.horarium.appointment.Customer;
import io.horarium.kernel.CustomerId;
import org.jspecify.annotations.Nullable;

/** A customer as the staff see one. */
record CustomerView(
        CustomerId id, String name, String email, @Nullable String phone) {

    static CustomerView from(Customer customer) {
        return new CustomerView(customer.id(), customer.name(), customer.email(), customer.phone());
    }
}
