package io.horarium.identity;

/** What somebody may do at a business. */
public enum Role {
    /** Everything. */
    OWNER,
    /** Everything but to end or to transfer the business. */
    ADMIN,
    /** Their own column only. */
    STAFF
}
