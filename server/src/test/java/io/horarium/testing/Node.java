package io.horarium.testing;

import io.horarium.Horarium;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

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
        return start(settings, Horarium.class);
    }

    /**
     * Starts one that goes by the clock of the tests and leaves the jobs to others, so that it can stay while other tests
     * stop the time or have jobs of their own.
     */
    static Node bystander() {
        Node node = start(Map.of(), Horarium.class, TestClock.class);
        node.context
                .getBean("io.horarium.platform.JobRunner", SmartLifecycle.class)
                .stop();
        return node;
    }

    private static Node start(Map<String, Object> settings, Class<?>... sources) {
        Map<String, Object> all = new HashMap<>(TestDatabase.settings());
        all.putAll(settings);
        return new Node(new SpringApplicationBuilder(sources)
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
