package io.horarium.bench.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Some visitors at once, each asking again as soon as it has its answer. */
final class Visitors {

    private static final int HTTP_OK = 200;
    private static final int MOST_REQUESTS = 2_000_000;

    private final HttpClient http;
    private final IntFunction<HttpRequest> requests;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    Visitors(HttpClient http, IntFunction<HttpRequest> requests) {
        this.http = http;
        this.requests = requests;
    }

    /** What was measured. Latencies in nanoseconds, ascending. */
    record Result(long[] latencies, double seconds, int failures) {

        double perSecond() {
            return latencies.length / seconds;
        }

        double millisAt(double quantile) {
            int index = (int) Math.ceil(quantile * latencies.length) - 1;
            return latencies.length == 0 ? Double.NaN : latencies[Math.max(0, index)] / 1e6;
        }
    }

    Result visit(Duration length, int visitors) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        List<List<Long>> samples = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            List<Long> own = new ArrayList<>();
            samples.add(own);
            threads.add(Thread.ofPlatform().start(() -> visitUntil(end, own)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long[] latencies = samples.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .toArray();
        Arrays.sort(latencies);
        return new Result(latencies, (System.nanoTime() - begin) / 1e9, failures.get());
    }

    private void visitUntil(long end, List<Long> samples) {
        while (System.nanoTime() < end) {
            int index = next.getAndIncrement();
            if (index >= MOST_REQUESTS) {
                return;
            }
            long sent = System.nanoTime();
            try {
                if (http.send(requests.apply(index), BodyHandlers.ofByteArray()).statusCode() != HTTP_OK) {
                    failures.incrementAndGet();
                }
            } catch (IOException e) {
                failures.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            samples.add(System.nanoTime() - sent);
        }
    }
}
