package io.horarium.testing;

import io.horarium.Horarium;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One more application on the database of the tests, with a port of its own, as a second machine would be. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one and waits until it answers. */
    public static Node start() {
        return start(Map.of());
    }

    /** Starts one with further settings. */
    public static Node start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(TestDatabase.settings());
        all.putAll(settings);
        return new Node(new SpringApplicationBuilder(Horarium.class)
                .registerShutdownHook(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new org.springframework.core.env.MapPropertySource("node", all)))
                .run());
    }

    /** Where it listens on the loopback address. */
    public int port() {
        return Objects.requireNonNull(
                context.getEnvironment().getProperty("local.server.port", Integer.class), "local.server.port");
    }

    /** A part of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Stops it in good order. */
    @Override
    public void close() {
        context.close();
    }
}
