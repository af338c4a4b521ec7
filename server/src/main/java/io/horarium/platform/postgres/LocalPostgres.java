package io.horarium.platform.postgres;

import io.horarium.platform.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A private PostgreSQL for trials, development and small installations: durable, reachable from this machine only, with
 * passwords. It belongs to one process at a time and outlives none: a server that a killed process left behind is stopped
 * by the next one that opens the folder.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String ROLE = "horarium";

    private final DataFolder folder;
    private final Cluster cluster;
    private final int port;
    private final String password;

    private LocalPostgres(DataFolder folder, Cluster cluster, int port, String password) {
        this.folder = folder;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it in the given folder, which is made where it is missing.
     *
     * @param settings PostgreSQL settings that differ from ours, by name; none for a durable database
     * @throws CannotStart when another process owns the folder, or this machine cannot run PostgreSQL
     */
    public static LocalPostgres start(Path home, Map<String, String> settings) {
        DataFolder folder = DataFolder.open(home);
        boolean started = false;
        try {
            Programs programs = new Programs(Binaries.unpack(folder), folder.resolve("postgresql.log"));
            Cluster cluster = new Cluster(folder, programs);
            String superuser = cluster.prepare();
            int port = cluster.start(settings);
            LocalPostgres postgres = new LocalPostgres(folder, cluster, port, Cluster.randomPassword());
            postgres.prepareRole(superuser);
            started = true;
            return postgres;
        } catch (IOException e) {
            throw new CannotStart("The private PostgreSQL in " + home + " does not start: " + e.getMessage() + ".", e);
        } finally {
            if (!started) {
                folder.close();
            }
        }
    }

    /** Where the database is, for JDBC. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + ROLE;
    }

    /** The role that owns the database. It is no superuser, so row-level security holds for it. */
    public String username() {
        return ROLE;
    }

    /** The password of the role; a new one with each start. */
    public String password() {
        return password;
    }

    /** Stops the server in good order and gives the folder back. */
    @Override
    public void close() {
        try (folder) {
            cluster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepareRole(String superuser) {
        String administration = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(administration, "postgres", superuser);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = 'horarium'")) {
                statement.execute("create role horarium login");
            }
            // the password is hexadecimal, so nothing in it needs quoting
            statement.execute("alter role horarium password '" + password + "'");
            if (!exists(statement, "select from pg_database where datname = 'horarium'")) {
                statement.execute("create database horarium owner horarium");
            }
        } catch (SQLException e) {
            throw new CannotStart("The private PostgreSQL does not let its owner in: " + e.getMessage() + ".", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
