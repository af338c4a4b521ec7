package io.horarium.appointment.customers;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import java.time.Instant;

/** A person is taken out of what is stored. Published inside the transaction, for whoever keeps something about them. */
public record CustomerErased(BusinessId business, CustomerId customer, Instant at) {}
