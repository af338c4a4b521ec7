package io.horarium.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody else's program, which is told. */
final class Receiver implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final HttpServer server;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private volatile Function<Told, Answer> manner = any -> new Answer(204, "");

    private Receiver(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::listen);
        server.start();
    }

    static Receiver open() {
        try {
            return new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request. */
    record Told(String path, String event, String delivery, String signature, String contentType, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String what() {
            return json().at("/data/changes/0").asString();
        }
    }

    /** What the receiver answers; a location makes it a redirect. */
    record Answer(int status, String body, @Nullable String location) {
        Answer(int status, String body) {
            this(status, body, null);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** From now on it answers so. */
    void answers(Function<Told, Answer> manner) {
        this.manner = manner;
    }

    void answers(int status) {
        answers(any -> new Answer(status, "as you say"));
    }

    /** The next request; fails when none comes. */
    Told next() {
        try {
            Told next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("a request within a minute").isNotNull();
            return Objects.requireNonNull(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<Told> next(int count) {
        return IntStream.range(0, count).mapToObj(i -> next()).toList();
    }

    /** How many came and were not looked at. */
    int unread() {
        return told.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void listen(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            Told one = new Told(
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("Horarium-Event"),
                    headers.getFirst("Horarium-Delivery"),
                    headers.getFirst("Horarium-Signature"),
                    headers.getFirst("Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Answer answer = manner.apply(one);
            told.add(one);
            if (answer.location() != null) {
                exchange.getResponseHeaders().set("Location", answer.location());
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
