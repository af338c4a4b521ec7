package io.horarium.bench.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens live channels of the demo's calendar, changes the notes of an appointment again and again, and prints how long each change
 * took from the moment when it was sent, through its commit, to each of the channels.
 *
 * <p>Arguments: address of the application (default {@code http://localhost:8080}), channels (default 1000, at most 5000), changes
 * (default 100, at most 1000).
 */
public final class LiveLoad {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int WARM_UP = 20;
    private static final int MOST_CHANNELS = 5_000;
    private static final int MOST_CHANGES = 1_000;
    private static final long PATIENCE_SECONDS = 30;

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private volatile @Nullable Round round;

    private LiveLoad(URI base) {
        this.base = base;
    }

    /** One change on its way. */
    private static final class Round {
        private final String words;
        private final long began = System.nanoTime();
        private final List<Long> arrivals = new ArrayList<>();
        private final CountDownLatch missing;

        Round(String words, int channels) {
            this.words = words;
            this.missing = new CountDownLatch(channels);
        }

        private void arrived(CharSequence text) {
            if (text.toString().contains(words)) {
                synchronized (arrivals) {
                    arrivals.add(System.nanoTime() - began);
                }
                missing.countDown();
            }
        }
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        URI base = URI.create(args.length > 0 ? args[0] : "http://localhost:8080");
        int channels = bounded("channels", args.length > 1 ? args[1] : "1000", MOST_CHANNELS);
        int changes = bounded("changes", args.length > 2 ? args[2] : "100", MOST_CHANGES);
        if (!InetAddress.getByName(base.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("load goes to this machine only, not to " + base);
        }
        new LiveLoad(base).run(channels, changes);
        System.exit(0);
    }

    private void run(int channels, int changes) throws IOException, InterruptedException {
        get("/api/session");
        JsonNode session = send("POST", "/api/auth/login", Map.of("email", "owner@demo.test", "password", "demo"));
        String business = session.at("/business/id").asString();
        String appointment = appointment();
        List<WebSocket> open = open(channels, business);
        long[] commits = new long[changes];
        List<Long> lags = new ArrayList<>();
        for (int i = -WARM_UP; i < changes; i++) {
            Round next = new Round("measured " + i + ".", channels);
            round = next;
            send("PUT", "/api/appointments/" + appointment, Map.of("notes", next.words));
            long committed = System.nanoTime() - next.began;
            if (!next.missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(next.missing.getCount() + " channels heard nothing of change " + i);
            }
            if (i >= 0) {
                commits[i] = committed;
                lags.addAll(next.arrivals);
            }
            Thread.sleep(PAUSE);
        }
        print(channels, changes, commits, lags);
        open.forEach(WebSocket::abort);
    }

    private static void print(int channels, int changes, long[] commits, List<Long> lags) {
        long[] all = lags.stream().mapToLong(Long::longValue).sorted().toArray();
        Arrays.sort(commits);
        System.out.printf(Locale.ROOT, "%d channels, %d changes%n", channels, changes);
        System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s%n", "from sending the change", "p50 ms", "p99 ms", "max ms");
        line("to its answer", commits);
        line("to each channel", all);
    }

    private static void line(String name, long[] sorted) {
        System.out.printf(
                Locale.ROOT, "%-28s %8.1f %8.1f %8.1f%n", name, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double quantile) {
        return sorted[Math.max(0, (int) Math.ceil(quantile * sorted.length) - 1)] / 1e6;
    }

    private List<WebSocket> open(int channels, String business) {
        URI address = URI.create("ws://" + base.getAuthority() + "/ws/calendar/" + business);
        String cookie = cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals("horarium"))
                .map(HttpCookie::toString)
                .findFirst()
                .orElseThrow();
        List<WebSocket> open = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            open.add(http.newWebSocketBuilder()
                    .header("Cookie", cookie)
                    .buildAsync(address, new Channel())
                    .join());
        }
        return open;
    }

    private String appointment() throws IOException, InterruptedException {
        Instant now = Instant.now();
        JsonNode list = get(
                "/api/appointments?status=CONFIRMED&rangeStart=" + now + "&rangeEnd=" + now.plus(Duration.ofDays(30)));
        return list.at("/appointments/0/id").asString();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(
                http.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString())
                        .body());
    }

    private JsonNode send(String method, String path, Map<String, String> body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .ifPresent(each -> request.header("X-XSRF-TOKEN", each.getValue()));
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(method + " " + path + " was answered " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private static int bounded(String name, String value, int most) {
        int number = Integer.parseInt(value);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(name + " " + number + " is not within 1 to " + most);
        }
        return number;
    }

    private final class Channel implements WebSocket.Listener {

        private final StringBuilder begun = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            begun.append(data);
            if (last) {
                Round now = round;
                if (now != null) {
                    now.arrived(begun);
                }
                begun.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            System.err.println("a channel was closed: " + code + " " + reason);
            return CompletableFuture.completedFuture(null);
        }
    }
}
