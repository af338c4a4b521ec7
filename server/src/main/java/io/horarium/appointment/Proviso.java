package io.horarium.appointment;

/** What has to be true of an appointment once it is locked, beside its own rules. */
@FunctionalInterface
interface Proviso {

    /** The front desk has none. */
    Proviso NONE = locked -> {};

    /**
     * Looks at the appointment as it is under its lock.
     *
     * @throws io.horarium.platform.Rejected when it is not so
     */
    void mustHold(Appointment locked);
}
