package io.horarium.appointment.customers;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;

/**
 * One customer is made of two. Published inside the transaction, before the one who goes is gone.
 *
 * @param from who goes
 * @param into who stays
 */
public record CustomersMerged(BusinessId business, CustomerId from, CustomerId into) {}
