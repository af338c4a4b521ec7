package io.horarium.identity;

import java.util.Optional;

/** Knows whether this installation is a trial with a demo business in it. At most one bean of this type. */
public interface TrialLogins {

    /** The login to show; empty in every installation that is no trial. Asked often, so it answers from memory. */
    Optional<TrialLogin> find();
}
