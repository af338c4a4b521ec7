package io.horarium.schedule;

/** What may happen to appointments that lose their time through a change. None of them is ever cancelled by it. */
public enum Consent {
    /** Nothing is changed; the answer says what would be. */
    REHEARSE,
    /** The change is refused when there are such appointments. */
    REFUSE_ORPHANS,
    /** The change is made, and they stand where nobody is there for them until somebody moves them. */
    ACCEPT_ORPHANS
}
