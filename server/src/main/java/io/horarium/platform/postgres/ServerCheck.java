package io.horarium.platform.postgres;

import io.horarium.platform.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Looks, before anything else is done, whether a PostgreSQL that somebody else runs can be the database of Horarium. */
final class ServerCheck {

    private static final int OLDEST = 15;

    private ServerCheck() {}

    /**
     * Connects once.
     *
     * @throws CannotStart when it is not reachable, too old, or when row-level security would not hold for the role
     */
    static void check(DatabaseUrl database) {
        Properties credentials = new Properties();
        credentials.setProperty("connectTimeout", "10");
        if (database.username() != null) {
            credentials.setProperty("user", database.username());
        }
        if (database.password() != null) {
            credentials.setProperty("password", database.password());
        }
        String question = """
                select current_setting('server_version_num')::int / 10000 as version,
                       rolsuper or rolbypassrls as unbound
                from pg_roles
                where rolname = current_user
                """;
        try (Connection connection = DriverManager.getConnection(database.url(), credentials);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            if (row.getInt("version") < OLDEST) {
                throw new CannotStart("The database is PostgreSQL " + row.getInt("version")
                        + ": Horarium needs PostgreSQL " + OLDEST + " or newer.");
            }
            if (row.getBoolean("unbound")) {
                throw new CannotStart("The role of DATABASE_URL is a superuser or bypasses row-level security, "
                        + "which keeps the businesses apart: use an ordinary role that owns the database.");
            }
        } catch (SQLException e) {
            throw new CannotStart("The database of DATABASE_URL is not reachable: " + e.getMessage(), e);
        }
    }
}
