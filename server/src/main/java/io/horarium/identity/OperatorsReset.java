package io.horarium.identity;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets whoever runs Horarium help somebody who cannot be reached by letter: with {@code HORARIUM_NEW_PASSWORD_FOR} a start shows a
 * link for a new password. The second factor is asked for all the same.
 */
@Component
class OperatorsReset {

    private final ForgottenPassword forgotten;
    private final Environment environment;

    OperatorsReset(ForgottenPassword forgotten, Environment environment) {
        this.forgotten = forgotten;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() {
        String email = environment.getProperty("HORARIUM_NEW_PASSWORD_FOR", "");
        if (!email.isBlank()) {
            forgotten.show(Fields.email(email));
        }
    }
}
