package io.horarium.testing;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UserId;

/**
 * A business that nobody else uses, in Asia/Dubai, with the defaults of a new one, and its owner.
 *
 * @param owner who signs in with {@code ownerEmail} and {@link TestBusinesses#PASSWORD}
 */
public record TestBusiness(BusinessId id, String slug, UserId owner, String ownerEmail) {}
