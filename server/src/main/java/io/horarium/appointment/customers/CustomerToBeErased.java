package io.horarium.appointment.customers;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;

/**
 * A person is about to be taken out of what is stored. Published inside the transaction before anything is locked, for whoever will
 * need rows that come before customers in the order of all locks.
 */
public record CustomerToBeErased(BusinessId business, CustomerId customer) {}
