package io.horarium.webhook;

import io.horarium.identity.UnreadableSecret;
import io.horarium.kernel.BusinessId;
import io.horarium.webhook.Delivery.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends one message once. It follows no redirect, keeps no cookie and no connection, and gives up after ten seconds. */
@Component
class Sender implements DisposableBean {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int MOST_OF_ANSWER = 4096;
    private static final int MOST_CONNECTIONS = 64;

    private final WebhookSecrets secrets;
    private final Clock clock;
    private final CloseableHttpClient tls;
    private final CloseableHttpClient plain;
    private final ScheduledExecutorService limits = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-limits").factory());

    Sender(WebhookSecrets secrets, Destinations destinations, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
        this.tls = client(destinations::resolve);
        this.plain = client(destinations::resolveOwn);
    }

    /** Finds the addresses of a host, or refuses. */
    private interface Resolution {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Sends it, and says how that ended. */
    Outcome send(BusinessId business, Webhook webhook, Delivery delivery) {
        Instant now = clock.instant();
        long began = System.nanoTime();
        String url = webhook.settings().url();
        HttpPost request = new HttpPost(url);
        request.setEntity(new StringEntity(delivery.body(), ContentType.APPLICATION_JSON));
        request.setHeader("Horarium-Event", delivery.event());
        request.setHeader("Horarium-Delivery", delivery.id().toString());
        try {
            request.setHeader(
                    Signature.HEADER, Signature.of(secrets.signing(business, webhook, now), now, delivery.body()));
        } catch (UnreadableSecret | IllegalStateException unreadable) {
            return outcome(
                    now, began, null, null, "the secret cannot be read with the HORARIUM_SECRET_KEY of this node");
        }
        Future<?> limit = limits.schedule(request::cancel, WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        CloseableHttpClient client = url.regionMatches(true, 0, "http:", 0, 5) ? plain : tls;
        try {
            ClassicHttpResponse answer = client.executeOpen(null, request, null);
            return outcome(now, began, answer.getCode(), read(answer.getEntity()), fault(answer.getCode()));
        } catch (IOException failure) {
            return outcome(now, began, null, null, request.isCancelled() ? "no answer within 10 s" : reason(failure));
        } finally {
            limit.cancel(false);
            // lets the connection go; closing the answer would wait for the rest of it
            request.cancel();
        }
    }

    @Override
    public void destroy() throws IOException {
        limits.shutdownNow();
        tls.close();
        plain.close();
    }

    private static Outcome outcome(
            Instant at, long began, @Nullable Integer status, @Nullable String text, @Nullable String error) {
        return new Outcome(at, (int) Duration.ofNanos(System.nanoTime() - began).toMillis(), status, text, error);
    }

    private static @Nullable String fault(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> "answered " + status + ", and redirects are not followed";
            default -> "answered " + status;
        };
    }

    /** In words of ours: what the library says names addresses. */
    private static String reason(IOException failure) {
        return switch (failure) {
            case Destinations.Refused refused -> Destinations.Refused.WHY;
            case UnknownHostException unknown -> "the host is not found";
            case SSLException insecure -> "no secure connection: " + insecure.getMessage();
            case ConnectTimeoutException late -> "no connection within 3 s";
            case InterruptedIOException late -> "no answer within 10 s";
            default -> "no connection, or it broke off";
        };
    }

    private static @Nullable String read(@Nullable HttpEntity entity) {
        if (entity == null) {
            return null;
        }
        try {
            InputStream content = entity.getContent();
            String text = new String(content.readNBytes(MOST_OF_ANSWER), StandardCharsets.UTF_8);
            return text.replace('\0', '\ufffd');
        } catch (IOException broken) {
            // the answer was given with its first line
            return null;
        }
    }

    private static CloseableHttpClient client(Resolution resolution) {
        DnsResolver checked = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return resolution.of(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(checked)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(CONNECT))
                                .setSocketTimeout(Timeout.of(WHOLE))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(WHOLE))
                        .setConnectionRequestTimeout(Timeout.of(WHOLE))
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .setUserAgent("Horarium")
                .build();
    }
}
