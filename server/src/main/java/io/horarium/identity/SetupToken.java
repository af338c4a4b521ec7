package io.horarium.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the installation is still empty, and the word without which nobody moves in: {@code HORARIUM_SETUP_TOKEN}, else a
 * random one of this node, which its terminal shows.
 */
@Component
class SetupToken {

    private final JdbcClient jdbc;
    private final String text;
    private volatile boolean isOver;

    SetupToken(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        String given = environment.getProperty("HORARIUM_SETUP_TOKEN", "");
        this.text = given.isBlank() ? SecretToken.random().text() : given;
    }

    /** Nobody lives here yet. What is set up stays so, and is not asked again. */
    boolean isNeeded() {
        if (!isOver) {
            isOver = jdbc.sql("""
                            select exists (select from installation)
                            """).query(Boolean.class).single();
        }
        return !isOver;
    }

    /** The same in the transaction that moves in: of two only one gets here at a time. */
    boolean isNeededNow() {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtext('horarium setup'))::text
                        """).query(String.class).single();
        return isNeeded();
    }

    /** Takes as long for a word that is almost right as for nonsense. */
    boolean is(String word) {
        return MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return text;
    }
}
