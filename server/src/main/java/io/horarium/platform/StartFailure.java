package io.horarium.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why the application does not start, where the reason lies outside of it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {

    StartFailure(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CannotStart reason -> {
                    return say(reason.getMessage());
                }
                case PortInUseException taken -> {
                    return say("Port " + taken.getPort() + " is taken: stop the program that uses it, or set PORT.");
                }
                default -> {}
            }
        }
        return false;
    }

    @SuppressWarnings("SystemOut") // the person at the terminal reads it, whatever the logging is set to
    private static boolean say(@Nullable String sentence) {
        System.err.println(sentence);
        return true;
    }
}
