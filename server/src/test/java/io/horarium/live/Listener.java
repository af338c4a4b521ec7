package io.horarium.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's end of a live channel. */
final class Listener implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder begun = new StringBuilder();
    private final boolean reads;
    private @Nullable WebSocket socket;

    private Listener(boolean reads) {
        this.reads = reads;
    }

    /** Opens a channel; names and values of headers alternate. */
    static Listener open(int port, String path, String... headers) {
        return open(new Listener(true), port, path, headers);
    }

    /** Opens one and never reads from it. */
    static Listener deaf(int port, String path, String... headers) {
        return open(new Listener(false), port, path, headers);
    }

    /** The status with which the server refuses to open one. */
    static int refusal(int port, String path, String... headers) {
        try {
            open(port, path, headers).close();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answered) {
                return answered.getResponse().statusCode();
            }
            throw refused;
        }
    }

    private static Listener open(Listener listener, int port, String path, String... headers) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        listener.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + path), listener)
                .join();
        return listener;
    }

    /** What is said next; fails when nothing is. */
    JsonNode next() {
        try {
            JsonNode next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("something said within a minute").isNotNull();
            return Objects.requireNonNull(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<JsonNode> next(int count) {
        List<JsonNode> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(next());
        }
        return all;
    }

    int unread() {
        return heard.size();
    }

    /** The code with which the server hangs up. */
    int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        if (reads) {
            webSocket.request(1);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        begun.append(data);
        if (last) {
            heard.add(JsonMapper.shared().readTree(begun.toString()));
            begun.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete(1006);
    }

    /** From now on it reads after all. */
    void readOn() {
        Objects.requireNonNull(socket).request(Long.MAX_VALUE);
    }

    /** The connection is cut, without a word. */
    void cut() {
        Objects.requireNonNull(socket).abort();
    }

    @Override
    public void close() {
        cut();
    }
}
