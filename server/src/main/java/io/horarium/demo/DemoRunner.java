package io.horarium.demo;

import io.horarium.platform.Installation;
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
    private final JdbcClient jdbc;
    private final DemoStudio studio;

    DemoRunner(Installation installation, JdbcClient jdbc, DemoStudio studio) {
        this.installation = installation;
        this.jdbc = jdbc;
        this.studio = studio;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (installation.isTrial() && nobodyLivesHere()) {
            studio.moveIn();
            LOG.info("The demo studio has moved in: /booking/demo, owner {}", DemoAccounts.OWNER_EMAIL);
        }
    }

    private boolean nobodyLivesHere() {
        return jdbc.sql("select not exists (select from installation)")
                .query(Boolean.class)
                .single();
    }
}
