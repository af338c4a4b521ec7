package io.horarium.appointment.waitlist;

import io.horarium.appointment.ManageToken;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;

/**
 * Something is kept for somebody on the list, who has to be told. Published inside the transaction, so that a listener can promise
 * the letter in it.
 *
 * @param key opens the offer; it is said here and can be had nowhere else
 */
public record WaitlistOffered(BusinessId business, CustomerId customer, EntryId entry, Offer offer, ManageToken key) {}
