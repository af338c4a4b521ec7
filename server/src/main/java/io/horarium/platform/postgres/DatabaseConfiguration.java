package io.horarium.platform.postgres;

import io.horarium.platform.Installation;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the database: that of {@code DATABASE_URL}, else a private one in {@code HORARIUM_HOME}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Installation installation(Environment environment) {
        boolean privateDatabase = databaseUrl(environment).isBlank();
        String address = environment.getProperty("HORARIUM_BIND", privateDatabase ? "127.0.0.1" : "0.0.0.0");
        return new Installation(privateDatabase, address);
    }

    @Bean
    Database database(Environment environment) {
        String url = databaseUrl(environment);
        if (!url.isBlank()) {
            return Database.external(url);
        }
        String home = environment.getProperty("HORARIUM_HOME", System.getProperty("user.home") + "/.horarium");
        return Database.owned(Path.of(home));
    }

    private static String databaseUrl(Environment environment) {
        return environment.getProperty("DATABASE_URL", "");
    }
}
