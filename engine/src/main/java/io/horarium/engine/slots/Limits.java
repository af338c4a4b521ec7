package io.horarium.engine.slots;

/** The limits that a start has to respect: those of the staff member, of the service and of the customer. */
record Limits(LimitedDays perStaff, LimitedDays perService, LimitedDays perCustomer) {

    /**
     * Whether one of them is reached.
     *
     * @param joins whether a seat of an existing session is taken, which is no further appointment of the staff member
     *     and of the service, but one more of the customer
     */
    boolean isReached(int index, boolean joins) {
        return perCustomer.isReached(index) || !joins && (perStaff.isReached(index) || perService.isReached(index));
    }
}
