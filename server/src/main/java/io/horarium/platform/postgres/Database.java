package io.horarium.platform.postgres;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database that the application uses; when it is the private one, it ends with the last that depends on it. */
final class Database implements JdbcConnectionDetails, AutoCloseable {

    private final DatabaseUrl url;
    private final @Nullable LocalPostgres owned;

    private Database(DatabaseUrl url, @Nullable LocalPostgres owned) {
        this.url = url;
        this.owned = owned;
    }

    /** The one that somebody else runs. */
    static Database external(String databaseUrl) {
        DatabaseUrl url = DatabaseUrl.parse(databaseUrl);
        ServerCheck.check(url);
        return new Database(url, null);
    }

    /** Our own, started in the given folder. */
    static Database owned(Path home) {
        LocalPostgres postgres = LocalPostgres.start(home, Map.of());
        return new Database(new DatabaseUrl(postgres.url(), postgres.username(), postgres.password()), postgres);
    }

    @Override
    public @Nullable String getUsername() {
        return url.username();
    }

    @Override
    public @Nullable String getPassword() {
        return url.password();
    }

    @Override
    public String getJdbcUrl() {
        return url.url();
    }

    @Override
    public void close() {
        if (owned != null) {
            owned.close();
        }
    }
}
