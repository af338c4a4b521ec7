package io.horarium.demo;

import io.horarium.platform.Installation;
import io.horarium.platform.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty trial before the first page can be opened. An installation with a database of its own stays empty. */
@Component
class DemoRunner implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

    private final Installation installation;
    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final DemoStudio studio;
    private final DemoLogin login;

    DemoRunner(Installation installation, Tenants tenants, JdbcClient jdbc, DemoStudio studio, DemoLogin login) {
        this.installation = installation;
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.studio = studio;
        this.login = login;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!installation.isTrial()) {
            return;
        }
        if (nobodyLivesHere()) {
            studio.moveIn();
            LOG.info("The demo studio has moved in: /booking/{}, owner {}", DemoStudio.SLUG, DemoAccounts.OWNER_EMAIL);
        }
        if (theStudioLivesHere()) {
            login.announce();
        }
    }

    private boolean nobodyLivesHere() {
        return jdbc.sql("select not exists (select from installation)")
                .query(Boolean.class)
                .single();
    }

    private boolean theStudioLivesHere() {
        return tenants.door(
                DemoAccounts.OWNER_EMAIL,
                () -> jdbc.sql("select exists (select from users where email = :email)")
                        .param("email", DemoAccounts.OWNER_EMAIL)
                        .query(Boolean.class)
                        .single());
    }
}
