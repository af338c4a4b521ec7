package io.horarium.identity;

import io.horarium.identity.AccountLetters.NewPasswordLetter;
import io.horarium.platform.Installation;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Shows a letter to whoever runs Horarium, where nothing sends letters. Only they see standard output, and they could read and
 * change everything in the database anyway; nobody else gets a way in by it, least of all the owner of another business.
 */
@Component
class Terminal {

    private final Installation installation;
    private final Environment environment;

    Terminal(Installation installation, Environment environment) {
        this.installation = installation;
        this.environment = environment;
    }

    /** Whether somebody sits in front of it: the one who tries Horarium out. A server's output may be kept, and read by others. */
    boolean isWatched() {
        return installation.isTrial();
    }

    /** Shows the link for a new password, which is nowhere else. */
    @SuppressWarnings("SystemOut") // for the person at the terminal, whatever the logging is set to
    void show(NewPasswordLetter letter) {
        System.out.printf(
                """

                  A new password for %s, until %s and once:
                  POST http://localhost:%s/api/auth/password-reset/confirm
                  {"token": "%s", "password": "…"}

                """, letter.email(), letter.expiresAt(), environment.getProperty("local.server.port"), letter.token());
    }

    /** Tells that there is no such account. */
    @SuppressWarnings("SystemOut") // as above
    void showNobody(String email) {
        System.out.println("\n  Nobody has the address " + email + ", so there is no link for a new password.");
    }
}
