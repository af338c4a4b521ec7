package io.horarium.identity;

import io.horarium.kernel.BusinessId;

/** Tells about the business at which somebody signs in. Implemented above this module, which knows ids only. */
public interface Workplaces {

    /**
     * The business of a membership.
     *
     * @throws IllegalStateException when there is none
     */
    BusinessView get(BusinessId business);
}
