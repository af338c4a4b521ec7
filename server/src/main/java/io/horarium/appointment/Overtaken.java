package io.horarium.appointment;

import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Somebody changed, between the look and the locks, who has to be locked. Nothing is lost: the transaction begins anew, as after a
 * deadlock, and looks again.
 */
public final class Overtaken extends PessimisticLockingFailureException {

    private static final long serialVersionUID = 1L;

    /** The transaction has to begin anew. */
    public Overtaken() {
        super("what was looked at has others by now");
    }
}
