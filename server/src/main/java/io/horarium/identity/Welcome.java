package io.horarium.identity;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Horarium where to look. */
@Component
class Welcome {

    private final ObjectProvider<TrialLogins> logins;
    private final Environment environment;

    Welcome(ObjectProvider<TrialLogins> logins, Environment environment) {
        this.logins = logins;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut") // for the person at the terminal, whatever the logging is set to
    void welcome() {
        Optional<TrialLogin> trial =
                Optional.ofNullable(logins.getIfAvailable()).flatMap(TrialLogins::find);
        String origin = "http://localhost:" + environment.getProperty("local.server.port");
        System.out.println("\nHorarium is ready at " + origin + "/");
        trial.ifPresent(
                login -> System.out.printf("""
                  To book as a customer      %s%s
                  To look as the owner       %s/      (%s, password %s)

                """, origin, login.bookingPath(), origin, login.email(), login.password()));
    }
}
