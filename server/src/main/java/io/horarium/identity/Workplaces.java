package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;

/** Tells about the business at which somebody signs in, and opens others. Implemented above this module, which knows ids only. */
public interface Workplaces {

    /**
     * The business of a membership.
     *
     * @throws IllegalStateException when there is none
     */
    BusinessView get(BusinessId business);

    /** Whether there is one with this id, in its transaction. */
    boolean isOpen(BusinessId business);

    /**
     * Opens one, in its transaction.
     *
     * @throws Rejected when its slug is taken, or when something that was wanted does not exist
     */
    void open(BusinessId business, NewBusiness wanted);
}
