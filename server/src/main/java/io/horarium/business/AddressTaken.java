package io.horarium.business;

import io.horarium.kernel.Rejection;

/**
 * Another business has the wanted slug.
 *
 * @param address the slug
 */
record AddressTaken(String address) implements Rejection {

    @Override
    public String slug() {
        return "address-taken";
    }

    @Override
    public Category category() {
        return Category.CONFLICT;
    }

    @Override
    public String title() {
        return "The address is taken";
    }

    @Override
    public String detail() {
        return "Another business has the address " + address + ".";
    }
}
