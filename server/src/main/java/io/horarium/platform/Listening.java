package io.horarium.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Listens where the installation says: a trial can be reached from its own machine only. */
@Component
class Listening implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Installation installation;

    Listening(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        try {
            factory.setAddress(InetAddress.getByName(installation.address()));
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    "HORARIUM_BIND is " + installation.address() + ", which is no address of this machine.", e);
        }
    }
}
