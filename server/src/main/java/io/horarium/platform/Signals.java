package io.horarium.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Short words from any node to all nodes, this one among them, by LISTEN and NOTIFY of PostgreSQL. A word can be lost, with its speaker or with the
 * connection, so it is only ever a hint to look something up; whoever must not miss one is told when the connection was away.
 *
 * <p>For the maintainer: what is said is sent after the commit, by a statement of its own, and not inside of the transaction: PostgreSQL lets
 * transactions that notify commit one at a time.
 */
@Component
public class Signals implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int ANSWER_MILLIS = 3_000;

    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> afterSilence = new CopyOnWriteArrayList<>();
    private final Set<String> toSay = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean speaking = new AtomicBoolean();
    private volatile boolean listening;

    Signals(JdbcConnectionDetails database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** Says a word to all nodes, soon: words that are said at the same time travel together, and one that waits is not said twice. */
    public void say(String word) {
        toSay.add(word);
        if (speaking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("signals").start(this::speak);
        }
    }

    /**
     * Hears words that begin so.
     *
     * @param listener gets what stands behind the beginning; it must not block
     */
    public void hear(String beginning, Consumer<String> listener) {
        listeners.add(word -> {
            if (word.startsWith(beginning)) {
                listener.accept(word.substring(beginning.length()));
            }
        });
    }

    /** Tells when words may have been missed: each time that the connection is lost, within a few seconds. */
    public void whenMissed(Runnable listener) {
        afterSilence.add(listener);
    }

    @Override
    public void start() {
        listening = true;
        Thread.ofPlatform().daemon().name("signals").start(this::listen);
    }

    @Override
    public void stop() {
        listening = false;
    }

    @Override
    public boolean isRunning() {
        return listening;
    }

    private void speak() {
        do {
            List<String> words = List.copyOf(toSay);
            words.forEach(toSay::remove);
            try {
                jdbc.sql("select pg_notify('horarium', word) from unnest(:words) word")
                        .param("words", words.toArray(String[]::new))
                        .query()
                        .listOfRows();
            } catch (DataAccessException failure) {
                LOG.warn("other nodes could not be told; they will look by themselves", failure);
            }
            speaking.set(false);
        } while (!toSay.isEmpty() && speaking.compareAndSet(false, true));
    }

    private void listen() {
        while (listening) {
            try (Connection connection = DriverManager.getConnection(
                    database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
                connection.setClientInfo("ApplicationName", "horarium-signals");
                connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
                listen(connection);
            } catch (SQLException | IllegalArgumentException lost) {
                // also a word that makes no sense: whoever hears nothing any more would not know
                if (listening) {
                    LOG.warn("the connection for signals was lost", lost);
                    afterSilence.forEach(Runnable::run);
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen horarium");
            // what was said before this moment nobody heard
            afterSilence.forEach(Runnable::run);
            PGConnection ours = connection.unwrap(PGConnection.class);
            while (listening) {
                PGNotification[] heard = ours.getNotifications((int) LOOK.toMillis());
                for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
                    listeners.forEach(listener -> listener.accept(each.getParameter()));
                }
                if (heard == null || heard.length == 0) {
                    // a connection that is gone without a word is noticed by this
                    statement.execute("select 1");
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
