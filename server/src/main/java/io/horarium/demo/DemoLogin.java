package io.horarium.demo;

import io.horarium.identity.TrialLogin;
import io.horarium.identity.TrialLogins;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the login page of a trial show how to get in, once the studio is there. */
@Component
class DemoLogin implements TrialLogins {

    private static final TrialLogin LOGIN =
            new TrialLogin(DemoAccounts.OWNER_EMAIL, DemoAccounts.PASSWORD, "/booking/" + DemoStudio.SLUG);

    private volatile boolean known;

    /** From now on the login may be shown. */
    void announce() {
        known = true;
    }

    @Override
    public Optional<TrialLogin> find() {
        return known ? Optional.of(LOGIN) : Optional.empty();
    }
}
